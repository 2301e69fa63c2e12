import { z } from 'zod/mini';
import type { Place } from '@/domain/place';
import { errorMetres, localisedText, point, text } from './shared-schema';

const placeFeature = z.object({
  type: z.literal('Feature'),
  id: text,
  geometry: point,
  properties: z.object({
    kind: z.enum(['town', 'water']),
    name: localisedText,
    rank: z.literal([1, 2, 3]),
    errorMetres,
  }),
});

/** A feature of `places.geojson`. */
export const placeSchema: z.ZodMiniType<Place> = z.pipe(
  placeFeature,
  z.transform(
    ({ id, geometry, properties }): Place => ({ id, position: geometry.coordinates, ...properties }),
  ),
);
