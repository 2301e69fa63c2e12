import type { Commune } from './commune';
import { foldText } from './fold-text';

/** `former` is the name from before July 2025 that was found, where the present name was not. */
export type FoundCommune = { readonly commune: Commune; readonly former: string | null };

/** Communes by a part of their present or former name, without diacritics; names that begin so first. */
export function findCommunes(communes: readonly Commune[], text: string): readonly FoundCommune[] {
  const wanted = foldText(text);
  if (wanted === '') return [];
  return communes
    .flatMap((commune) => toRanked(commune, wanted) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .map(({ commune, former }) => ({ commune, former }));
}

const AFTER_PRESENT = 2;

function toRanked(commune: Commune, wanted: string): (FoundCommune & { readonly rank: number }) | undefined {
  const present = place([commune.name, commune.fullName, commune.code], wanted);
  if (present) return { commune, former: null, rank: present.rank };
  const before = place(commune.formerNames, wanted);
  return before && { commune, former: before.name, rank: before.rank + AFTER_PRESENT };
}

/** The first name that holds the wanted words, best at its beginning (rank 0), else at that of a word. */
function place(
  names: readonly string[],
  wanted: string,
): { readonly name: string; readonly rank: 0 | 1 } | undefined {
  const beginning = names.find((name) => foldText(name).startsWith(wanted));
  if (beginning !== undefined) return { name: beginning, rank: 0 };
  const name = names.find((one) => ` ${foldText(one)}`.includes(` ${wanted}`));
  return name === undefined ? undefined : { name, rank: 1 };
}
