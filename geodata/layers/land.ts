import { readFileSync } from 'node:fs';
import type { Feature, Polygon } from 'geojson';
import { type BoundingBox, PROVINCE_BOX } from '@/geometry/bounding-box';
import { createOverlay, type PolygonRings } from '../steps/integer-rings';
import type { LayerOutput } from '../steps/layer-output';
import { geodesicRingArea } from '../steps/measure-area';
import { closeShores, joinLines, readCoastLines } from '../steps/polygonize-coast';
import { shiftRing } from '../steps/shift';

const COAST = new URL('../sources/coast-lines.txt', import.meta.url);
/** The extract reaches 0.1° beyond the province's box, so that the shift leaves no bare strip. */
const EXTRACT_BOX: BoundingBox = [106.2, 20.4, 108.4, 21.9];
/** About 1 m: finer than the coast is known by two orders. */
const DECIMALS = 5;
/** GSHHG lies about 385 m east and 135 m south of the ground here; measured, not published. */
const EAST_DEGREES = -0.0037;
const NORTH_DEGREES = 0.0012;

function boxRing([west, south, east, north]: BoundingBox): PolygonRings {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

/** Land of the province's box, one polygon a landmass, largest first. */
export function makeLand(): readonly PolygonRings[] {
  made ??= cutLand();
  return made;
}

/** Two layers need it, and it never changes within a run. */
let made: readonly PolygonRings[] | undefined;

function cutLand(): PolygonRings[] {
  const overlay = createOverlay(DECIMALS);
  const shores = joinLines(readCoastLines(readFileSync(COAST, 'utf8')));
  const rings = closeShores(shores, EXTRACT_BOX);
  const land = rings.map((ring) => [shiftRing(ring, EAST_DEGREES, NORTH_DEGREES)]);
  const size = (polygon: PolygonRings): number => geodesicRingArea(polygon[0] ?? []);
  return overlay
    .intersect(overlay.unite(land), [boxRing(PROVINCE_BOX)])
    .map((polygon) => ({ polygon, area: size(polygon) }))
    .sort((a, b) => b.area - a.area)
    .map(({ polygon }) => polygon);
}

export function buildLand(): LayerOutput {
  const features = makeLand().map(
    (coordinates, index): Feature<Polygon> => ({
      type: 'Feature',
      properties: { island: index > 0 },
      geometry: { type: 'Polygon', coordinates },
    }),
  );
  return {
    id: 'land',
    file: 'land.geojson',
    content: { type: 'FeatureCollection', features },
    features: features.length,
    entry: {
      title: { vi: 'Đất liền và đảo', en: 'Land and islands' },
      sources: ['gshhg'],
      licence: 'LGPL-3.0-or-later',
      licenceUrl: 'https://www.gnu.org/licenses/lgpl-3.0.html',
      asOf: '2017-06-15',
      errorMetres: 70,
      accuracy: {
        vi: 'Đường bờ GSHHG 2.3.7 độ phân giải đầy đủ, dời 0,0037° sang tây và 0,0012° lên bắc; sau khi dời, sai số trung vị khoảng 70 m, có chỗ vài trăm mét.',
        en: 'GSHHG 2.3.7 shore at full resolution, moved 0.0037° west and 0.0012° north; the median error after that is about 70 m, in places several hundred metres.',
      },
      lacks: {
        vi: 'Không có đất lấn biển từ thập niên 1990 (Tiền Phong, Cái Lân, Hải Hà, khu đô thị ven vịnh), hồ, sông nhỏ và bãi triều.',
        en: 'Land won from the sea since the 1990s (Tiền Phong, Cái Lân, Hải Hà, the towns along the bay), lakes, small rivers and tidal flats are missing.',
      },
    },
  };
}
