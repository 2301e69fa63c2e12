import type { CorridorClass } from '@/domain/corridor';
import type { HubKind, ServiceStatus } from '@/domain/hub';
import { HUB_GLYPHS } from '@/domain/hub-glyphs';
import type { LegendItem } from '@/domain/legend';
import { useWords } from '@/i18n/use-words';
import { ZoneSwatch } from './zone-swatch';

/** The look on the map of what an item of the legend stands for. */
export function LegendSwatch({ item }: { item: LegendItem }) {
  switch (item.type) {
    case 'zone':
      return <ZoneSwatch kind={item.kind} drawing={item.drawing} />;
    case 'corridor':
      return <CorridorSwatch corridorClass={item.class} status={item.status} />;
    case 'hub':
      return <HubSwatch kind={item.kind} status={item.status} />;
    case 'names':
      return <NameSwatch isTown={item.layer === 'places'} />;
    case 'border':
      return <BorderSwatch />;
    case 'candidate':
      return <CandidateSwatch />;
    case 'suitability':
      return <SuitabilitySwatch />;
    case 'ring':
      return <RingSwatch />;
  }
}

const FRAME = { width: 24, height: 15, viewBox: '0 0 24 15' } as const;

const ROAD_COLOURS: Record<CorridorClass, string> = {
  expressway: 'text-expressway',
  'national-road': 'text-national-road',
  railway: 'text-muted',
};

function CandidateSwatch() {
  return (
    <svg aria-hidden {...FRAME} className="shrink-0 text-candidate-violet">
      <path
        d="M3 12.5L6 2.5L19 2L21.5 9.5L12 13Z"
        fill="currentColor"
        fillOpacity={0.22}
        stroke="currentColor"
        strokeWidth={1.8}
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** From the worst to the best. */
function SuitabilitySwatch() {
  return (
    <span aria-hidden className="flex h-[13px] w-6 shrink-0 overflow-hidden rounded-[2.5px]">
      <span className="flex-1 bg-heat-lowest" />
      <span className="flex-1 bg-heat-low" />
      <span className="flex-1 bg-heat-middle" />
      <span className="flex-1 bg-heat-high" />
      <span className="flex-1 bg-heat-highest" />
    </span>
  );
}

function RingSwatch() {
  return (
    <svg aria-hidden {...FRAME} className="shrink-0 text-accent">
      <circle
        cx={12}
        cy={7.5}
        r={6.4}
        fill="currentColor"
        fillOpacity={0.12}
        stroke="currentColor"
        strokeWidth={1.5}
        strokeDasharray="3.4 2"
      />
    </svg>
  );
}

function CorridorSwatch({ corridorClass, status }: { corridorClass: CorridorClass; status: ServiceStatus }) {
  const dash = status === 'planned' && corridorClass !== 'railway' ? { strokeDasharray: '6 3.4' } : {};
  const width = { expressway: 4, 'national-road': 2.6, railway: 1.4 }[corridorClass];
  return (
    <svg aria-hidden {...FRAME} className={`shrink-0 ${ROAD_COLOURS[corridorClass]}`}>
      <line x1={1} y1={7.5} x2={23} y2={7.5} stroke="currentColor" strokeWidth={width} {...dash} />
      {corridorClass === 'railway' && (
        <line
          x1={3}
          y1={7.5}
          x2={23}
          y2={7.5}
          stroke="currentColor"
          strokeWidth={6}
          strokeDasharray="1.4 4"
        />
      )}
    </svg>
  );
}

function HubSwatch({ kind, status }: { kind: HubKind; status: ServiceStatus }) {
  const glyph = HUB_GLYPHS[kind];
  const isPlanned = status === 'planned';
  const paint =
    glyph.drawing === 'fill' ? { fill: 'currentColor' } : { fill: 'none', stroke: 'currentColor' };
  return (
    <svg
      aria-hidden
      {...FRAME}
      className={`shrink-0 ${kind === 'interchange' ? 'text-expressway' : 'text-accent'}`}
    >
      {isPlanned ? (
        <circle
          cx={12}
          cy={7.5}
          r={6.6}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.3}
          strokeDasharray="2.4 1.8"
        />
      ) : (
        <circle cx={12} cy={7.5} r={7.3} fill="currentColor" />
      )}
      <g className={isPlanned ? '' : 'text-paper'} transform="translate(7.6 3.1) scale(0.367)">
        <path d={glyph.path} {...paint} strokeWidth={2.6} strokeLinecap="round" strokeLinejoin="round" />
      </g>
    </svg>
  );
}

function NameSwatch({ isTown }: { isTown: boolean }) {
  const { t } = useWords();
  return (
    <span
      aria-hidden
      className={`w-[24px] shrink-0 text-center text-[11px] leading-none ${isTown ? 'font-semibold text-ink' : 'text-muted'}`}
    >
      {t('layers.legend.sample')}
    </span>
  );
}

function BorderSwatch() {
  return (
    <svg aria-hidden {...FRAME} className="shrink-0 text-muted">
      <line x1={1} y1={7.5} x2={23} y2={7.5} stroke="currentColor" strokeWidth={6} opacity={0.16} />
      <line
        x1={1}
        y1={7.5}
        x2={23}
        y2={7.5}
        stroke="currentColor"
        strokeWidth={1.3}
        strokeDasharray="7 3 1.3 3"
      />
    </svg>
  );
}
