import type { ReactNode } from 'react';
import type { LayerEntry } from '@/domain/catalogue';
import type { Figure } from '@/domain/figure';
import { useWords } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { SourceList } from '@/panels/figure/source-list';
import { Disclosure } from '@/ui/disclosure';
import { ExternalLink } from '@/ui/external-link';

const BYTES_PER_KILOBYTE = 1000;
/** Longer lists of sources are folded. */
const MOST_SOURCES = 3;

/** A card a layer: a table of nine columns would not fit a phone. */
export function LayerTable({ layers }: { layers: readonly LayerEntry[] }) {
  return (
    <ul className="grid gap-3 min-[800px]:grid-cols-2">
      {layers.map((layer) => (
        <li key={layer.id} data-layer={layer.id} className="min-w-0 rounded-card border border-line p-4">
          <LayerCard layer={layer} />
        </li>
      ))}
    </ul>
  );
}

function LayerCard({ layer }: { layer: LayerEntry }) {
  const { t, text, date, number } = useWords();
  return (
    <>
      <h4 className="mb-2 font-semibold">{text(layer.title)}</h4>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1.5 max-[480px]:grid-cols-1 max-[480px]:gap-y-0.5">
        <Row title={t('about.layers.source')}>
          <Sources ids={layer.sources} />
        </Row>
        <Row title={t('about.layers.licence')}>
          <ExternalLink href={layer.licenceUrl}>{layer.licence}</ExternalLink>
        </Row>
        <Row title={t('about.layers.date')}>{date(layer.asOf)}</Row>
        <Row title={t('about.layers.accuracy')}>{text(layer.accuracy)}</Row>
        <Row title={t('about.layers.error')}>
          {layer.errorMetres === null ? (
            <span className="text-muted">{t('about.layers.not-stated')}</span>
          ) : (
            <>
              ±<FigureValue figure={layerFigure(layer, 'layer-error', 'm', layer.errorMetres)} />
            </>
          )}
        </Row>
        {layer.lacks && <Row title={t('about.layers.lacks')}>{text(layer.lacks)}</Row>}
        <Row title={t('about.layers.features')}>
          <FigureValue figure={layerFigure(layer, 'layer-features', 'count', layer.features)} />
          {' · '}
          <span className="text-muted">
            {layer.file}, {t('about.layers.kilobytes', { size: number(layer.bytes / BYTES_PER_KILOBYTE, 1) })}
          </span>
        </Row>
      </dl>
    </>
  );
}

function Sources({ ids }: { ids: readonly string[] }) {
  const { t } = useWords();
  if (ids.length <= MOST_SOURCES) return <SourceList ids={ids} />;
  return (
    <Disclosure title={t('about.layers.source-count', { count: ids.length })}>
      <SourceList ids={ids} />
    </Disclosure>
  );
}

function layerFigure(layer: LayerEntry, code: string, unit: Figure['unit'], value: number): Figure {
  return {
    code,
    value,
    unit,
    method: unit === 'count' ? 'derived' : 'estimated',
    asOf: layer.asOf,
    sources: layer.sources,
  };
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted max-[480px]:mt-1 max-[480px]:text-xs">{title}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
