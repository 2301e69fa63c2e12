import { findingValue } from '@/domain/finding';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { selectPool } from '@/store/select-decision';

/** The sites in their order, by the requirement. */
export function RankingSection() {
  const pool = useApp(selectPool);
  const ranking = useApp((state) => findingValue(state.findings.ranking));
  return (
    <ol>
      {ranking?.ranked.map(({ siteId, rank, score }) => (
        <li key={siteId} data-testid="rank-row" data-site-id={siteId} data-rank={rank}>
          {pool.find(({ id }) => id === siteId)?.name}
          <FigureValue
            figure={{
              code: 'score',
              value: score,
              unit: 'score',
              method: 'derived',
              asOf: null,
              sources: [],
            }}
          />
        </li>
      ))}
    </ol>
  );
}
