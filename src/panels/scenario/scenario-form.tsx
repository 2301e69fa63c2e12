import { countFigure } from '@/domain/count-figure';
import type { ServiceStatus } from '@/domain/hub';
import { FIRST_YEAR, LAST_YEAR, openingYears } from '@/domain/scenario';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { selectDataInYear } from '@/store/selectors';
import { RangeSlider } from '@/ui/range-slider';

/** 2030, not 2,030. */
const YEAR: Intl.NumberFormatOptions = { useGrouping: false };

type ShareProps = {
  readonly code: 'hubs' | 'corridors';
  readonly items: readonly { readonly status: ServiceStatus }[];
  readonly total: number;
};

/** How many of all that we know of serve. */
function Share({ code, items, total }: ShareProps) {
  const { t } = useWords();
  const serving = items.filter(({ status }) => status === 'in-service').length;
  return (
    <>
      <FigureValue figure={countFigure(`${code}-in-service`, serving)} className="font-semibold" />{' '}
      {t('scenario.of')} <FigureValue figure={countFigure(`${code}-known`, total)} />{' '}
      {t(`scenario.counts-${code}`)}
    </>
  );
}

/** A year to look from, and what serves then. */
export function ScenarioForm() {
  const { t } = useWords();
  const { changeView } = useActions();
  const year = useApp((state) => state.view.year);
  const data = useApp((state) => state.data);
  const inYear = useApp(selectDataInYear);
  const years = openingYears(data);
  const undated = data.hubs.filter(({ status, opened }) => status === 'planned' && opened === null);
  // Without a year the slider stands at that of the newest layer.
  const asOf = (data.catalogue?.layers ?? []).map((layer) => Number((layer.asOf ?? '').slice(0, 4)));
  const now = Math.min(Math.max(FIRST_YEAR, ...asOf), LAST_YEAR);
  return (
    <div className="flex w-72 max-w-full min-w-full flex-col gap-1.5 pb-1 text-[13px]">
      <RangeSlider
        label={t('scenario.slider')}
        value={year ?? now}
        minValue={FIRST_YEAR}
        maxValue={LAST_YEAR}
        step={1}
        marks={years}
        formatOptions={YEAR}
        valueText={year === null ? t('scenario.now') : String(year)}
        onChange={(next) => changeView({ year: next })}
        testId="scenario-year"
      />
      <p role="status">
        <Share code="hubs" items={inYear.hubs} total={data.hubs.length} />,{' '}
        <Share code="corridors" items={inYear.corridors} total={data.corridors.length} />.
      </p>
      {/* A phone has the ticks alone: the map under the card is what the year is chosen for. */}
      <p className="text-xs text-muted max-[900px]:sr-only">
        {t('scenario.opens', { years: years.join(', ') })}
      </p>
      <p className="text-xs text-muted">
        {t('scenario.unknown-start')} {undated.length > 0 && t('scenario.undated', { count: undated.length })}
      </p>
    </div>
  );
}
