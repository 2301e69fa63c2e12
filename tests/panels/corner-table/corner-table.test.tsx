import { describe, expect, it } from 'vitest';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import { lngLat } from '@/geometry/position';
import { candidateOfTable } from '@/panels/corner-table/candidate-of-table';
import { CornerTablePanel } from '@/panels/corner-table/corner-table-panel';
import { formatAngle } from '@/panels/corner-table/format-angle';
import { offsetBetween } from '@/panels/corner-table/offset-between';
import { OutlinePlan } from '@/panels/corner-table/outline-plan';
import { ReadingChoice } from '@/panels/corner-table/reading-choice';
import { SurveySection } from '@/panels/corner-table/survey-section';
import { createSurveyDesk } from '@/workers/survey-desk';
import { renderPanel } from '../site/render-panel';

const ROWS =
  '<b>M1</b>\t2317570.853\t429087.568\nM2\t2318570.853\t429087.568\nM3\t2318570.853\t430087.568\nM4\t2317570.853\t430087.568';

function read(text: string, readingId: string | null = null) {
  const desk = createSurveyDesk();
  desk.setGround(NO_REFERENCE_DATA, []);
  const result = desk.read(text, { readingId, mends: [] });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const scene = {};

describe('the panel of corner tables', () => {
  it('begins with an empty field and nothing to apply', async () => {
    const markup = await renderPanel(<CornerTablePanel />, scene);
    expect(markup).toContain('data-testid="corner-table-input"');
    expect(markup).toMatch(
      /<button[^>]*data-testid="corner-table-apply"[^>]*disabled|disabled[^>]*data-testid="corner-table-apply"/,
    );
  });

  it('shows readings with their reasons and how far apart they lie', async () => {
    const table = read(ROWS);
    const markup = await renderPanel(
      <ReadingChoice table={table} isChosen={false} onChoose={() => undefined} />,
      scene,
    );
    expect(markup).toContain('data-verdict="unsure"');
    expect(markup).toContain('EPSG:5899');
    expect(markup).toContain('coi như WGS 84');
    expect(markup).toContain('data-figure="reading-offset"');
  });

  it('shows the plan and every corner, names as text', async () => {
    const table = read(ROWS);
    if (!table.survey) throw new Error('no survey');
    const plan = await renderPanel(<OutlinePlan table={table} />, scene);
    expect(plan).toContain('&lt;b&gt;M1&lt;/b&gt;');
    expect(plan).toContain('stroke-dasharray');
    const survey = await renderPanel(<SurveySection survey={table.survey} hasErrors={false} />, scene);
    expect(survey).toContain('data-figure="area-vn2000" data-value="1000000"');
    expect(survey.match(/data-corner=/g)).toHaveLength(4);
    const broken = await renderPanel(<SurveySection survey={table.survey} hasErrors />, scene);
    expect(broken).not.toContain('data-figure="area-vn2000"');
  });
});

describe('candidateOfTable', () => {
  const given = { name: 'Khu A', source: 'QĐ 1' };
  const today = new Date('2026-01-02T03:04:05Z');

  it('keeps the system, what stays open as its error, and the names of the corners', () => {
    const candidate = candidateOfTable(read(`EPSG:5899\n${ROWS}`), given, [], today);
    expect(candidate?.lineage).toEqual({
      method: 'typed',
      systemCode: 5899,
      errorMetres: 1,
      source: 'QĐ 1',
      fileName: '',
      asOf: '2026-01-02',
    });
    expect(candidate?.cornerNames).toEqual(['<b>M1</b>', 'M4', 'M3', 'M2']);
    expect(candidateOfTable(read(ROWS), given, [], today)?.lineage.errorMetres).toBe(26_000);
  });

  it('calls a zone without its shift what it is, WGS 84', () => {
    const table = read(ROWS, '5899 WGS 84 north-first m');
    expect(candidateOfTable(table, given, [], today)?.lineage.systemCode).toBe(4326);
  });

  it('makes nothing of a table with an error', () => {
    const [a, b, c, d] = ROWS.split('\n');
    expect(candidateOfTable(read([a, c, b, d].join('\n')), given, [], today)).toBeUndefined();
  });
});

describe('offsetBetween', () => {
  it.each([
    [0.01, 0, 'e'],
    [-0.01, 0.01, 'nw'],
    [0, -0.01, 's'],
  ])('tells %f, %f as %s', (dx, dy, direction) => {
    const offset = offsetBetween(lngLat(107, 21), lngLat(107 + dx, 21 + dy));
    expect(offset.direction).toBe(direction);
    expect(Math.hypot(offset.east, offset.north)).toBeCloseTo(offset.metres, 0);
  });
});

describe('formatAngle', () => {
  it.each([
    [90, '90°00\'00"'],
    [89.99999, '90°00\'00"'],
    [12.5081, '12°30\'29"'],
  ])('writes %f', (degrees, text) => {
    expect(formatAngle(degrees)).toBe(text);
  });
});
