import type { WorkbookCell, Worksheet } from '@/formats/write-workbook';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';
import type { WorkbookGrid } from './workbook-grid';

/** Every figure that was used, with all that is needed to judge it: of ranked sites and of those knocked out. */
export function figuresSheet(content: DecisionContent, grid: WorkbookGrid, { t }: Words): Worksheet {
  const { table, nameOf, titleOf } = content;
  const rows = table.sites.flatMap(({ id }, row) =>
    table.criteria.map((criterion, column): readonly WorkbookCell[] => {
      const figure = table.figures[row]?.[column];
      return [
        id,
        nameOf(id),
        titleOf(criterion),
        figure?.value ?? null,
        figure?.error ?? null,
        figure && figure.value !== null ? t(`figure.method.${figure.method}`) : t('figure.missing'),
        figure?.asOf ?? null,
        figure?.sources.join(' ') ?? '',
      ];
    }),
  );
  const heads = ['id', 'site', 'criterion', 'value', 'error', 'method', 'as-of', 'source-ids'] as const;
  return {
    name: grid.name('figures'),
    frozenColumns: 2,
    widths: [18, 34, 30, 12, 10, 16, 12, 40],
    rows: [heads.map((head) => t(`decisionExport.head.${head}`)), ...rows],
  };
}

/** What the ids of sources stand for. */
export function sourcesSheet(content: DecisionContent, grid: WorkbookGrid, words: Words): Worksheet {
  const { t, text } = words;
  const heads = ['id', 'title', 'publisher', 'date', 'url', 'licence'] as const;
  return {
    name: grid.name('sources'),
    widths: [26, 60, 30, 12, 50, 20],
    rows: [
      heads.map((head) => t(`decisionExport.source.${head}`)),
      ...usedSources(content).map((id): readonly WorkbookCell[] => {
        const source = content.sources.get(id);
        if (!source) return [id];
        const note = source.kind === 'knowledge' ? ` (${t('figure.detail.unverified')})` : '';
        return [id, text(source.title) + note, source.publisher, source.date, source.url, source.licence];
      }),
    ],
  };
}

/** Ids of all sources of all figures, in order of their names. */
export function usedSources({ table }: DecisionContent): readonly string[] {
  const all = table.figures.flatMap((row) => row.flatMap(({ sources }) => sources));
  return [...new Set(all)].sort();
}
