import { useMemo } from 'react';
import { candidateById } from '@/domain/candidate-by-id';
import { findingValue } from '@/domain/finding';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { selectGate } from '@/store/selectors';
import { FACTS, type Fact, type FactContext, type FactId, factOf } from './site-facts';
import type { ComparedSite } from './use-compared-sites';

export type FactRow = {
  /** `fact-…`, or `text-…` with the name of a field of the user's. */
  readonly id: string;
  readonly title: string;
  /** In the order of the sites. */
  readonly facts: readonly Fact[];
  /** All are known and equal; or nobody knows any. */
  readonly isSame: boolean;
};

/** Facts that are no numbers, and the fields of candidates that hold words. Those that nobody has are left out. */
export function useFactRows(sites: readonly ComparedSite[]): readonly FactRow[] {
  const words = useWords();
  const data = useApp((state) => state.data);
  const candidates = useApp((state) => state.project.candidates);
  const gates = useApp((state) => state.view.gates);
  const overlaps = useApp((state) => findingValue(state.findings.overlaps));
  return useMemo(() => {
    const context: FactContext = {
      data,
      overlaps,
      words,
      gateOf: (id) => selectGate({ view: { gates }, project: { candidates } }, id),
      nameOf: (id) => {
        const zone = data.zones.find((one) => one.id === id);
        if (zone) return words.locale === 'vi' ? zone.name : zone.nameEn;
        return candidateById(candidates, id)?.name ?? id;
      },
    };
    const known = FACTS.map((id: FactId) =>
      rowOf(
        `fact-${id}`,
        words.t(`compare.fact.${id}`),
        sites.map((site) => factOf(id, site, context)),
      ),
    );
    return [
      ...known.filter(({ facts }) => facts.some(Boolean)),
      ...fieldRows(sites, words.t('compare.fact.yes'), words.t('compare.fact.no')),
    ];
  }, [sites, data, overlaps, words, gates, candidates]);
}

function fieldRows(sites: readonly ComparedSite[], yes: string, no: string): readonly FactRow[] {
  const fields = sites.flatMap((site) => (site.type === 'candidate' ? site.candidate.fields : []));
  const names = new Set(fields.filter(({ value }) => isWords(value)).map(({ name }) => name));
  return [...names].map((name) =>
    rowOf(
      `text-${name}`,
      name,
      sites.map((site): Fact => {
        const value =
          site.type === 'candidate' ? site.candidate.fields.find((one) => one.name === name)?.value : null;
        if (value === undefined || value === null || value === '') return null;
        const told = typeof value === 'boolean' ? (value ? yes : no) : String(value);
        return { key: told, content: told };
      }),
    ),
  );
}

function isWords(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && value !== '');
}

function rowOf(id: string, title: string, facts: readonly Fact[]): FactRow {
  const keys = new Set(facts.map((fact) => fact?.key));
  return { id, title, facts, isSame: keys.size <= 1 };
}
