import fc from 'fast-check';
import type { ExportedSite } from '@/domain/exported-site';

/** Text that does harm where it is taken for anything but text. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x.example","a")',
  "'=1+1",
  "''@SUM(A1)",
  '-2+3',
  '__proto__',
  'constructor',
  '"; DROP TABLE sites; --',
  '&lt;b&gt; &amp; ]]> <!--',
  '_x000D_ _x0041_',
  '%s %n {{2}}',
  'một\nhai\r\nba\tbốn;năm|sáu, bảy',
  '  đầu và cuối  ',
  'Đầm Nhà Mạc – Vân Đồn',
  '\\U+0041 \\P {\\fArial;x} %%d',
  '0\nSECTION',
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((value) => value.normalize('NFC')),
);

/** CSV has no types: text that looks like another value comes back as that. */
const plainText = text.filter((value) => !/^-?[\d.]+$|^(true|false)$/.test(value));

const names = fc.uniqueArray(
  fc
    .oneof(
      fc.constantFrom('ha', 'Diện tích', 'ghi chú', '__proto__', 'constructor', '=x', 'a,b;"c"'),
      plainText,
    )
    .map((name) => name.trim())
    .filter((name) => name !== '' && !TAKEN.test(name)),
  { maxLength: 5, selector: (name) => name.toLowerCase() },
);

const TAKEN =
  /^(id|name|wkt.*|crs|geom.*|geojson|the.geom|shape.wkt|srs|srid|epsg|h.. t.a .*|coordinate.system|[^\p{L}]*|hinh hoc|h.nh h.c)$/iu;

const value = fc.oneof(
  plainText,
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);

const degrees = (middle: number): fc.Arbitrary<number> =>
  fc.double({ min: middle - 1, max: middle + 1, noNaN: true });

const position = fc.tuple(degrees(107.3), degrees(21)).map((pair) => [...pair]);

const ring = fc
  .tuple(position, fc.double({ min: 0.001, max: 0.1, noNaN: true }), fc.integer({ min: 3, max: 12 }))
  .map(([[x = 0, y = 0], size, count]) => {
    const corners = Array.from({ length: count }, (_, index) => {
      const angle = (2 * Math.PI * index) / count;
      return [x + size * Math.cos(angle), y + size * Math.sin(angle)];
    });
    return [...corners, ...corners.slice(0, 1)];
  });

const geometry = fc.oneof(
  position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  fc
    .array(ring, { minLength: 1, maxLength: 3 })
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
  fc
    .array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
);

/** Squares of which none meets another, with a hole or without: what formats can hold that know no rings but by their winding. */
const validGeometry = fc.oneof(
  position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  fc.tuple(position, fc.boolean()).map(([[x = 0, y = 0], hasHole]) => ({
    type: 'Polygon' as const,
    coordinates: squareAt(x, y, hasHole),
  })),
  fc
    .tuple(position, fc.boolean(), fc.integer({ min: 2, max: 4 }))
    .map(([[x = 0, y = 0], hasHole, count]) => ({
      type: 'MultiPolygon' as const,
      coordinates: Array.from({ length: count }, (_, part) => squareAt(x + part * 0.02, y, hasHole)),
    })),
);

function squareAt(x: number, y: number, hasHole: boolean): number[][][] {
  const square = (from: number, to: number): number[][] => [
    [x + from, y + from],
    [x + to, y + from],
    [x + to, y + to],
    [x + from, y + to],
    [x + from, y + from],
  ];
  return hasHole ? [square(0, 0.01), square(0.003, 0.006).reverse()] : [square(0, 0.01)];
}

/** Sites with everything that a file may have to carry. Rings may cross: writers do not look at that. */
export const sitesArbitrary = sitesWith(geometry);

/** The same on valid ground. */
export const validSitesArbitrary = sitesWith(validGeometry);

function sitesWith(
  ground: fc.Arbitrary<NonNullable<ExportedSite['geometry']>>,
): fc.Arbitrary<readonly ExportedSite[]> {
  return names.chain((fields) =>
    fc
      .array(
        fc
          .record({
            name: plainText,
            geometry: fc.option(ground, { nil: null, freq: 8 }),
            values: fc.tuple(...fields.map(() => value)),
          })
          .map(({ name, geometry: place, values }) => ({ name, place, values })),
        { minLength: 1, maxLength: 6 },
      )
      .map((rows) =>
        rows.map(({ name, place, values }, index) => ({
          id: `site-${index}`,
          name,
          geometry: place,
          fields: fields.map((field, at) => [field, values[at] ?? null] as const),
        })),
      ),
  );
}
