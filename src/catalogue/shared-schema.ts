import { z } from 'zod/mini';
import type { Figure } from '@/domain/figure';
import { type LngLat, parsePosition } from '@/geometry/position';

/** Pieces that several layers have in common. Fields that a schema does not name are let pass and dropped. */

export const text = z.string().check(z.minLength(1));
export const localisedText = z.object({ vi: text, en: text });
export const sourceIds = z.array(z.string());
export const errorMetres = z.number().check(z.nonnegative());

const position = z.custom<LngLat>(
  (value) => parsePosition(value) !== undefined,
  'not a longitude and latitude in degrees',
);
export const point = z.object({ type: z.literal('Point'), coordinates: position });

/** A position inside a GeoJSON geometry that stays GeoJSON. */
const vertex = z.custom<number[]>((value) => parsePosition(value) !== undefined);
const ring = z.array(vertex).check(z.minLength(4));
export const plainPoint = z.object({ type: z.literal('Point'), coordinates: vertex });
export const lineString = z.object({
  type: z.literal('LineString'),
  coordinates: z.array(vertex).check(z.minLength(2)),
});
export const polygon = z.object({
  type: z.literal('Polygon'),
  coordinates: z.array(ring).check(z.minLength(1)),
});
export const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).check(z.minLength(1))).check(z.minLength(1)),
});

/** A day, a month or a year, as precise as it is known. */
export const isoDate = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/));

export const figure: z.ZodMiniType<Figure> = z.object({
  code: text,
  value: z.nullable(z.number()),
  unit: z.enum(['m2', 'ha', 'm', 'km', 'pct', 'count', 'usd_per_m2', 'usd_million', 'vnd_billion']),
  method: z.enum(['declared', 'measured', 'derived', 'estimated']),
  error: z.exactOptional(z.number()),
  asOf: z.nullable(isoDate),
  sources: sourceIds,
  scope: z.exactOptional(localisedText),
});
