import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { Candidate } from '@/domain/candidate';
import type { ProspectusContent } from '@/domain/prospectus';
import type { Zone } from '@/domain/zone';
import { oneLine } from '@/export/sheet/set-text';
import type { Words } from '@/i18n/use-words';

/** A site that has a prospectus of its own. */
export type ProspectusSite = {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon | Point | null;
  /** Its outline or its place is not surveyed: what follows from it is about right. */
  readonly isIndicative: boolean;
  readonly errorMetres: number | null;
} & (
  | { readonly type: 'zone'; readonly zone: Zone }
  | { readonly type: 'candidate'; readonly candidate: Candidate }
);

/** Those of the ids that are there, in their order. */
export function prospectusSites(
  ids: readonly string[],
  { data, candidates }: Pick<ProspectusContent, 'data' | 'candidates'>,
): readonly ProspectusSite[] {
  const zones = new Map(data.zones.map((zone) => [zone.id, zone]));
  const own = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return ids.flatMap((id): ProspectusSite | [] => {
    const zone = zones.get(id);
    if (zone) {
      const { geometry, errorMetres, boundary } = zone;
      return { type: 'zone', id, zone, geometry, errorMetres, isIndicative: boundary !== 'surveyed' };
    }
    const candidate = own.get(id);
    if (!candidate) return [];
    const { geometry, lineage } = candidate;
    const { errorMetres } = lineage;
    return { type: 'candidate', id, candidate, geometry, errorMetres, isIndicative: errorMetres > 0 };
  });
}

export function siteName(site: ProspectusSite, { text }: Words): string {
  return site.type === 'zone'
    ? text({ vi: site.zone.name, en: site.zone.nameEn })
    : oneLine(site.candidate.name);
}

export function siteKind(site: ProspectusSite, { t }: Words): string {
  return site.type === 'zone' ? t(`zone.kind.${site.zone.kind}`) : t('prospectus.candidate');
}

export function siteStatus(site: ProspectusSite, { t }: Words): string {
  return site.type === 'zone'
    ? t(`zone.status.${site.zone.status}`)
    : t(`candidates.status.${site.candidate.status}`);
}

function isMadeUp({ lineage }: Candidate, { isSample }: Pick<ProspectusContent, 'isSample'>): boolean {
  return isSample || lineage.method === 'sample';
}

/** That a site is the user's own and not published, or made up; null: it is published. */
export function longMark(
  site: ProspectusSite,
  content: Pick<ProspectusContent, 'isSample'>,
  { t }: Words,
): string | null {
  if (site.type === 'zone') return null;
  return t(isMadeUp(site.candidate, content) ? 'prospectus.sample' : 'prospectus.private');
}

/** The same in a word, for lists and tables. */
export function shortMark(
  site: ProspectusSite,
  content: Pick<ProspectusContent, 'isSample'>,
  { t }: Words,
): string | null {
  if (site.type === 'zone') return null;
  return t(isMadeUp(site.candidate, content) ? 'candidates.made-up' : 'prospectus.private-short');
}
