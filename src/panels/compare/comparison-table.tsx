import { type ReactNode, useState } from 'react';
import { siteLooks } from '@/export/charts/site-looks';
import { useWords } from '@/i18n/use-words';
import { colourOf } from '@/panels/charts/use-chart-data';
import { FoldButton } from '@/ui/fold-button';
import { type CriterionRow, ROW_GROUPS } from './comparison-rows';
import { CriterionRows } from './criterion-rows';
import { FactRows } from './fact-rows';
import { commonScale } from './picture-frame';
import { SiteHead, SiteSummary } from './site-head';
import { boxOfSite, PICTURE_HEIGHT, PICTURE_WIDTH } from './site-picture';
import type { ComparedSite } from './use-compared-sites';
import type { FactRow } from './use-fact-rows';

type ComparisonTableProps = {
  readonly sites: readonly ComparedSite[];
  readonly rows: readonly CriterionRow[];
  readonly factRows: readonly FactRow[];
  readonly isDifferencesOnly: boolean;
  readonly onRemoveRow: (id: string) => void;
  /** Under the user's own rows: the way to add one. */
  readonly adder: ReactNode;
};

const FIRST =
  'sticky left-0 w-56 min-w-48 bg-paper px-4 align-top text-xs text-muted max-[900px]:w-30 max-[900px]:min-w-30 max-[900px]:px-2.5';

/** The names stay in sight; what stands under them moves away with the rows. */
function TableHead({ sites }: { sites: readonly ComparedSite[] }) {
  const { t } = useWords();
  const boxes = sites.map(boxOfSite).filter((box) => box !== undefined);
  const looks = siteLooks(sites.map(colourOf));
  const metresPerPixel = commonScale(boxes, PICTURE_WIDTH, PICTURE_HEIGHT);
  return (
    <thead>
      <tr>
        <td
          className={`top-0 z-20 py-2 font-semibold shadow-[0_1px_0_var(--color-line)] tracking-wide uppercase ${FIRST}`}
        >
          {t('compare.criteria')}
        </td>
        {sites.map((site, place) => (
          <SiteHead key={site.id} site={site} place={place} count={sites.length} look={looks[place]} />
        ))}
        {/* Takes the width that is left, so that columns keep theirs. */}
        <td className="sticky top-0 z-[9] bg-paper shadow-[0_1px_0_var(--color-line)]" />
      </tr>
      <tr>
        <td className={`z-[5] border-b border-line pb-2 ${FIRST}`}>
          <p className="leading-4.5">
            <span className="text-operating">▲</span> {t('compare.legend.best')}
            <br />
            <span>≈▲ ≈▽</span> {t('compare.legend.level')}
            <br />
            <span className="text-danger">▽</span> {t('compare.legend.worst')}
          </p>
          <p className="mt-1 leading-4.5 max-[900px]:hidden">{t('compare.picture.one-scale')}</p>
        </td>
        {sites.map((site) => (
          <SiteSummary key={site.id} site={site} metresPerPixel={metresPerPixel} />
        ))}
        <td className="border-b border-line" />
      </tr>
    </thead>
  );
}

type GroupId = (typeof ROW_GROUPS)[number] | 'facts';

/** A column a site, a row a criterion or a fact; head and first column stay in sight. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { sites, rows, factRows, isDifferencesOnly, onRemoveRow, adder } = props;
  const { t } = useWords();
  const shown = rows.filter(({ compared }) => !isDifferencesOnly || !compared.isSame);
  const shownFacts = factRows.filter(({ isSame }) => !isDifferencesOnly || !isSame);
  const hasRings = rows.some(({ criterion }) => criterion.type === 'share');
  const tails: Partial<Record<GroupId, ReactNode>> = {
    own: adder,
    ...(hasRings || isDifferencesOnly ? {} : { rings: t('compare.rings-none') }),
  };
  return (
    <table
      data-testid="compare-table"
      aria-label={t('compare.table')}
      className="h-px w-full border-separate border-spacing-0"
    >
      <TableHead sites={sites} />
      {ROW_GROUPS.map((id) => {
        const own = shown.filter(({ group }) => group === id);
        const tail = tails[id];
        if (own.length === 0 && !tail) return null;
        return (
          <Group key={id} id={id} columns={sites.length}>
            <CriterionRows rows={own} sites={sites} onRemove={onRemoveRow} />
            {tail && <WideRow columns={sites.length}>{tail}</WideRow>}
          </Group>
        );
      })}
      {shownFacts.length > 0 && (
        <Group id="facts" columns={sites.length}>
          <FactRows rows={shownFacts} sites={sites} />
        </Group>
      )}
    </table>
  );
}

/** A row of no criterion: it stays where it is while the columns move. */
function WideRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr>
      <td
        colSpan={columns + 2}
        className="border-b border-line px-4 py-2 text-xs text-muted max-[900px]:px-2.5"
      >
        <div className="sticky left-4 w-fit max-w-[min(40rem,80vw)]">{children}</div>
      </td>
    </tr>
  );
}

function Group({ id, columns, children }: { id: GroupId; columns: number; children: ReactNode }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(true);
  return (
    <tbody data-group={id}>
      <tr>
        <th
          scope="rowgroup"
          colSpan={columns + 2}
          className="border-b border-line bg-hover px-3 py-0.5 text-left max-[900px]:px-1.5"
        >
          <span className="sticky left-3 inline-block">
            <FoldButton
              title={t(`compare.group.${id}`)}
              isOpen={isOpen}
              onChange={setIsOpen}
              testId={`compare-group-${id}`}
            />
          </span>
        </th>
      </tr>
      {isOpen && children}
    </tbody>
  );
}
