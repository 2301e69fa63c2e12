type Sourced = { readonly sources: readonly string[] };

/** The ids of the sources that a set of records names, each once, in alphabetical order so that builds agree. */
export function usedSources(records: readonly Sourced[]): readonly string[] {
  return [...new Set(records.flatMap((record) => record.sources))].sort();
}
