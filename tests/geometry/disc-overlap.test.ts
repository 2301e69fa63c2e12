import fc from 'fast-check';
import { expect, it } from 'vitest';
import { discOverlap, overlapByEdges, siteArea } from '@/geometry/disc-overlap';
import { packSites } from '@/geometry/pack-sites';

const ring = (x: number, y: number, reaches: readonly number[]): Float64Array => {
  const corners = reaches.flatMap((reach, corner) => {
    const angle = (2 * Math.PI * corner) / reaches.length;
    return [x + Math.round(reach * Math.cos(angle)), y + Math.round(reach * Math.sin(angle))];
  });
  return Float64Array.from([...corners, ...corners.slice(0, 2)]);
};

/** Clockwise, and smaller than any shell. */
const hole = (shell: Float64Array, x: number, y: number): Float64Array => {
  const corners: number[] = [];
  for (let at = shell.length - 2; at >= 0; at -= 2)
    corners.push(x + ((shell[at] ?? 0) - x) / 3, y + ((shell[at + 1] ?? 0) - y) / 3);
  return Float64Array.from(corners);
};

const coordinate = fc.integer({ min: -1500, max: 1500 });

it('sums by chains what it sums by edges, wherever the disc cuts the site', () => {
  const cases = { within: 0, cut: 0, without: 0 };
  const data = {
    x: coordinate,
    y: coordinate,
    reaches: fc.array(fc.integer({ min: 50, max: 1000 }), { minLength: 3, maxLength: 30 }),
    hasHole: fc.boolean(),
    // Whole numbers, so that corners lie on circles and edges touch them too.
    radius: fc.integer({ min: 1, max: 3000 }),
    flattening: fc.constantFrom(0, 5e-6, 1e-3),
  };
  fc.assert(
    fc.property(fc.record(data), ({ x, y, reaches, hasHole, radius, flattening }) => {
      const shell = ring(x, y, reaches);
      const sites = packSites([hasHole ? [shell, hole(shell, x, y)] : [shell]]);
      const disc = { x: 0, y: 0, radius, flattening };
      const area = discOverlap(sites, 0, disc);
      const whole = siteArea(sites, 0);
      expect(Math.abs(area - overlapByEdges(sites, 0, disc))).toBeLessThan(1e-9 * (whole + radius * radius));
      cases[area === 0 ? 'without' : area > whole * (1 - 1e-12) ? 'within' : 'cut']++;
    }),
    { numRuns: 3000, seed: 8 },
  );
  expect(Math.min(...Object.values(cases))).toBeGreaterThan(100);
});
