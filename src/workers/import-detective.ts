import { surroundingsOf } from '@/analysis/surroundings';
import { detectSystem } from '@/analysis/system-detective';
import type { KnownSite } from '@/domain/known-site';
import type { ReferenceData } from '@/domain/reference-data';
import { NOTHING_STATED } from '@/domain/system-reading';
import type { SystemDetective } from './read-system';

/** A detective that knows the published layers and the project's outlines. */
export function importDetective(data: ReferenceData, known: readonly KnownSite[]): SystemDetective {
  return (pairs) =>
    detectSystem({ pairs, surroundings: surroundingsOf(data, known), stated: NOTHING_STATED, places: [] });
}
