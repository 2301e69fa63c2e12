import type { Polygon } from 'geojson';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { readCornerTable } from '@/formats/corner-table';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { DEFAULT_ERROR_METRES, type SurveyedShape, turnRing } from './surveyed-shape';

/** `# errorMetres: 0.5` and `# sources: qd-80-2023, ezip-39` may stand above the table. */
const NOTE = /^#\s*(\w+)\s*:\s*(.*)$/;

function problemText({ code, subject, feature, field, detail }: Problem): string {
  const row = feature === undefined ? [] : [`row ${feature + 1}`];
  const mark = subject === undefined ? [] : [`mark ${subject}`];
  const place = [...row, ...mark, ...(field === undefined ? [] : [field])].join(', ');
  return `${place === '' ? 'table' : place}: ${code}${detail === undefined ? '' : ` (${detail})`}`;
}

/** A VN-2000 corner table in the province's own system (X is the northing, Y the easting), as `readCornerTable` takes it. */
export function readSurveyedTable(text: string): Result<SurveyedShape, readonly string[]> {
  const lines = text.split(/\r?\n/);
  const notes = new Map(
    lines.flatMap((line) => {
      const [, key, value] = NOTE.exec(line) ?? [];
      return key !== undefined && value !== undefined ? [[key, value.trim()] as const] : [];
    }),
  );
  const errorMetres = Number(notes.get('errorMetres') ?? DEFAULT_ERROR_METRES);
  if (!(errorMetres >= 0)) return failed(['# errorMetres: is not a number of metres']);
  const table = readCornerTable(lines.filter((line) => !line.startsWith('#')).join('\n'), QUANG_NINH_SYSTEM);
  if (!table.ok) return failed(table.problem.map(problemText));
  const sources = (notes.get('sources') ?? '').split(/[\s,;]+/).filter((id) => id !== '');
  return ok({ geometry: counterClockwise(table.value.polygon), errorMetres, sources });
}

function counterClockwise(polygon: Polygon): Polygon {
  const coordinates = polygon.coordinates.map((ring, index) => turnRing(ring, index === 0));
  return { type: 'Polygon', coordinates };
}
