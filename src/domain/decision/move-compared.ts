/** The ids with one of them in the place of another, the rest in their order; as they are where one is not among them. */
export function movedTo(ids: readonly string[], moved: string, to: string): readonly string[] {
  const place = ids.indexOf(to);
  if (place < 0 || !ids.includes(moved) || moved === to) return ids;
  return ids.filter((id) => id !== moved).toSpliced(place, 0, moved);
}
