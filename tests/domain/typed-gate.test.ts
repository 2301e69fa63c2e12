import { describe, expect, it } from 'vitest';
import { readTypedGate } from '@/domain/typed-gate';

const SITE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [107.07, 20.94],
      [107.08, 20.94],
      [107.08, 20.95],
      [107.07, 20.95],
      [107.07, 20.94],
    ],
  ],
};

describe('readTypedGate', () => {
  it.each(['20,95; 107,07', '20.95 107.07', '107.07, 20.95', '2317570,853; 429087,568'])(
    'takes %s for a corner of the site',
    (text) => {
      const gate = readTypedGate(text, SITE);
      expect(gate.ok).toBe(true);
      if (!gate.ok) return;
      expect(gate.value[0]).toBeCloseTo(107.07, 6);
      expect(gate.value[1]).toBeCloseTo(20.95, 6);
    },
  );

  it('says what it cannot read', () => {
    for (const text of ['', 'cổng chính', '20.95', '20.95; 107.07; 3'])
      expect(readTypedGate(text, SITE)).toEqual({ ok: false, problem: { type: 'unreadable' } });
  });

  it('refuses a point far from the site, and says how far: a digit is wrong', () => {
    // 0.2° of latitude north of its upper edge: 22,147 m by GeographicLib.
    const gate = readTypedGate('21.15; 107.075', SITE);
    expect(gate).toEqual({ ok: false, problem: { type: 'far', metres: expect.closeTo(22_147, -2) } });
    expect(readTypedGate('21.10; 107.075', SITE).ok).toBe(true);
  });

  it('takes any position for a site whose place is not known', () => {
    expect(readTypedGate('10.5; 106', null).ok).toBe(true);
  });
});
