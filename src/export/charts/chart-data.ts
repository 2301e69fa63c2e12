import type { CandidateColour } from '@/domain/candidate';
import type { Figure } from '@/domain/figure';
import type { ZoneKind } from '@/domain/zone';

/** The signs of the sites, by their place: whoever does not tell colours apart tells them by shape and dash. */
export const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'wedge'] as const;
export type Marker = (typeof MARKERS)[number];

export type SiteColour = ZoneKind | CandidateColour;

/** How a site is drawn in every chart. */
export type SiteLook = {
  readonly colour: SiteColour;
  readonly marker: Marker;
  /** Strokes and gaps in millimetres; solid where it is not said. */
  readonly dash?: readonly number[];
};

export type ChartSite = { readonly id: string; readonly name: string; readonly look: SiteLook };

export type ChartRow = {
  readonly id: string;
  /** With its unit. */
  readonly title: string;
  /** Which way is better, in words. */
  readonly note: string;
  /** null: nobody has said. */
  readonly direction: 'more' | 'less' | null;
  /** Digits after the point that its values deserve. */
  readonly digits: number;
  /** Between what the values can lie at all. */
  readonly bounds: readonly [least: number, most: number];
  /** One a site. */
  readonly figures: readonly Figure[];
};

/** Sites by criteria, as charts draw them. */
export type ChartData = {
  readonly sites: readonly ChartSite[];
  readonly rows: readonly ChartRow[];
};
