import type { Candidate } from '@/domain/candidate';

/** A list that was not shown, or that ends, comes with one of the next renderings. */
const MOST_FRAMES = 10;

/** On what stands for all sites: their list, or the words that there is none. */
export const CANDIDATES_START = { 'data-candidates-start': true, tabIndex: -1 } as const;

/** The site below one in the list, else the one above. */
export function neighbourOf(candidates: readonly Candidate[], id: string): string | null {
  const at = candidates.findIndex((candidate) => candidate.id === id);
  return (candidates[at + 1] ?? candidates[at - 1])?.id ?? null;
}

/** Gives the focus to what opens the site of a row. @returns false where there is no such row */
export function focusRow(row: Element | null | undefined): boolean {
  const opener = row?.querySelector<HTMLElement>('[data-opens]');
  opener?.focus();
  return opener !== null && opener !== undefined;
}

/**
 * Gives the focus a place in the list once what had it is gone with its site: the row of another site, or,
 * where that is not in the page, the list; or the open tab, where that shows something else. A focus that
 * went somewhere by itself stays there.
 *
 * @param id of the site whose row is wanted; null: the list
 */
export function focusCandidates(id: string | null, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && (isRowFocused(id) || isStartFocused(id, frames))) return;
    if (frames > 1) focusCandidates(id, frames - 1);
    else if (isLost) document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  });
}

function isRowFocused(id: string | null): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-candidate-id]')];
  return id !== null && focusRow(rows.find(({ dataset }) => dataset.candidateId === id));
}

/** Rows come with their list or a frame later: without them it is too early to say that one is not among them. */
function isStartFocused(id: string | null, frames: number): boolean {
  const start = document.querySelector<HTMLElement>('[data-candidates-start]');
  if (!start || (id !== null && frames > MOST_FRAMES / 2)) return false;
  start.focus();
  return true;
}
