import { describe, expect, it } from 'vitest';
import type { Surroundings } from '@/analysis/surroundings';
import type { Candidate } from '@/domain/candidate';
import { applyEdit } from '@/domain/edit';
import { editedOutline } from '@/domain/edited-outline';
import { stepOf } from '@/domain/history';
import type { Lineage } from '@/domain/lineage';
import { NO_CHOICES, type PastedTable } from '@/domain/pasted-table';
import { cornerTableText } from '@/formats/corner-table-file';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { readPastedTable } from '@/workers/read-pasted-table';
import { makeCandidate, makeProject } from './make-candidate';

const NOWHERE: Surroundings = { metresOutside: () => 0, metresOffShore: () => 0, outlines: [], places: [] };
const TYPED: Lineage = {
  method: 'typed',
  systemCode: 5899,
  errorMetres: 1,
  source: '',
  fileName: '',
  asOf: '2026-02-03',
};

const RING = [
  [107.070123456789, 20.940123456789],
  [107.080987654321, 20.94011111111],
  [107.08022222222, 20.95033333333],
  [107.07044444444, 20.95055555555],
  [107.070123456789, 20.940123456789],
];

/** Drawn: its corners stand on no millimetre. */
const DRAWN: Candidate = {
  ...makeCandidate({ id: 'a', name: 'Khu A' }),
  geometry: {
    type: 'Polygon',
    coordinates: [RING],
  },
  cornerNames: ['M1', 'M2', 'M3', 'M4'],
  lineage: { ...TYPED, method: 'drawn', systemCode: 4326, errorMetres: 25, asOf: '2026-01-01' },
};

function written(candidate: Candidate, system = true): string {
  if (candidate.geometry.type === 'Point') throw new Error('no outline');
  return cornerTableText(',', candidate.geometry, system ? QUANG_NINH_SYSTEM : null, candidate.cornerNames);
}

function read(text: string): PastedTable {
  const result = readPastedTable(text, NOWHERE, NO_CHOICES);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The table with some of its corners ten metres farther north. */
function movedNorth(corners: RegExp): string {
  const lines = written(DRAWN).split('\n');
  return lines
    .map((line) => {
      const [name = '', north = '', ...others] = line.split('\t');
      if (!/\d$/.test(north) || !corners.test(name)) return line;
      const moved = (Number(north.replace(',', '.')) + 10).toFixed(3).replace('.', ',');
      return [name, moved, ...others].join('\t');
    })
    .join('\n');
}

const edited = (text: string) => editedOutline(DRAWN, read(text), TYPED);

describe('editedOutline', () => {
  it.each([true, false])('finds nothing changed in the table as it was written', (isPlane) => {
    expect(edited(written(DRAWN, isPlane))).toBeUndefined();
  });

  it('moves the corner that was typed, and leaves the others to the last digit', () => {
    const change = edited(movedNorth(/^M3/));
    if (change?.geometry?.type !== 'Polygon') throw new Error('no outline');
    const ring = change.geometry.coordinates[0] ?? [];
    expect(ring.map((corner, at) => String(corner) === String(RING[at]))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    // Ten metres to the north are 0.0000903° here.
    expect((ring[2]?.[1] ?? 0) - 20.95033333333).toBeCloseTo(0.0000903, 6);
    expect(change.cornerNames).toEqual(['M1', 'M2', 'M3', 'M4']);
  });

  it('keeps the larger error while a drawn corner is left, and is typed once none is', () => {
    const lines = written(DRAWN).split('\n');
    const without = edited(lines.filter((line) => !line.startsWith('M4')).join('\n'));
    expect(without?.cornerNames).toEqual(['M1', 'M2', 'M3']);
    expect(without?.lineage).toEqual(DRAWN.lineage);
    expect(edited(movedNorth(/^M/))?.lineage).toEqual(TYPED);
  });

  it('makes nothing of a table with an error', () => {
    const [heading = '', head = '', a = '', b = '', c = '', d = ''] = written(DRAWN).split('\n');
    const table = read([heading, head, a, c, b, d].join('\n'));
    expect(table.problems.map(({ code }) => code)).toContain('ring-crosses-itself');
    expect(editedOutline(DRAWN, table, TYPED)).toBeUndefined();
  });

  it('is one step of undo that names the site, and leaves all but the outline', () => {
    const change = edited(
      written(DRAWN)
        .split('\n')
        .filter((line) => !line.startsWith('M4'))
        .join('\n'),
    );
    if (!change) throw new Error('no change');
    const project = makeProject({ candidates: [DRAWN] });
    const edit = { type: 'candidate-changed', id: 'a', change } as const;
    expect(stepOf(edit, project)).toEqual({ name: 'outline-changed', subject: 'Khu A' });
    const [after] = applyEdit(project, edit).candidates;
    expect({ ...after, ...change }).toEqual({ ...DRAWN, ...change });
  });
});
