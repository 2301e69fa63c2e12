import type { Candidate } from './candidate';
import { candidateFigures } from './candidate-figures';
import type { Figure } from './figure';
import type { LocalisedText } from './localised-text';
import type { Zone } from './zone';
import { declaredArea } from './zone-figures';

/** A row of a table of all sites: a published zone, or a site of the user's own. */
export type TableSite =
  | { readonly type: 'zone'; readonly id: string; readonly zone: Zone }
  | { readonly type: 'candidate'; readonly id: string; readonly candidate: Candidate };

export const ofZone = (zone: Zone): TableSite => ({ type: 'zone', id: zone.id, zone });
export const ofCandidate = (candidate: Candidate): TableSite => ({
  type: 'candidate',
  id: candidate.id,
  candidate,
});

export function tableSiteName(site: TableSite): LocalisedText {
  if (site.type === 'zone') return { vi: site.zone.name, en: site.zone.nameEn };
  return { vi: site.candidate.name, en: site.candidate.name };
}

/** Hectares: of a zone as declared, of the user's own as measured, with its error. */
export function tableSiteArea(site: TableSite): Figure {
  return site.type === 'zone' ? declaredArea(site.zone) : candidateFigures(site.candidate).ellipsoid;
}
