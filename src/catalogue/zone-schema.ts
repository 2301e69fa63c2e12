import { z } from 'zod/mini';
import { BOUNDARIES, ZONE_KINDS, ZONE_STATUSES, type Zone } from '@/domain/zone';
import {
  errorMetres,
  figure,
  isoDate,
  localisedText,
  multiPolygon,
  plainPoint,
  polygon,
  sourceIds,
  text,
} from './shared-schema';

const legalBasis = z.object({ title: localisedText, date: z.nullable(isoDate), sources: sourceIds });

const zoneFeature = z.object({
  type: z.literal('Feature'),
  id: text,
  geometry: z.nullable(z.union([polygon, multiPolygon, plainPoint])),
  properties: z.object({
    kind: z.enum(ZONE_KINDS),
    status: z.enum(ZONE_STATUSES),
    name: text,
    nameEn: text,
    boundary: z.enum(BOUNDARIES),
    errorMetres: z.nullable(errorMetres),
    reclaimed: z.boolean(),
    declaredHectares: z.nullable(z.number().check(z.positive())),
    localityNow: localisedText,
    localityBefore: localisedText,
    communes: z.array(text),
    developer: z.nullable(z.string()),
    sectors: z.array(text),
    legalBasis: z.array(legalBasis),
    year: z.nullable(z.int()),
    partOf: z.nullable(text),
    group: z.nullable(z.enum(['clusters-operating', 'clusters-under-development'])),
    figures: z.array(figure),
    notes: z.array(localisedText),
    sources: sourceIds,
    placeSource: z.nullable(localisedText),
  }),
});

/** A feature of `zones.geojson`. */
export const zoneSchema: z.ZodMiniType<Zone> = z.pipe(
  zoneFeature,
  z.transform(({ id, geometry, properties }): Zone => ({ id, geometry, ...properties })),
);
