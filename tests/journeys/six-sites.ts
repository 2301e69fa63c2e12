import type { Candidate, CandidateColour } from '@/domain/candidate';
import { type Decision, USUAL_DECISION } from '@/domain/decision/decision';
import { NO_PROJECT } from '@/domain/project';
import { writeProjectFile } from '@/formats/project-file';

/** Name, south-west corner, side in degrees (0.01 is some 1.1 km) and how far a corner may be off in metres. */
const SITES: readonly (readonly [
  id: string,
  name: string,
  corner: readonly [longitude: number, latitude: number],
  side: number,
  errorMetres: number,
  colour: CandidateColour,
])[] = [
  ['lo-viet-hung', 'Lô Việt Hưng', [106.98, 20.985], 0.012, 300, 'violet'],
  ['lo-dong-mai', 'Lô Đông Mai', [106.83, 20.985], 0.011, 300, 'teal'],
  ['lo-van-don', 'Lô Vân Đồn', [107.43, 21.12], 0.013, 400, 'orange'],
  ['lo-hai-ha', 'Lô Hải Hà', [107.7, 21.39], 0.015, 600, 'magenta'],
  ['lo-nho-cai-lan', 'Lô nhỏ Cái Lân', [107.035, 20.975], 0.006, 50, 'olive'],
  ['lo-ba-che', 'Lô Ba Chẽ', [107.2, 21.25], 0.02, 800, 'slate'],
];

const DECISION: Decision = {
  ...USUAL_DECISION,
  pool: 'candidates',
  requirement: {
    ...USUAL_DECISION.requirement,
    rules: [
      {
        id: 'rule-1',
        criterion: { type: 'distance', target: 'interchange' },
        comparison: 'at-most',
        threshold: 6,
      },
      { id: 'rule-2', criterion: { type: 'area' }, comparison: 'at-least', threshold: 50 },
    ],
  },
};

/** A project of six candidates with two rules, as a file: what a planner has before there is a choice. */
export function sixSites(part: Partial<Decision> = {}): string {
  const candidates = SITES.map(([id, name, [west, south], side, errorMetres, colour]): Candidate => {
    const [east, north] = [west + side, south + side];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return {
      id,
      name,
      notes: '',
      status: 'studied',
      colour,
      geometry: { type: 'Polygon', coordinates: [ring] },
      cornerNames: [],
      gate: null,
      fields: [],
      lineage: {
        method: 'drawn',
        systemCode: 4326,
        errorMetres,
        source: '',
        fileName: '',
        asOf: '2026-10-01',
      },
    };
  });
  const project = {
    ...NO_PROJECT,
    id: 'six',
    name: 'Sáu lô đất',
    candidates,
    decision: { ...DECISION, ...part },
  };
  return writeProjectFile({ project, view: '', savedAt: '2026-11-01T08:00:00Z' });
}
