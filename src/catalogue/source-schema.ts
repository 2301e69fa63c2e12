import { z } from 'zod/mini';
import type { Source } from '@/domain/source';
import { isoDate, localisedText, text } from './shared-schema';

/** An entry of `sources.json`. */
export const sourceSchema: z.ZodMiniType<Source> = z.object({
  id: text,
  kind: z.enum(['article', 'decision', 'web', 'dataset', 'knowledge']),
  title: localisedText,
  publisher: z.nullable(z.string()),
  date: z.nullable(isoDate),
  url: z.nullable(z.string()),
  licence: z.nullable(z.string()),
});
