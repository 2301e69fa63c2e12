import {
  SUITABILITY_CELLS,
  SUITABILITY_CLASSES,
  SUITABILITY_EXCLUSIONS,
  type SuitabilityChoice,
  USUAL_SUITABILITY,
} from './suitability';
import { type Parameters, readList } from './view-query-parts';

/*
 * `heat=1000000,five,economic-zones`: how many cells, how they are coloured, what is left out of them.
 * Whether the heat map is shown stands in `layers`.
 */

export function readSuitability(parameters: Parameters): SuitabilityChoice {
  const [count, colours, ...words] = readList(parameters, 'heat');
  if (count === undefined) return USUAL_SUITABILITY;
  const cells = SUITABILITY_CELLS.find((one) => String(one) === count);
  const classes = SUITABILITY_CLASSES.find((one) => one === colours);
  const excludes = SUITABILITY_EXCLUSIONS.filter((one) => words.includes(one));
  if (cells && classes && excludes.length === words.length) return { cells, classes, excludes };
  parameters.refuse('heat');
  return USUAL_SUITABILITY;
}

export function toSuitability(choice: SuitabilityChoice): string {
  const text = toText(choice);
  return text === toText(USUAL_SUITABILITY) ? '' : text;
}

function toText({ cells, classes, excludes }: SuitabilityChoice): string {
  const ordered = SUITABILITY_EXCLUSIONS.filter((one) => excludes.includes(one));
  return [cells, classes, ...ordered].join();
}
