import { candidateById } from '@/domain/candidate-by-id';
import type { Selection } from '@/domain/view-state';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';

type SiteSummary = {
  readonly name: string;
  readonly isIndicative: boolean;
  readonly partOf: string | null;
  readonly selection: Selection;
};

/** What a line about a site needs, be it a zone or a candidate. Undefined: the site is gone. */
export function useSiteSummary(id: string): SiteSummary | undefined {
  const { locale } = useWords();
  const zone = useApp((state) => state.data.zones.find((one) => one.id === id));
  const candidate = useApp((state) => candidateById(state.project.candidates, id));
  if (zone) {
    return {
      name: locale === 'vi' ? zone.name : zone.nameEn,
      isIndicative: zone.boundary === 'indicative',
      partOf: zone.partOf,
      selection: { type: 'zone', id },
    };
  }
  if (!candidate) return undefined;
  const isIndicative = candidate.lineage.errorMetres > 0;
  return { name: candidate.name, isIndicative, partOf: null, selection: { type: 'candidate', id } };
}
