import { z } from 'zod/mini';
import type { Commune } from '@/domain/commune';
import { point, text } from './shared-schema';

const communeFeature = z.object({
  type: z.literal('Feature'),
  id: text,
  geometry: point,
  properties: z.object({
    type: z.enum(['ward', 'commune', 'special-zone']),
    name: text,
    fullName: text,
    formerNames: z.array(text),
    areaKm2: z.number().check(z.positive()),
  }),
});

/** A feature of `communes.geojson`: its id is the code of the commune. */
export const communeSchema: z.ZodMiniType<Commune> = z.pipe(
  communeFeature,
  z.transform(
    ({ id, geometry, properties }): Commune => ({ code: id, position: geometry.coordinates, ...properties }),
  ),
);
