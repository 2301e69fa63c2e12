import type { LayerEntry } from '@/domain/catalogue';
import type { MapLayerId } from '@/domain/map-layer';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';

/** Layers that are made here, from nothing that is published. */
type OwnLayer = 'candidates' | 'suitability';
const OWN_WORDS = { candidates: 'layers.detail.own', suitability: 'layers.detail.suitability' } as const;

/** The published file that a layer is drawn from. */
const FILES: Record<Exclude<MapLayerId, OwnLayer>, string> = {
  interchanges: 'hubs.geojson',
  'border-gates': 'hubs.geojson',
  airports: 'hubs.geojson',
  seaports: 'hubs.geojson',
  'other-hubs': 'hubs.geojson',
  clusters: 'zones.geojson',
  parks: 'zones.geojson',
  'economic-zones': 'zones.geojson',
  expressways: 'corridors.geojson',
  'national-roads': 'corridors.geojson',
  railways: 'corridors.geojson',
  places: 'places.geojson',
  communes: 'communes.geojson',
  border: 'border.geojson',
};

/** More would push the panel away; the about page lists them all. */
const FIRST_SOURCES = 4;

/** What a reader needs to judge a layer by. */
export function LayerDetail({ id }: { id: MapLayerId }) {
  const { t } = useWords();
  const own = id === 'candidates' || id === 'suitability' ? id : null;
  const file = own === null ? FILES[id as Exclude<MapLayerId, OwnLayer>] : undefined;
  const entry = useApp((state) => state.data.catalogue?.layers.find((layer) => layer.file === file));
  return (
    <div data-testid="layer-detail" className="mt-1 mb-1 rounded-control bg-hover px-3 py-2 text-[13px]">
      {entry ? (
        <Entry entry={entry} />
      ) : (
        <p className="text-muted">{t(own === null ? 'layers.detail.none' : OWN_WORDS[own])}</p>
      )}
    </div>
  );
}

function Entry({ entry }: { entry: LayerEntry }) {
  const { t, text, date } = useWords();
  const { changeView } = useActions();
  const known = useApp((state) => state.data.sources);
  const sources = entry.sources
    .map((source) => known.get(source)?.title)
    .filter((title) => title !== undefined);
  return (
    <>
      <p className="font-semibold">{text(entry.title)}</p>
      <dl className="mt-1 grid gap-1">
        <Line term={t('layers.detail.as-of')}>{date(entry.asOf)}</Line>
        <Line term={t('layers.detail.accuracy')}>{text(entry.accuracy)}</Line>
        {entry.lacks && <Line term={t('layers.detail.lacks')}>{text(entry.lacks)}</Line>}
        <Line term={t('layers.detail.licence')}>{entry.licence}</Line>
        {sources.length > 0 && (
          <Line term={t('layers.detail.sources')}>
            {sources.slice(0, FIRST_SOURCES).map(text).join('; ')}
          </Line>
        )}
      </dl>
      <div className="mt-1 -ml-3">
        <Button look="quiet" onPress={() => changeView({ page: 'about' })}>
          {t('layers.detail.all-sources', { count: sources.length })}
        </Button>
      </div>
    </>
  );
}

function Line({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="inline text-muted">{term}: </dt>
      <dd className="inline break-words">{children}</dd>
    </div>
  );
}
