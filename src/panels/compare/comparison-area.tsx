import { criterionId } from '@/domain/decision/criterion';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { criterionTitle } from '@/panels/decide/criterion-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { selectComparison } from '@/store/select-decision';

/** The sites that were chosen, side by side: a column a site, a row a criterion. */
export function ComparisonArea() {
  const words = useWords();
  const table = useApp(selectComparison);
  const hubs = useApp((state) => state.data.hubs);
  return (
    <section className="min-w-0 flex-1 overflow-auto">
      <table data-testid="compare-table" className="w-full">
        <thead>
          <tr>
            <td />
            {table.sites.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.criteria.map((criterion, column) => (
            <tr
              key={criterionId(criterion)}
              data-testid="compare-row"
              data-criterion={criterionId(criterion)}
            >
              <th scope="row">{criterionTitle(criterion, hubs, words)}</th>
              {table.sites.map(({ id }, row) => {
                const figure = table.figures[row]?.[column];
                return <td key={id}>{figure && <FigureValue figure={figure} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
