import type { Polygon } from 'geojson';
import type { BoundingBox } from '@/geometry/bounding-box';
import { lngLat } from '@/geometry/position';
import type { Candidate, CandidateColour } from './candidate';
import type { LocalisedText } from './localised-text';
import { NO_PROJECT, type ProjectFile } from './project';
import type { Locale, Selection } from './view-state';

/*
 * Three made-up candidates in three parts of the province, so that a newcomer sees rings, distances and
 * sheets at once. Nobody has proposed these sites.
 */

type Sketch = {
  readonly id: string;
  readonly name: LocalisedText;
  readonly notes: LocalisedText;
  readonly colour: CandidateColour;
  readonly outline: readonly (readonly [longitude: number, latitude: number])[];
};

const SKETCHES: readonly Sketch[] = [
  {
    id: 'sample-west',
    name: { vi: 'Mẫu A – phía tây', en: 'Sample A – west' },
    notes: { vi: 'Gần cao tốc và cảng Hải Phòng.', en: 'Near the expressway and the ports of Hải Phòng.' },
    colour: 'violet',
    outline: [
      [106.8765, 20.9531],
      [106.8862, 20.9518],
      [106.8874, 20.9571],
      [106.8821, 20.9589],
      [106.8772, 20.9577],
    ],
  },
  {
    id: 'sample-middle',
    name: { vi: 'Mẫu B – giữa tỉnh', en: 'Sample B – middle' },
    notes: { vi: 'Dọc cao tốc Vân Đồn – Móng Cái.', en: 'Along the Vân Đồn – Móng Cái expressway.' },
    colour: 'teal',
    outline: [
      [107.5612, 21.3621],
      [107.5694, 21.3608],
      [107.5709, 21.3669],
      [107.5641, 21.3687],
    ],
  },
  {
    id: 'sample-east',
    name: { vi: 'Mẫu C – phía đông', en: 'Sample C – east' },
    notes: { vi: 'Gần cửa khẩu và cảng Hải Hà.', en: 'Near the border gates and the port of Hải Hà.' },
    colour: 'orange',
    outline: [
      [107.6958, 21.4467],
      [107.7051, 21.4452],
      [107.7069, 21.4511],
      [107.7032, 21.4544],
      [107.6967, 21.4532],
    ],
  },
];

/** All three beside one another, and in rings round the expressways: what the tool is for. */
const VIEW = `?tab=candidates&rings=expressway&compare=${SKETCHES.map(({ id }) => id).join()}`;

/** Some kilometres round the first one, so that the edge of a ring is in sight. */
const ABOUT_FIRST: BoundingBox = [106.8, 20.9, 106.96, 21.01];

/** Drawn by eye on a map of the province. */
const ERROR_METRES = 100;

/** @param savedAt ISO time */
export function sampleProject(
  locale: Locale,
  projectId: string,
  savedAt: string,
): { file: ProjectFile; selection: Selection; surroundings: BoundingBox } {
  const candidates = SKETCHES.map((sketch): Candidate => {
    return {
      id: sketch.id,
      name: sketch.name[locale],
      notes: sketch.notes[locale],
      status: 'idea',
      colour: sketch.colour,
      geometry: toPolygon(sketch.outline),
      cornerNames: [],
      gate: null,
      fields: [],
      lineage: {
        method: 'sample',
        systemCode: 4326,
        errorMetres: ERROR_METRES,
        source: '',
        fileName: '',
        asOf: savedAt.slice(0, 10),
      },
    };
  });
  const name = { vi: 'Dự án mẫu (giả định)', en: 'Sample project (made up)' }[locale];
  return {
    file: {
      project: { ...NO_PROJECT, id: projectId, name, isSample: true, candidates },
      view: VIEW,
      savedAt,
    },
    selection: { type: 'candidate', id: 'sample-west' },
    surroundings: ABOUT_FIRST,
  };
}

function toPolygon(outline: Sketch['outline']): Polygon {
  const ring = outline.map(([longitude, latitude]) => [...lngLat(longitude, latitude)]);
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
