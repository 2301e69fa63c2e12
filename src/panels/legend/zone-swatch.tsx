import { useId } from 'react';
import type { ZoneDrawing } from '@/domain/legend';
import type { ZoneKind } from '@/domain/zone';

const COLOURS: Record<ZoneKind, string> = {
  'economic-zone': 'text-zone-economic',
  'industrial-park': 'text-zone-park',
  'industrial-cluster': 'text-zone-cluster',
};

/** As on the map, in multiples of the line's width there. */
const DASHES: Record<ZoneKind, string> = {
  'economic-zone': '6 2.5 1.5 2.5',
  'industrial-park': '4 2.2',
  'industrial-cluster': '2.6 1.6',
};

const FILL: Record<ZoneKind, number> = {
  'economic-zone': 0.08,
  'industrial-park': 0.24,
  'industrial-cluster': 0.26,
};

/** How a zone looks on the map: parks are hatched to the right, clusters to the left, economic zones not at all. */
export function ZoneSwatch({ kind, drawing }: { kind: ZoneKind; drawing: ZoneDrawing }) {
  const hatchId = useId();
  if (drawing === 'point') return <ZonePoint kind={kind} />;
  const isHatched = drawing === 'indicative' && kind !== 'economic-zone';
  const lean = kind === 'industrial-park' ? 'M-1 6L6 -1M-1 1L1 -1M4 6L6 4' : 'M-1 -1L6 6M-1 4L1 6M4 -1L6 1';
  return (
    <svg aria-hidden width={24} height={15} viewBox="0 0 24 15" className={`shrink-0 ${COLOURS[kind]}`}>
      {isHatched && (
        <pattern id={hatchId} width={5} height={5} patternUnits="userSpaceOnUse">
          <path d={lean} stroke="currentColor" strokeWidth={0.9} opacity={0.75} />
        </pattern>
      )}
      <rect x={1.5} y={1.5} width={21} height={12} rx={2.5} fill="currentColor" opacity={FILL[kind]} />
      <rect
        x={1.5}
        y={1.5}
        width={21}
        height={12}
        rx={2.5}
        fill={isHatched ? `url(#${hatchId})` : 'none'}
        stroke="currentColor"
        strokeWidth={1.5}
        {...(drawing === 'indicative' ? { strokeDasharray: DASHES[kind] } : {})}
      />
    </svg>
  );
}

function ZonePoint({ kind }: { kind: ZoneKind }) {
  const isCluster = kind === 'industrial-cluster';
  const half = isCluster ? 4.1 : 4.8;
  return (
    <svg aria-hidden width={24} height={15} viewBox="-12 -7.5 24 15" className={`shrink-0 ${COLOURS[kind]}`}>
      <rect
        x={-half}
        y={-half}
        width={2 * half}
        height={2 * half}
        rx={1.6}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.8}
        {...(isCluster ? { transform: 'rotate(45)' } : {})}
      />
      <circle r={1.5} fill="currentColor" />
    </svg>
  );
}

/** The kind alone, where there is no room for more: beside its name in a list. */
export function KindMark({ kind }: { kind: ZoneKind }) {
  const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeDasharray: '4 2' };
  return (
    <svg aria-hidden width={14} height={14} viewBox="-7 -7 14 14" className={`shrink-0 ${COLOURS[kind]}`}>
      {kind === 'economic-zone' && <rect x={-5} y={-5} width={10} height={10} rx={2} {...outline} />}
      {kind === 'industrial-park' && (
        <rect x={-5.5} y={-5.5} width={11} height={11} rx={2} fill="currentColor" />
      )}
      {kind === 'industrial-cluster' && (
        <rect
          x={-4.4}
          y={-4.4}
          width={8.8}
          height={8.8}
          rx={1.5}
          fill="currentColor"
          transform="rotate(45)"
        />
      )}
    </svg>
  );
}
