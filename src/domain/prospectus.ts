import type { Overlap } from './overlap-table';
import type { RingAnswer } from './ring-table';
import type { SheetContent } from './sheet-content';
import type { Locale } from './view-state';

/** What can follow the first page of a prospectus. */
export const PROSPECTUS_PAGES = ['logistics', 'figures', 'comparison'] as const;
export type ProspectusPage = (typeof PROSPECTUS_PAGES)[number];

/** What prospectuses are made of: the same that the map and the sheets of sites show. */
export type ProspectusContent = SheetContent & {
  /** null where there are no rings, or their shares are not worked out. */
  readonly ringAnswer: RingAnswer | null;
  /** Zones whose outline is the user's own, not the published one. */
  readonly ownBoundaryIds: readonly string[];
  /** null while they are not worked out. */
  readonly overlaps: readonly Overlap[] | null;
};

export const CONTACT_LIMITS = { lines: 6, letters: 400 } as const;

/** What is asked for: of which sites, in which form. */
export type ProspectusOrder = {
  /** Zones and candidates, in the order of their pages. More than one: with a list of them in front. */
  readonly siteIds: readonly string[];
  /** Of the list; empty: a title in the language of the document. */
  readonly title: string;
  readonly pages: readonly ProspectusPage[];
  /** Sites that stand beside each in its comparison. */
  readonly comparedIds: readonly string[];
  /** Whom to ask; may have lines. Empty: no such block. */
  readonly contact: string;
  readonly locale: Locale;
  /** What goes along inside the PDF, so that it can be opened again; null: nothing. */
  readonly keptView: string | null;
  readonly created: Date;
};
