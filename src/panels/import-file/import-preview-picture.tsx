import type { ImportPreview } from '@/domain/import-report';
import type { Problem } from '@/domain/problem';
import type { BoundingBox } from '@/geometry/bounding-box';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { Button } from '@/ui/button';

const WIDTH = 320;
const HEIGHT = 200;
const MARGIN = 8;
/** Of a picture that holds a single point. */
const LEAST_DEGREES = 1e-5;

/** What would be added, drawn small: north is up, east and north at one scale. */
export function ImportPreviewPicture({
  preview: { box, rings, isPartial },
  problems,
}: {
  preview: ImportPreview;
  problems: readonly Problem[];
}) {
  const { t } = useWords();
  const { requestMap } = useActions();
  if (!box) return null;
  const toPicture = projection(box);
  const faults = problems.flatMap(({ place, severity }) => (place && severity === 'error' ? [place] : []));
  return (
    <figure className="flex flex-col gap-1">
      <svg
        role="img"
        aria-label={t('importFile.preview.title')}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full rounded-control border border-line bg-land"
      >
        <path
          d={rings.map((ring) => pathOf(ring, toPicture)).join('')}
          className="fill-candidate/20 stroke-candidate"
          fillRule="evenodd"
          strokeWidth={1}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
        <path
          d={faults.map(([x, y]) => pathOf([x, y], toPicture)).join('')}
          className="stroke-danger"
          strokeWidth={6}
          strokeLinecap="round"
        />
      </svg>
      <figcaption className="flex flex-wrap items-center gap-2 text-xs text-muted">
        {isPartial && t('importFile.preview.partial')}
        <Button look="quiet" onPress={() => requestMap({ type: 'fit-box', box })}>
          {t('importFile.preview.show')}
        </Button>
      </figcaption>
    </figure>
  );
}

type ToPicture = (longitude: number, latitude: number) => readonly [x: number, y: number];

function projection([west, south, east, north]: BoundingBox): ToPicture {
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const [width, height] = [
    Math.max((east - west) * narrowing, LEAST_DEGREES),
    Math.max(north - south, LEAST_DEGREES),
  ];
  const scale = Math.min((WIDTH - 2 * MARGIN) / width, (HEIGHT - 2 * MARGIN) / height);
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  return (longitude, latitude) => [
    WIDTH / 2 + (longitude - middleX) * narrowing * scale,
    HEIGHT / 2 - (latitude - middleY) * scale,
  ];
}

/** A point is a dot: a line of no length with round ends. */
function pathOf(ring: readonly number[], toPicture: ToPicture): string {
  let path = '';
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [x, y] = toPicture(ring[at] ?? Number.NaN, ring[at + 1] ?? Number.NaN);
    path += `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  return ring.length === 2 ? `${path}h0` : `${path}Z`;
}
