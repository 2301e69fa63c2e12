import { z } from 'zod/mini';
import type { ProvinceTopic } from '@/domain/province';
import { ZONE_KINDS } from '@/domain/zone';
import { figure, localisedText, text } from './shared-schema';

/** An entry of `province.json`. */
export const provinceTopicSchema: z.ZodMiniType<ProvinceTopic> = z.object({
  id: text,
  about: z.enum([...ZONE_KINDS, 'general']),
  title: localisedText,
  main: figure,
  alternatives: z.array(figure),
  note: z.nullable(localisedText),
});
