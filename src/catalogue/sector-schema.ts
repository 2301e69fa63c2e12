import { z } from 'zod/mini';
import type { Sector } from '@/domain/reference-data';
import { localisedText, text } from './shared-schema';

/** An entry of `sectors.json`. */
export const sectorSchema: z.ZodMiniType<Sector> = z.object({ code: text, label: localisedText });
