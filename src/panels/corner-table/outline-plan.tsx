import type { SurveyedRing } from '@/domain/corner-survey';
import type { PastedTable } from '@/domain/pasted-table';
import { useWords } from '@/i18n/use-words';
import { offsetBetween } from './offset-between';

const WIDTH = 340;
const HEIGHT = 240;
const MARGIN = 34;

/** Names and lengths beside more corners than these could not be read. */
const MOST_LABELLED = 24;

/** Other readings farther off would leave the outline itself too small to see. */
const GHOST_METRES = 1500;

type Point = readonly [east: number, north: number];

/** The outline as the table has it, with names and lengths; where it would lie in other readings is drawn dashed. */
export function OutlinePlan({ table }: { table: PastedTable }) {
  const { t, number } = useWords();
  const rings = table.survey?.rings ?? [];
  if (rings.length === 0) return null;
  const ghosts = ghostsOf(table);
  const outline = rings.map(({ corners }) =>
    corners.map(({ easting, northing }): Point => [easting, northing]),
  );
  const shifted = ghosts.map(([dx, dy]) =>
    outline.map((ring) => ring.map(([x, y]): Point => [x + dx, y + dy])),
  );
  const toPicture = projection([...outline, ...shifted.flat()].flat());
  const corners = rings.reduce((count, ring) => count + ring.corners.length, 0);
  return (
    <svg
      role="img"
      aria-label={t('cornerTable.plan')}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="w-full rounded-control border border-line bg-land"
    >
      {shifted.map((ghost, index) => (
        <path
          key={ghosts[index]?.join(' ')}
          d={pathOf(ghost, toPicture)}
          className="fill-none stroke-muted"
          strokeDasharray="4 3"
        />
      ))}
      <path
        d={pathOf(outline, toPicture)}
        className="fill-candidate/20 stroke-candidate"
        fillRule="evenodd"
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      {corners <= MOST_LABELLED &&
        rings.map((ring) => (
          <RingLabels
            key={`${ring.title} ${ring.corners[0]?.northing} ${ring.corners[0]?.easting}`}
            ring={ring}
            toPicture={toPicture}
            write={(metres) => `${number(metres, 2)} m`}
          />
        ))}
    </svg>
  );
}

/** How far each other reading that is still likely lies from the one in use, where that is near. */
function ghostsOf({ detection, reading }: PastedTable): readonly Point[] {
  const from = reading?.positions[0];
  if (!from) return [];
  return detection.readings.flatMap((one): Point[] => {
    const to = one.positions[0];
    if (!to || one.id === reading?.id || one.verdict === 'unlikely') return [];
    const { metres, east, north } = offsetBetween(from, to);
    return metres < GHOST_METRES ? [[east, north]] : [];
  });
}

type ToPicture = (point: Point) => Point;

function projection(points: readonly Point[]): ToPicture {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(east - west, 1),
    (HEIGHT - 2 * MARGIN) / Math.max(north - south, 1),
  );
  return ([x, y]) => [
    WIDTH / 2 + (x - (west + east) / 2) * scale,
    HEIGHT / 2 - (y - (south + north) / 2) * scale,
  ];
}

function pathOf(rings: readonly (readonly Point[])[], toPicture: ToPicture): string {
  return rings
    .map(
      (ring) =>
        `M${ring
          .map((point) =>
            toPicture(point)
              .map((value) => value.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');
}

type RingLabelsProps = {
  readonly ring: SurveyedRing;
  readonly toPicture: ToPicture;
  readonly write: (metres: number) => string;
};

const LEAST_EDGE = 44;
const NAME_AWAY = 9;
/** Lengths stand inside their edges: words are wider than high. */
const LENGTH_WITHIN: Point = [24, 9];

function RingLabels({ ring: { corners, edges }, toPicture, write }: RingLabelsProps) {
  const points = corners.map(({ easting, northing }) => toPicture([easting, northing]));
  const middle = points.reduce(
    ([x, y], point): Point => [x + point[0] / points.length, y + point[1] / points.length],
    [0, 0] as Point,
  );
  return (
    <g className="fill-ink text-[9px]" textAnchor="middle" dominantBaseline="middle">
      {corners.map(({ name }, index) => {
        const [x, y] = points[index] ?? [0, 0];
        const away = Math.hypot(x - middle[0], y - middle[1]) || 1;
        return (
          <g key={`${name} ${x} ${y}`}>
            <circle cx={x} cy={y} r={2} className="fill-candidate" />
            <text
              x={x + ((x - middle[0]) / away) * NAME_AWAY}
              y={y + ((y - middle[1]) / away) * NAME_AWAY}
              className="font-semibold"
            >
              {name}
            </text>
          </g>
        );
      })}
      {edges.map(({ from, to, gridMetres }, index) => {
        const [[ax, ay], [bx, by]] = [points[index] ?? [0, 0], points[(index + 1) % points.length] ?? [0, 0]];
        if (Math.hypot(bx - ax, by - ay) < LEAST_EDGE) return null;
        const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
        const away = Math.hypot(x - middle[0], y - middle[1]) || 1;
        return (
          <text
            key={`${from} ${to} ${ax} ${ay}`}
            x={x - ((x - middle[0]) / away) * LENGTH_WITHIN[0]}
            y={y - ((y - middle[1]) / away) * LENGTH_WITHIN[1]}
            className="fill-muted"
          >
            {write(gridMetres)}
          </text>
        );
      })}
    </g>
  );
}
