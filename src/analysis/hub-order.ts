/**
 * Which sites does a ring reach when its radius changes? Sites by their distance from a hub, so that a
 * moving slider looks at those between the old ring and the new one and at no others.
 */

/** The sites that have shares, for one hub: wide ones first, then the others by rising nearness. */
export type HubOrder = {
  readonly sites: Uint32Array;
  /** How near and how far they reach, in this order. */
  readonly near: Float32Array;
  readonly far: Float32Array;
  /** Where each step of nearness begins; the first is the end of the wide ones, one more closes the last. */
  readonly starts: Uint32Array;
};

/** Sites whose farthest point is so much farther than their nearest are looked at always. Few are. */
const WIDE_METRES = 2000;

/** Within a step sites stand in no order. */
const STEP_METRES = 100;

/** Beyond this all stand in one step: 1,000 km. */
const STEPS = 10_000;

/**
 * @param near, far sites x hubs, a row a site; NaN for a site without shares
 * @param width how many hubs there are; one order for each comes back
 */
export function hubOrders(near: Float32Array, far: Float32Array, width: number): readonly HubOrder[] {
  const places = Array.from({ length: width }, () => new Uint32Array(STEPS + 2));
  for (let pair = 0; pair < near.length; pair++) {
    const starts = places[pair % width] as Uint32Array;
    const place = placeOf(near[pair] as number, far[pair] as number);
    // One on: sums of what stands before give where each place begins.
    if (place >= 0) starts[place + 1] = (starts[place + 1] as number) + 1;
  }
  const orders = places.map(emptyOrder);
  for (let pair = 0; pair < near.length; pair++) {
    const hub = pair % width;
    const place = placeOf(near[pair] as number, far[pair] as number);
    if (place < 0) continue;
    const cursors = places[hub] as Uint32Array;
    const at = cursors[place] as number;
    cursors[place] = at + 1;
    const order = orders[hub] as HubOrder;
    order.sites[at] = (pair - hub) / width;
    order.near[at] = near[pair] as number;
    order.far[at] = far[pair] as number;
  }
  return orders;
}

function emptyOrder(counts: Uint32Array): HubOrder {
  for (let place = 1; place < counts.length; place++)
    counts[place] = (counts[place] as number) + (counts[place - 1] as number);
  const size = counts.at(-1) as number;
  return {
    sites: new Uint32Array(size),
    near: new Float32Array(size),
    far: new Float32Array(size),
    starts: counts.slice(1),
  };
}

/** 0 for the wide, then a place a step; -1 for a site that has no share. */
function placeOf(near: number, far: number): number {
  if (Number.isNaN(near)) return -1;
  if (far - near > WIDE_METRES) return 0;
  return 1 + Math.min(STEPS - 1, Math.floor(near / STEP_METRES));
}

/**
 * Where the sites stand that a ring may cut, as [first, end) beside the wide ones, which stand first.
 *
 * @param least, most every other site lies wholly nearer than `least` or wholly farther than `most`; metres
 */
export function reachedPart(
  { starts }: HubOrder,
  least: number,
  most: number,
): readonly [wideEnd: number, first: number, end: number] {
  const stepOf = (metres: number): number =>
    Math.max(0, Math.min(STEPS - 1, Math.floor(metres / STEP_METRES)));
  return [
    starts[0] as number,
    starts[stepOf(least - WIDE_METRES)] as number,
    starts[stepOf(most) + 1] as number,
  ];
}
