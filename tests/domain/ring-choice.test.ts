import { describe, expect, it } from 'vitest';
import type { Hub } from '@/domain/hub';
import { NO_RINGS, parseRadii, ringCentres, ringPoint, ringPointId } from '@/domain/ring-choice';
import { lngLat } from '@/geometry/position';

const PORT = { id: 'port', position: lngLat(107, 21), errorMetres: 400 } as Hub;

describe('ringCentres', () => {
  it('knows hubs, corridors and points, and leaves out what the data does not hold', () => {
    const around = ['port', 'expressway', '107.05000@20.97000', 'atlantis'];
    expect(ringCentres({ ...NO_RINGS, around }, [PORT])).toEqual([
      { type: 'hub', id: 'port', position: [107, 21], errorMetres: 400 },
      { type: 'corridor', id: 'expressway' },
      { type: 'point', id: '107.05000@20.97000', position: [107.05, 20.97], errorMetres: 0 },
    ]);
  });
});

describe('ringPoint', () => {
  it('reads what was written, to a metre', () => {
    expect(ringPoint(ringPointId(lngLat(107.123456, 20.987654)))).toEqual([107.12346, 20.98765]);
  });

  it.each(['107@21', '200.00000@20.00000', '107.00000@89.00000', 'port', ''])('refuses %s', (id) => {
    expect(ringPoint(id)).toBeUndefined();
  });
});

describe('parseRadii', () => {
  it.each([
    ['5, 10', [5, 10]],
    ['20;5 10', [5, 10, 20]],
    ['12.5', [12.5]],
    ['5, 5', [5]],
  ])('reads %s', (text, radii) => {
    expect(parseRadii(text)).toEqual(radii);
  });

  it.each(['', 'five', '0', '-3', '201', '1,2,3,4,5,6,7'])('refuses %s', (text) => {
    expect(parseRadii(text)).toBeUndefined();
  });
});
