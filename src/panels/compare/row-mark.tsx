import type { CellMark } from '@/domain/decision/compare-row';
import type { Criterion } from '@/domain/decision/criterion';
import { useWords, type Words } from '@/i18n/use-words';
import { criterionUnitName } from '@/panels/decide/criterion-words';
import { ExplainedMark } from '@/ui/explained-mark';

const SIGNS = { best: '▲', worst: '▽' } as const;
const LEVEL_SIGNS = { best: '≈▲', worst: '≈▽', both: '≈' } as const;
/* Whole class names, so that the style sheet is built with them. */
const LOOKS = { best: 'text-operating', worst: 'text-danger', level: 'text-muted' } as const;

type RowMarkProps = {
  readonly mark: CellMark;
  readonly criterion: Criterion;
  readonly direction: 'more' | 'less';
  /** Of all sites, in their order. */
  readonly names: readonly string[];
  /** How many values the row holds. */
  readonly held: number;
};

/** Whether the value is best, worst or level with one that may be, and why that can be said. */
export function RowMark(props: RowMarkProps) {
  const words = useWords();
  const { mark } = props;
  if (mark.type === 'none') return null;
  return (
    <ExplainedMark reason={reasonOf(props, words)} attributes={{ 'data-mark': mark.type }}>
      <span aria-hidden className={`text-xs leading-none ${LOOKS[mark.type]}`}>
        {mark.type === 'level' ? LEVEL_SIGNS[mark.end] : SIGNS[mark.type]}
      </span>
    </ExplainedMark>
  );
}

function reasonOf({ mark, criterion, direction, names, held }: RowMarkProps, words: Words): string {
  const { t } = words;
  if (mark.type === 'none') return '';
  const unit = criterionUnitName(criterion, words);
  const told = (value: number): string =>
    `${words.number(value)}${unit === '' || criterion.type === 'rating' ? '' : `\u00a0${unit}`}`;
  const values = { gap: told(mark.gap), errors: told(mark.errors), count: held };
  if (mark.type === 'level')
    return t(mark.gap === 0 ? 'compare.mark.equal' : 'compare.mark.level', {
      ...values,
      may: t(`compare.mark.may.${mark.end}`),
      name: names[mark.other] ?? '',
    });
  const end = t(`compare.mark.end.${endOf(mark.type, criterion, direction)}`);
  if (mark.sharedBy > 1) return t('compare.mark.shared', { ...values, end, shared: mark.sharedBy });
  return t(mark.errors > 0 ? 'compare.mark.told' : 'compare.mark.exact', { ...values, end });
}

function endOf(
  end: 'best' | 'worst',
  { type }: Criterion,
  direction: 'more' | 'less',
): 'nearest' | 'farthest' | 'most' | 'least' {
  const isHigh = (end === 'best') === (direction === 'more');
  if (type === 'distance') return isHigh ? 'farthest' : 'nearest';
  return isHigh ? 'most' : 'least';
}
