import { useWords } from '@/i18n/use-words';
import { RowHead } from './row-head';
import type { ComparedSite } from './use-compared-sites';
import type { FactRow } from './use-fact-rows';

type FactRowsProps = { readonly rows: readonly FactRow[]; readonly sites: readonly ComparedSite[] };

export function FactRows({ rows, sites }: FactRowsProps) {
  const { t } = useWords();
  return rows.map(({ id, title, facts }) => (
    <tr key={id} data-testid="compare-row" data-criterion={id}>
      <RowHead>
        <span className="block py-0.5 font-semibold break-words">{title}</span>
      </RowHead>
      {sites.map((site, place) => (
        <td
          key={site.id}
          data-site-id={site.id}
          className="border-b border-l border-line px-3 py-1.5 align-top text-[13px] leading-4.5 break-words"
        >
          {facts[place]?.content ?? <span className="text-xs text-muted">{t('figure.missing')}</span>}
        </td>
      ))}
      <td className="border-b border-line" />
    </tr>
  ));
}
