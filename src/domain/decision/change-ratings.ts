import type { Rating } from './decision';

/** Sets what the user judges of one site by one name. A value of null takes the judgement away, note and all. */
export function withRating(
  ratings: readonly Rating[],
  { value, ...rating }: Omit<Rating, 'value'> & { readonly value: number | null },
): readonly Rating[] {
  const at = ratings.findIndex((one) => one.siteId === rating.siteId && one.name === rating.name);
  if (value === null) return at < 0 ? ratings : ratings.toSpliced(at, 1);
  return at < 0 ? [...ratings, { ...rating, value }] : ratings.with(at, { ...rating, value });
}

/** Takes all judgements by one name away. */
export function withoutRatings(ratings: readonly Rating[], name: string): readonly Rating[] {
  return ratings.filter((one) => one.name !== name);
}

/** The names that sites are judged by, each once, in the order in which they came. */
export function ratingNames(ratings: readonly Rating[]): readonly string[] {
  return [...new Set(ratings.map(({ name }) => name))];
}
