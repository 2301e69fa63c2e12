import type { Polygon, Position } from 'geojson';
import { seededRandom } from '../analysis/seeded-shapes';

const METRES_PER_DEGREE = 110_700;
const SEED = 1_000_003;

/**
 * A thousand polygons in and about the province, the same ones every run: stars of 3 to 40 corners, the
 * same with one or two holes, and slivers a hundred to five hundred times as long as wide; from some
 * 100 m² to 50 km across. Corners are rounded to nine decimals of a degree, so that a text file carries them.
 */
export function randomPolygons(): readonly Polygon[] {
  const random = seededRandom(SEED);
  return Array.from({ length: 1000 }, (_, index) => {
    const centre: Position = [106.4 + 1.8 * random(), 20.6 + 1.1 * random()];
    const reach = 14 * (25_000 / 14) ** random();
    const rings = index % 5 === 4 ? [sliver(random, centre, reach)] : star(random, centre, reach, index % 5);
    return { type: 'Polygon', coordinates: rings };
  });
}

/** @param holes kinds 2 and 3 have one and two of them, to either side of the centre and wholly within */
function star(random: () => number, centre: Position, reach: number, kind: number): Position[][] {
  const least = kind > 1 ? 7 : 3;
  const count = least + Math.floor((41 - least) * random() * random());
  const shell = closed(
    Array.from({ length: count }, (_, corner) => {
      const angle = (2 * Math.PI * (corner + 0.6 * (random() - 0.5))) / count;
      return moved(centre, reach * (0.5 + 0.5 * random()), angle);
    }),
  );
  const holes = [0, Math.PI].slice(0, Math.max(0, kind - 1)).map((side) => {
    const middle = moved(centre, reach * 0.06, side);
    return closed(
      Array.from({ length: 6 }, (_, corner) =>
        moved(middle, reach * (0.02 + 0.03 * random()), (-2 * Math.PI * corner) / 6),
      ),
    );
  });
  return [shell, ...holes];
}

function sliver(random: () => number, centre: Position, reach: number): Position[] {
  const length = Math.max(2 * reach, 200);
  const width = Math.max(length / (100 + 400 * random()), 110 / length);
  const angle = 2 * Math.PI * random();
  const far = moved(centre, length, angle);
  const across = angle + Math.PI / 2;
  return closed([centre, far, moved(far, width, across), moved(centre, width, across)]);
}

function moved([longitude = NaN, latitude = NaN]: Position, metres: number, angle: number): Position {
  const stretch = 1 / Math.cos((latitude * Math.PI) / 180);
  return [
    longitude + (metres / METRES_PER_DEGREE) * stretch * Math.cos(angle),
    latitude + (metres / METRES_PER_DEGREE) * Math.sin(angle),
  ];
}

function closed(ring: readonly Position[]): Position[] {
  const corners = ring.map((corner) => corner.map((degrees) => Number(degrees.toFixed(9))));
  return [...corners, ...corners.slice(0, 1)];
}
