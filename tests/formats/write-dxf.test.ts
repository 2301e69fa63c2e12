import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import { writeDxfSites } from '@/formats/write-dxf';
import { toPlane } from '@/geometry/plane-position';
import { lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM, REFERENCE_SYSTEMS } from '@/geometry/reference-systems';
import { nameOf, read, ringsOf } from './dxf-drawing';
import { HOSTILE_TEXTS, sitesArbitrary } from './site-arbitrary';

describe('writeDxfSites', () => {
  it('is read back within a tenth of a millimetre, with names and fields', () => {
    fc.assert(
      fc.property(sitesArbitrary, (sites) => {
        const placed = sites.filter(({ geometry }) => geometry !== null);
        if (placed.length === 0) return;
        const { features } = read(writeDxfSites(sites));
        const found = placed.map(({ id }) => features.find((feature) => feature.id === id));
        expect(features).toHaveLength(placed.length);
        expect(found.map((feature) => new Map(feature?.properties))).toEqual(
          placed.map(({ name, fields }) => new Map([['name', name], ...fields])),
        );
        expect(found.map((feature) => rounded(feature?.geometry))).toEqual(
          placed.map(({ geometry }) => rounded(inPlane(geometry))),
        );
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('keeps hostile text literally, also in the drawing itself', () => {
    const geometry = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [107, 21],
          [107.01, 21],
          [107.01, 21.01],
          [107, 21],
        ],
      ],
    };
    const sites = HOSTILE_TEXTS.map(
      (name, index): ExportedSite => ({ id: `${index}`, name, geometry, fields: [['status', name]] }),
    );
    const bytes = writeDxfSites(sites);
    expect(read(bytes).features.map(nameOf)).toEqual(HOSTILE_TEXTS);
    expect(new TextDecoder().decode(bytes).match(/^ENTITIES$/gm)).toHaveLength(1);
  });
});

describe('the system of a drawing', () => {
  const site: ExportedSite = {
    id: '1',
    name: 'A',
    geometry: { type: 'Point', coordinates: [107, 21] },
    fields: [],
  };

  it('is named by the comment in which it was written', () => {
    const system = REFERENCE_SYSTEMS.find(({ code }) => code === 3405) ?? QUANG_NINH_SYSTEM;
    expect(read(writeDxfSites([site], system)).claim).toEqual({ type: 'plane', system });
  });

  it('is not taken from other comments', () => {
    const written = new TextDecoder().decode(writeDxfSites([site]));
    const other = written.replace(/^999\n.*\n/, '999\nplan 5899 of 1998\n');
    expect(other).not.toBe(written);
    expect(read(new TextEncoder().encode(other)).claim).toEqual({ type: 'unsaid' });
  });
});

describe('a drawing by ogr2ogr', () => {
  it('is read with its hole, at the same places', () => {
    const { features } = read(new Uint8Array(readFileSync('tests/fixtures/dxf/sites.dxf')));
    expect(features.map((feature) => ringsOf(feature).length)).toEqual([2, 1]);
    const { easting, northing } = toPlane(QUANG_NINH_SYSTEM, lngLat(107.1, 20.97));
    expect(ringsOf(features[1])[0]).toContainEqual([expect.closeTo(easting, 3), expect.closeTo(northing, 3)]);
  });
});

type Nested = number | readonly Nested[];

function deep(value: Nested, change: (pair: readonly number[]) => readonly number[]): Nested {
  if (typeof value === 'number') return value;
  return typeof value[0] === 'number'
    ? change(value as readonly number[])
    : value.map((one) => deep(one, change));
}

function inPlane(geometry: ExportedSite['geometry']): unknown {
  const project = ([x = 0, y = 0]: readonly number[]): readonly number[] => {
    const { easting, northing } = toPlane(QUANG_NINH_SYSTEM, lngLat(x, y));
    return [easting, northing];
  };
  return geometry && { type: geometry.type, coordinates: deep(geometry.coordinates as Nested, project) };
}

function rounded(geometry: unknown): unknown {
  const { type, coordinates } = (geometry ?? {}) as { type: string; coordinates: Nested };
  const shape = type === 'MultiPolygon' && (coordinates as readonly Nested[]).length === 1 ? 'Polygon' : type;
  const only = shape === type ? coordinates : ((coordinates as readonly Nested[])[0] as Nested);
  return {
    type: shape,
    coordinates: deep(only, (pair) => pair.map((value) => Math.round(value * 1e4) / 1e4)),
  };
}
