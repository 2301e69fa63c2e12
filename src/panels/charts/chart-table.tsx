import type { ChartData } from '@/export/charts/chart-data';
import { useWords } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { SiteMark } from './site-mark';

/** The numbers that a chart draws. */
export function ChartTable({ data, label }: { data: ChartData; label: string }) {
  const { t } = useWords();
  return (
    // Scrolled by keyboard too.
    <div tabIndex={0} className="mt-1 overflow-x-auto rounded-control border border-line">
      <table data-testid="chart-table" aria-label={label} className="w-full text-[13px]">
        <thead>
          <tr>
            <th scope="col" className="min-w-36 border-b border-line px-2.5 py-1.5 text-left font-semibold">
              {t('compare.criteria')}
            </th>
            {data.sites.map((site) => (
              <th
                key={site.id}
                scope="col"
                className="min-w-28 border-b border-line px-2.5 py-1.5 text-right align-bottom font-semibold"
              >
                <span className="flex justify-end">
                  <SiteMark look={site.look} />
                </span>
                {site.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.id} data-criterion={row.id} className="not-last:*:border-b *:border-line">
              <th scope="row" className="px-2.5 py-1.5 text-left font-normal">
                {row.title}
                <span className="block text-xs text-muted">{row.note}</span>
              </th>
              {row.figures.map((figure, at) => (
                <td
                  key={data.sites[at]?.id ?? at}
                  data-site-id={data.sites[at]?.id}
                  className="px-2.5 py-1.5 text-right align-top"
                >
                  <FigureValue figure={figure} hasUnit={false} digits={row.digits} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
