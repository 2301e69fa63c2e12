import { criterionBounds } from '@/domain/decision/criterion';
import type { RuleFinding } from '@/domain/decision/elimination';
import { columnLetters, type WorkbookCell, type Worksheet } from '@/formats/write-workbook';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';
import type { WorkbookGrid } from './workbook-grid';

const HEADS = [
  'id',
  'site',
  'rule',
  'value',
  'error',
  'comparison',
  'threshold',
  'margin',
  'verdict',
  'near',
  'consequence',
  'note',
  'method',
  'as-of',
  'source-ids',
] as const;

export const COMPARISON_SIGNS = { 'at-most': '≤', 'at-least': '≥' } as const;

/** Every rule on every site: who is out, by how much, by whose figure, and who was let in again and why. */
export function knockOutSheet(content: DecisionContent, grid: WorkbookGrid, words: Words): Worksheet {
  const { t } = words;
  const findings = content.elimination.findings.flat();
  return {
    name: grid.name('knock-out'),
    frozenColumns: 2,
    widths: [18, 34, 30, 12, 10, 8, 12, 12, 28, 26, 24, 40, 14, 12, 30],
    rows: [
      HEADS.map((head) => t(`decisionExport.head.${head}`)),
      ...findings.map((finding, at) => findingRow(finding, at + 2, content, words)),
      ...(findings.length === 0 ? [[t('decide.knock-out.no-rules')]] : []),
    ],
  };
}

function findingRow(
  finding: RuleFinding,
  row: number,
  content: DecisionContent,
  words: Words,
): readonly WorkbookCell[] {
  const { t } = words;
  const { site, rule, figure, margin, verdict, readmission } = finding;
  return [
    site.id,
    content.nameOf(site.id),
    content.titleOf(rule.criterion),
    figure.value,
    figure.error ?? null,
    COMPARISON_SIGNS[rule.comparison],
    rule.threshold,
    { value: margin, formula: marginFormula(row) },
    { value: t(`decide.knock-out.verdict.${verdict}`), formula: verdictFormula(finding, row, words) },
    nearWords(finding, words),
    t(`decisionExport.consequence.${consequenceOf(finding)}`),
    readmission?.note ?? null,
    t(`figure.method.${figure.method}`),
    figure.asOf,
    figure.sources.join(' '),
  ];
}

/** What follows from one finding alone: another rule may still knock the site out. */
function consequenceOf({ verdict, readmission }: RuleFinding): 'out' | 'readmitted' | 'stays' {
  if (verdict !== 'fails') return 'stays';
  return readmission ? 'readmitted' : 'out';
}

function nearWords({ nearBy }: RuleFinding, { t }: Words): string {
  if (nearBy.length === 0) return '';
  const reasons = nearBy.map((reason) => t(`decide.knock-out.near.${reason}`)).join('; ');
  return t('decide.knock-out.near.told', { reasons });
}

const cell = (head: (typeof HEADS)[number], row: number): string =>
  `${columnLetters(HEADS.indexOf(head))}${row}`;

function marginFormula(row: number): string {
  const [value, sign, threshold] = [cell('value', row), cell('comparison', row), cell('threshold', row)];
  return `IF(ISNUMBER(${value}),IF(${sign}="≤",${threshold}-${value},${value}-${threshold}),"")`;
}

/** By the whole range that the value may have, as `src/domain/decision/knock-out.ts` defines it. */
function verdictFormula({ rule }: RuleFinding, row: number, { t }: Words): string {
  const [value, error] = [cell('value', row), `N(${cell('error', row)})`];
  const [least, most] = criterionBounds(rule.criterion);
  const low = Number.isFinite(least) ? `MAX(${value}-${error},MIN(${value},${least}))` : `${value}-${error}`;
  const high = Number.isFinite(most) ? `MIN(${value}+${error},MAX(${value},${most}))` : `${value}+${error}`;
  const [sign, threshold] = [cell('comparison', row), cell('threshold', row)];
  const said = (verdict: RuleFinding['verdict']): string =>
    `"${t(`decide.knock-out.verdict.${verdict}`).replaceAll('"', '""')}"`;
  const [passes, fails, within] = [said('passes'), said('fails'), said('within-error')];
  const atMost = `IF(${high}<=${threshold},${passes},IF(${low}>${threshold},${fails},${within}))`;
  const atLeast = `IF(${low}>=${threshold},${passes},IF(${high}<${threshold},${fails},${within}))`;
  return `IF(ISNUMBER(${value}),IF(${sign}="≤",${atMost},${atLeast}),${said('not-held')})`;
}
