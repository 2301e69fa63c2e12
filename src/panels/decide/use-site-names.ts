import { useCallback } from 'react';
import type { Candidate } from '@/domain/candidate';
import { candidateById } from '@/domain/candidate-by-id';
import type { Locale } from '@/domain/view-state';
import type { Zone } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';

/** What a site is called in the present language; its id where it is gone. */
export function useSiteNames(): (siteId: string) => string {
  const { locale } = useWords();
  const zones = useApp((state) => state.data.zones);
  const candidates = useApp((state) => state.project.candidates);
  return useCallback((siteId) => siteName(siteId, zones, candidates, locale), [zones, candidates, locale]);
}

export function siteName(
  siteId: string,
  zones: readonly Zone[],
  candidates: readonly Candidate[],
  locale: Locale,
): string {
  const zone = zones.find(({ id }) => id === siteId);
  if (zone) return locale === 'vi' ? zone.name : zone.nameEn;
  return candidateById(candidates, siteId)?.name ?? siteId;
}
