import { z } from 'zod/mini';
import { CORRIDOR_CLASSES, type Corridor } from '@/domain/corridor';
import { serviceStatus } from './hub-schema';
import { errorMetres, isoDate, lineString, localisedText, sourceIds, text } from './shared-schema';

const corridorFeature = z.object({
  type: z.literal('Feature'),
  id: text,
  geometry: lineString,
  properties: z.object({
    class: z.enum(CORRIDOR_CLASSES),
    name: localisedText,
    ref: z.string(),
    errorMetres,
    status: serviceStatus,
    opened: z.nullable(isoDate),
    sources: sourceIds,
  }),
});

/** A feature of `corridors.geojson`. */
export const corridorSchema: z.ZodMiniType<Corridor> = z.pipe(
  corridorFeature,
  z.transform(({ id, geometry, properties }): Corridor => ({ id, geometry, ...properties })),
);
