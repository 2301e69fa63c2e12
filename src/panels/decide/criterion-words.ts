import { type Criterion, criterionUnit } from '@/domain/decision/criterion';
import type { Hub } from '@/domain/hub';
import { centreName } from '@/i18n/centre-name';
import type { Words } from '@/i18n/use-words';

/** What a criterion is called. Names that the user or a file gave stand as they are. */
export function criterionName(criterion: Criterion, hubs: readonly Hub[], words: Words): string {
  const { t, number } = words;
  switch (criterion.type) {
    case 'distance':
      return t('criterion.name.distance', { target: t(`criterion.target.${criterion.target}`) });
    case 'share':
      return t('criterion.name.share', {
        kilometres: number(criterion.kilometres),
        centre: centreName(criterion.centre, hubs, words),
      });
    case 'rating':
    case 'field':
      return criterion.name;
    default:
      return t(`criterion.name.${criterion.type}`);
  }
}

/** The unit its values are told in; empty for a field of the user's, whose unit is in its name if anywhere. */
export function criterionUnitName(criterion: Criterion, { t }: Words): string {
  if (criterion.type === 'rating') return t('criterion.unit.rating');
  const unit = criterionUnit(criterion);
  return unit === 'ha' || unit === 'km' || unit === 'pct' || unit === 'usd_per_m2'
    ? t(`criterion.unit.${unit}`)
    : '';
}

/** The name with its unit, for the head of a row or a column. */
export function criterionTitle(criterion: Criterion, hubs: readonly Hub[], words: Words): string {
  const name = criterionName(criterion, hubs, words);
  const unit = criterionUnitName(criterion, words);
  return unit === '' ? name : words.t('criterion.titled', { name, unit });
}

/** Which way is better, in words that suit the criterion. */
export function directionName({ type }: Criterion, direction: 'more' | 'less', { t }: Words): string {
  if (type !== 'distance') return t(`criterion.direction.${direction}`);
  return t(direction === 'less' ? 'criterion.direction.near' : 'criterion.direction.far');
}
