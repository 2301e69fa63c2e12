import { useMemo } from 'react';
import type { Candidate } from '@/domain/candidate';
import { candidateById } from '@/domain/candidate-by-id';
import type { Selection } from '@/domain/view-state';
import type { Zone } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';

type Record = { readonly id: string; readonly name: string; readonly selection: Selection };

/** A site in comparison, with all that is held of it. */
export type ComparedSite =
  | (Record & { readonly type: 'zone'; readonly zone: Zone })
  | (Record & { readonly type: 'candidate'; readonly candidate: Candidate });

export type ComparedSites = {
  /** In the order of their columns. */
  readonly sites: readonly ComparedSite[];
  /** Ids that nothing here answers to; empty while data and project are still on their way. */
  readonly gone: readonly string[];
};

/** The sites that were chosen to stand side by side. */
export function useComparedSites(): ComparedSites {
  const { locale } = useWords();
  const ids = useApp((state) => state.view.compare);
  const zones = useApp((state) => state.data.zones);
  const candidates = useApp((state) => state.project.candidates);
  const isLoaded = useApp((state) => state.dataStatus === 'ready' && state.projectStatus !== 'opening');
  return useMemo(() => {
    const sites = ids.flatMap((id): ComparedSite | [] => {
      const zone = zones.find((one) => one.id === id);
      if (zone) {
        const name = locale === 'vi' ? zone.name : zone.nameEn;
        return { type: 'zone', id, name, selection: { type: 'zone', id }, zone };
      }
      const candidate = candidateById(candidates, id);
      if (!candidate) return [];
      return { type: 'candidate', id, name: candidate.name, selection: { type: 'candidate', id }, candidate };
    });
    const found = new Set(sites.map(({ id }) => id));
    return { sites, gone: isLoaded ? ids.filter((id) => !found.has(id)) : [] };
  }, [ids, zones, candidates, locale, isLoaded]);
}

/** How firmly the outline of a site is known. `drawn`: by the user's own hand. */
export type OutlineKind = 'surveyed' | 'indicative' | 'drawn' | 'none';

/** Corners known better than this make an outline a surveyed one. */
const SURVEYED_METRES = 5;

export function outlineKind(site: ComparedSite): OutlineKind {
  if (site.type === 'zone') return site.zone.boundary;
  const { geometry, lineage } = site.candidate;
  if (geometry.type === 'Point') return 'none';
  return lineage.errorMetres <= SURVEYED_METRES ? 'surveyed' : 'drawn';
}
