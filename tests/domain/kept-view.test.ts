import { describe, expect, it } from 'vitest';
import { changesSince, isUnchanged, keptFigures } from '@/domain/kept-view';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import type { Zone } from '@/domain/zone';
import { makeZone } from './make-zone';

const occupancy = (value: number | null): Zone['figures'][number] => ({
  code: 'occupancy',
  value,
  unit: 'pct',
  method: 'declared',
  asOf: null,
  sources: [],
});
const catalogue = { version: '2', box: [0, 0, 1, 1], layers: [] } as const;
const zones = [
  makeZone({ id: 'a', declaredHectares: 100, figures: [occupancy(50), occupancy(40)] }),
  makeZone({ id: 'b', declaredHectares: null, figures: [] }),
];
const kept = { view: '', dataVersion: '1', figures: keptFigures(zones), project: null };

describe('changesSince', () => {
  it('tells what is another now, of the newest figure of each code', () => {
    const now = [
      makeZone({ id: 'a', declaredHectares: 100, figures: [occupancy(60), occupancy(40)] }),
      makeZone({ id: 'b', declaredHectares: 7, figures: [] }),
    ];
    const changes = changesSince(kept, { zones: now, catalogue });
    expect(changes.figures).toEqual([
      { siteId: 'a', code: 'occupancy', value: 50, unit: 'pct', now: 60 },
      { siteId: 'b', code: 'area-declared', value: null, unit: 'ha', now: 7 },
    ]);
    expect(isUnchanged(changes)).toBe(false);
  });

  it('tells of figures and zones that are gone', () => {
    const now = [makeZone({ id: 'a', declaredHectares: 100, figures: [] })];
    const changes = changesSince(kept, { zones: now, catalogue });
    expect(changes.figures).toEqual([{ siteId: 'a', code: 'occupancy', value: 50, unit: 'pct', now: null }]);
    expect(changes.goneZones).toEqual(['b']);
  });

  it('says that the version is another even where no figure is', () => {
    const same = changesSince(kept, { zones, catalogue });
    expect(same.figures).toEqual([]);
    expect(isUnchanged(same)).toBe(false);
    expect(isUnchanged(changesSince({ ...kept, dataVersion: '2' }, { zones, catalogue }))).toBe(true);
    expect(isUnchanged(changesSince({ ...kept, dataVersion: null }, { ...NO_REFERENCE_DATA, zones }))).toBe(
      true,
    );
  });
});
