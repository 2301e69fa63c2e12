import { isFeature } from 'geojson-validation';
import type { Mend, Problem, ProblemCode } from '@/domain/problem';
import type { RawFeature } from '@/domain/raw-feature';

/** Sentences of one feature that are looked at: it writes one for each broken number. */
const MOST_SENTENCES = 10;

/** What its English sentences mean. The sentences themselves are never shown. */
const MEANINGS: readonly (readonly [sign: RegExp, code: ProblemCode, mend?: Mend])[] = [
  [/first and last positions/, 'ring-open', 'close-ring'],
  [/at least four positions/, 'ring-short'],
  [/[bB]box/, 'bbox-wrong'],
];

/**
 * A second opinion on a feature's form, by `geojson-validation`. It lets much pass that is broken and throws on
 * some of the rest, so it is asked about one feature at a time and never alone: see `domain/parse-site.ts`.
 *
 * @param index number of the feature in the file, from 0
 * @returns empty where it sees nothing; a geometry of null is right for a feature without a place
 */
export function checkGeojson({ geometry }: RawFeature, index: number): readonly Problem[] {
  if (geometry === null || geometry === undefined) return [];
  try {
    const sentences = isFeature({ type: 'Feature', properties: {}, geometry }, true);
    return sentences.slice(0, MOST_SENTENCES).map((sentence) => toProblem(sentence, index));
  } catch {
    // It takes the first position of a ring that has none.
    return [{ code: 'feature-shape', severity: 'error', feature: index, field: 'geometry' }];
  }
}

function toProblem(sentence: string, index: number): Problem {
  const [, code, mend] = MEANINGS.find(([sign]) => sign.test(sentence)) ?? [/./, 'feature-shape' as const];
  const path = [...sentence.matchAll(/at (\d+): /g)].map(([, place]) => place);
  return {
    code,
    severity: code === 'bbox-wrong' ? 'warning' : 'error',
    feature: index,
    field: ['geometry', ...(path.length > 0 ? ['coordinates', ...path] : [])].join('.'),
    ...(mend ? { mend } : {}),
  };
}
