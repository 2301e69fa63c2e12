import { z } from 'zod/mini';
import { HUB_KINDS, type Hub } from '@/domain/hub';
import { errorMetres, isoDate, localisedText, point, sourceIds, text } from './shared-schema';

export const serviceStatus = z.enum(['in-service', 'planned']);

const hubFeature = z.object({
  type: z.literal('Feature'),
  id: text,
  geometry: point,
  properties: z.object({
    kind: z.enum(HUB_KINDS),
    name: localisedText,
    errorMetres,
    status: serviceStatus,
    opened: z.nullable(isoDate),
    commune: z.nullable(text),
    sources: sourceIds,
    note: z.nullable(localisedText),
  }),
});

/** A feature of `hubs.geojson`. */
export const hubSchema: z.ZodMiniType<Hub> = z.pipe(
  hubFeature,
  z.transform(({ id, geometry, properties }): Hub => ({ id, position: geometry.coordinates, ...properties })),
);
