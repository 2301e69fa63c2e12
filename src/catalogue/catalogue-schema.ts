import { z } from 'zod/mini';
import type { Catalogue } from '@/domain/catalogue';
import { errorMetres, isoDate, localisedText, sourceIds, text } from './shared-schema';

const layerEntry = z.object({
  id: text,
  file: text,
  title: localisedText,
  features: z.int().check(z.nonnegative()),
  sources: sourceIds,
  licence: text,
  licenceUrl: z.nullable(z.string()),
  asOf: isoDate,
  errorMetres: z.nullable(errorMetres),
  accuracy: localisedText,
  lacks: z.nullable(localisedText),
  bytes: z.int().check(z.nonnegative()),
  sha256: z.string(),
});

/** `catalogue.json`. */
export const catalogueSchema: z.ZodMiniType<Catalogue> = z.object({
  version: text,
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  layers: z.array(layerEntry),
});
