import type { CandidateColour } from '@/domain/candidate';
import { MARKERS, type SiteColour, type SiteLook } from './chart-data';

/** Where colours are taken already. */
const OTHERS: readonly CandidateColour[] = ['teal', 'violet', 'magenta', 'olive', 'slate', 'orange'];

/** Colours that are told apart badly, however well one sees. */
const NEAR: Partial<Record<SiteColour, CandidateColour>> = {
  'industrial-park': 'orange',
  'industrial-cluster': 'violet',
  'economic-zone': 'teal',
};

const DASHES: readonly (readonly number[] | null)[] = [
  null,
  [2.4, 1],
  [0.7, 0.8],
  [3.2, 0.8, 0.7, 0.8],
  [1.3, 0.7],
  [3.6, 1.6],
];

/**
 * Signs for sites that stand beside each other. Each keeps the colour it has on the map; where a site before it
 * has the same, it gets one that nobody has.
 *
 * @param own the colours of the map, in the order of the sites
 */
export function siteLooks(own: readonly SiteColour[]): readonly SiteLook[] {
  const wanted = new Set(own);
  const near = new Set(own.map((colour) => NEAR[colour]));
  const unused = OTHERS.filter((one) => !wanted.has(one));
  const free = [...unused.filter((one) => !near.has(one)), ...unused.filter((one) => near.has(one))];
  const taken = new Set<SiteColour>();
  return own.map((colour, place): SiteLook => {
    const given = taken.has(colour) ? (free.shift() ?? colour) : colour;
    taken.add(given);
    const dash = DASHES[place % DASHES.length];
    return {
      colour: given,
      marker: MARKERS[place % MARKERS.length] ?? 'circle',
      ...(dash ? { dash } : {}),
    };
  });
}
