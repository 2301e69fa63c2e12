import { describe, expect, it } from 'vitest';
import { buildSiteIndex } from '@/analysis/site-index';
import { discOverlap, siteArea } from '@/geometry/disc-overlap';
import { type Reach, reachOverlap } from '@/geometry/reach-overlap';
import { randomSite, seededRandom } from '../analysis/seeded-shapes';

const random = seededRandom(404);
const { sites } = buildSiteIndex(
  Array.from({ length: 300 }, (_, index) => randomSite(random, `s${index}`, 3000)),
);

describe('reachOverlap', () => {
  it('agrees with the exact formula of a single disc within 5e-5 of the site, for 300 seeded sites', () => {
    let cut = 0;
    for (let site = 0; site < sites.count; site++) {
      const radius = 1000 + 20_000 * random();
      const angle = 2 * Math.PI * random();
      const disc = {
        x: (sites.centreX[site] ?? 0) + radius * Math.cos(angle),
        y: (sites.centreY[site] ?? 0) + radius * Math.sin(angle),
        radius,
        flattening: 5e-6,
      };
      const area = siteArea(sites, site);
      const exact = discOverlap(sites, site, disc) / area;
      if (exact > 0.01 && exact < 0.99) cut++;
      expect(Math.abs(reachOverlap(sites, site, [{ type: 'disc', disc }]) / area - exact)).toBeLessThan(5e-5);
    }
    expect(cut).toBeGreaterThan(200);
  });

  it('adds a site up from the halves of a straight road, at any angle', () => {
    for (let site = 0; site < sites.count; site++) {
      const [x, y] = [sites.centreX[site] ?? 0, sites.centreY[site] ?? 0];
      const [dx, dy] = [40_000 * Math.cos(site), 40_000 * Math.sin(site)];
      const side = (sign: number): Reach => ({
        type: 'band',
        ax: x - dx - (sign * 1e4 * dy) / 4e4,
        ay: y - dy + (sign * 1e4 * dx) / 4e4,
        bx: x + dx - (sign * 1e4 * dy) / 4e4,
        by: y + dy + (sign * 1e4 * dx) / 4e4,
        radius: 1e4,
      });
      const area = siteArea(sites, site);
      const halves = [side(1), side(-1)].map((reach) => reachOverlap(sites, site, [reach]) / area);
      expect(Math.abs((halves[0] ?? 0) + (halves[1] ?? 0) - 1)).toBeLessThan(5e-5);
      expect(Math.abs(reachOverlap(sites, site, [side(1), side(-1), side(1)]) / area - 1)).toBeLessThan(5e-5);
    }
  });

  it('is nothing without a reach, or where none comes near', () => {
    const far: Reach = { type: 'disc', disc: { x: 9e6, y: 9e6, radius: 10, flattening: 0 } };
    expect(reachOverlap(sites, 0, [])).toBe(0);
    expect(reachOverlap(sites, 0, [far])).toBe(0);
  });
});
