import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ChartData } from '@/export/charts/chart-data';
import { PIXEL } from '@/export/charts/chart-items';
import { useWords } from '@/i18n/use-words';
import { Button } from '@/ui/button';
import { Foldable } from '@/ui/foldable';
import { type ChartKind, DRAW, FEWEST_ROWS } from './chart-kinds';
import { ChartPicture } from './chart-picture';
import { ChartTable } from './chart-table';
import { measureOnScreen } from './measure-on-screen';
import { SCREEN_COLOURS } from './site-colours';
import { useSaveChart } from './use-save-chart';
import { useWidth } from './use-width';

type ChartCardProps = {
  readonly kind: ChartKind;
  readonly data: ChartData;
  /** While values are still being worked out: a file would say that they are missing. */
  readonly isPending: boolean;
};

const FORMATS = ['svg', 'png'] as const;

/** A chart with its table and the way to take it along. */
export function ChartCard({ kind, data, isPending }: ChartCardProps) {
  const words = useWords();
  const { t } = words;
  const [box, width] = useWidth<HTMLDivElement>();
  const [isTableOpen, setIsTableOpen] = useState(false);
  const { saving, save } = useSaveChart();
  const hasEnough = data.rows.length >= FEWEST_ROWS[kind];
  const chart = useMemo(() => {
    if (width === 0 || !hasEnough) return null;
    const draft = { data, width: width * PIXEL, colours: SCREEN_COLOURS, measure: measureOnScreen, words };
    return DRAW[kind](draft);
  }, [kind, data, width, words, hasEnough]);
  const label = t(`charts.${kind}.label`, {
    names: data.sites.map(({ name }) => name).join(', '),
    count: data.rows.length,
  });
  return (
    <section
      aria-label={t(`charts.${kind}.title`)}
      data-testid="chart"
      data-chart={kind}
      className="flex min-w-0 flex-col gap-2 rounded-card border border-line p-3"
    >
      <header className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 flex-1 basis-60">
          <h3 className="font-semibold">{t(`charts.${kind}.title`)}</h3>
          <p className="text-xs text-muted">{t(`charts.${kind}.note`)}</p>
        </div>
        <div className="flex gap-1.5">
          {FORMATS.map((format) => (
            <Button
              key={format}
              aria-label={t('charts.save', {
                chart: t(`charts.${kind}.title`),
                format: format.toUpperCase(),
              })}
              data-testid="chart-save"
              data-format={format}
              isPending={saving === format}
              isDisabled={!hasEnough || isPending}
              onPress={() => save(kind, format, data)}
            >
              <Download aria-hidden size={14} />
              {format.toUpperCase()}
            </Button>
          ))}
        </div>
      </header>
      <div ref={box} className="min-w-0">
        {chart && (
          <ChartPicture label={label} width={width * PIXEL} height={chart.height} items={chart.items} />
        )}
        {!hasEnough && <p className="text-muted">{t('charts.too-few', { count: FEWEST_ROWS[kind] })}</p>}
      </div>
      <Foldable
        title={t(isTableOpen ? 'charts.table.hide' : 'charts.table.show')}
        isExpanded={isTableOpen}
        onExpandedChange={setIsTableOpen}
        panelClassName="min-w-0"
        testId="chart-table-toggle"
      >
        {isTableOpen && (
          <ChartTable data={data} label={t('charts.table.label', { chart: t(`charts.${kind}.title`) })} />
        )}
      </Foldable>
    </section>
  );
}
