import type { Candidate } from '@/domain/candidate';
import { NO_PROJECT, type Project } from '@/domain/project';

/** A square of some 5 hectares near Hạ Long, drawn by hand. */
export function makeCandidate(part: Partial<Candidate> = {}): Candidate {
  return {
    id: 'c-1',
    name: 'Lô đất bên sông',
    notes: '',
    status: 'idea',
    colour: 'violet',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [107.05, 20.98],
          [107.052, 20.98],
          [107.052, 20.982],
          [107.05, 20.982],
          [107.05, 20.98],
        ],
      ],
    },
    cornerNames: [],
    gate: null,
    fields: [],
    lineage: {
      method: 'drawn',
      systemCode: 4326,
      errorMetres: 20,
      source: '',
      fileName: '',
      asOf: '2026-05-01',
    },
    ...part,
  };
}

export function makeProject(part: Partial<Project> = {}): Project {
  return { ...NO_PROJECT, id: 'p-1', name: 'Dự án', ...part };
}
