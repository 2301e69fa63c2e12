import { useState } from 'react';
import { findingValue } from '@/domain/finding';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { selectSuitabilityCriteria } from '@/store/select-suitability';
import { Button } from '@/ui/button';
import { CardSection } from '@/ui/card-section';
import { NumberField } from '@/ui/number-field';
import { ProgressBar } from '@/ui/progress-bar';
import { AreaRow } from './area-row';
import { useAreaSearch } from './use-area-search';

const USUAL_HECTARES = 200;
const MOST_HECTARES = 20_000;

/** The best contiguous land of a wanted size, ranked; each can become a candidate. */
export function AreaFinder() {
  const { t } = useWords();
  const { search, find, cancel } = useAreaSearch();
  const [hectares, setHectares] = useState<number | null>(USUAL_HECTARES);
  const isSearching = search.type === 'searching';
  return (
    <CardSection title={t('suitability.areas.title')}>
      <div className="flex items-center gap-2">
        <NumberField
          label={t('suitability.areas.wanted')}
          value={hectares}
          onChange={setHectares}
          minValue={1}
          maxValue={MOST_HECTARES}
          unit="ha"
          testId="heatmap-hectares"
        />
      </div>
      {isSearching ? (
        <div role="status" className="flex items-center gap-2">
          <ProgressBar label={t('suitability.areas.finding')} done={search.progress} />
          <Button look="quiet" onPress={() => void cancel()}>
            {t('suitability.cancel')}
          </Button>
        </div>
      ) : (
        <Button
          data-testid="heatmap-find"
          isDisabled={hectares === null}
          onPress={() => {
            if (hectares !== null) void find(hectares);
          }}
        >
          {t('suitability.areas.find')}
        </Button>
      )}
      {search.type === 'failed' && (
        <p role="alert" className="text-danger">
          {t(`problem.${search.problem.code}`)}
        </p>
      )}
      <AreaList />
    </CardSection>
  );
}

function AreaList() {
  const { t } = useWords();
  const { showSuggestions } = useActions();
  const suggestions = useApp((state) => state.suggestions);
  const criteria = useApp(selectSuitabilityCriteria);
  const field = useApp((state) => findingValue(state.findings.suitability));
  if (!suggestions) return null;
  const { areas } = suggestions;
  if (areas.length === 0) return <p className="text-muted">{t('suitability.areas.none')}</p>;
  const isStale = suggestions.criteria !== criteria || suggestions.field !== field;
  return (
    <>
      {isStale && <p className="text-xs text-caution">{t('suitability.areas.stale')}</p>}
      <ol data-testid="heatmap-areas" className="flex flex-col">
        {areas.map((area, at) => (
          <AreaRow key={area.seed.join()} area={area} rank={at + 1} />
        ))}
      </ol>
      <p className="text-xs text-muted">{t('suitability.areas.limits')}</p>
      <Button look="quiet" onPress={() => showSuggestions(null)}>
        {t('suitability.areas.clear')}
      </Button>
    </>
  );
}
