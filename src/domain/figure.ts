import type { LocalisedText } from './localised-text';

type FigureMethod = 'declared' | 'measured' | 'derived' | 'estimated';

export const FIGURE_UNITS = [
  'm2',
  'ha',
  'm',
  'km',
  'pct',
  'count',
  /** 0 to 1. */
  'score',
  'usd_per_m2',
  'usd_million',
  'vnd_billion',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** Digits after the point that the unit deserves, on screen and on paper. */
export const FIGURE_DIGITS: Readonly<Record<FigureUnit, number>> = {
  m2: 0,
  ha: 2,
  m: 0,
  km: 2,
  pct: 2,
  count: 0,
  score: 2,
  usd_per_m2: 0,
  usd_million: 1,
  vnd_billion: 1,
};

/** One number as the province, a document or our own measuring gives it, with all that is needed to judge it. */
export type Figure = {
  /** What it is the value of: `area-declared`, `occupancy`, `registered-capital-usd` … */
  readonly code: string;
  /** null: not held. Shown as unknown, never as 0. */
  readonly value: number | null;
  readonly unit: FigureUnit;
  readonly method: FigureMethod;
  /** ± in the same unit; absent when exact or not stated. */
  readonly error?: number;
  /** ISO date, or a year or year and month where no more is known; null when undated. */
  readonly asOf: string | null;
  /** Ids in `sources.json`. */
  readonly sources: readonly string[];
  /** What the value covers, where several circulate: "the developer's project", "whole plan". */
  readonly scope?: LocalisedText;
};
