import type { Candidate } from '@/domain/candidate';
import { candidateFigures } from '@/domain/candidate-figures';
import type { Figure } from '@/domain/figure';
import { ownLines } from '@/export/sheet/set-text';
import { REFERENCE_SYSTEMS } from '@/geometry/reference-systems';
import { type FactRow, type FactSection, type FactTools, figureRow, wordRow } from './fact-rows';

export function cornerError({ lineage }: Candidate): Figure {
  return {
    code: 'position-error',
    value: lineage.errorMetres,
    unit: 'm',
    method: 'estimated',
    asOf: lineage.asOf,
    sources: [],
  };
}

/** What is measured of a user's own site, where its outline comes from, and what he notes of it. */
export function candidateSections(candidate: Candidate, tools: FactTools): readonly FactSection[] {
  const { t } = tools.words;
  const { ellipsoid, plane, perimeter } = candidateFigures(candidate);
  const isPoint = candidate.geometry.type === 'Point';
  const notes = ownLines(candidate.notes).filter((line) => line !== '');
  return [
    {
      title: t('candidates.area.title'),
      rows: [ellipsoid, plane, perimeter].map((figure) => figureRow(figure, tools)),
      paragraphs: [t(isPoint ? 'candidates.area.point' : 'candidates.area.error')],
    },
    lineageSection(candidate, tools),
    {
      title: t('candidates.fields.title'),
      rows: candidate.fields.map(({ name, value }) => wordRow(name, fieldText(value, tools), tools)),
      paragraphs: [],
    },
    { title: t('candidates.notes'), rows: [], paragraphs: notes },
  ].filter(({ rows, paragraphs }) => rows.length + paragraphs.length > 0);
}

function fieldText(value: string | number | boolean | null, { words }: FactTools): string | null {
  if (typeof value === 'number') return words.number(value, 6);
  if (typeof value === 'boolean') return words.t(value ? 'compare.fact.yes' : 'compare.fact.no');
  return value;
}

function lineageSection({ lineage }: Candidate, tools: FactTools): FactSection {
  const { t, date, number } = tools.words;
  const { systemCode, method, errorMetres, source } = lineage;
  const system = REFERENCE_SYSTEMS.find(({ code }) => code === systemCode);
  const rows: readonly FactRow[] = [
    wordRow(t('candidates.lineage.method-label'), t(`candidates.lineage.method.${method}`), tools),
    wordRow(t('candidates.lineage.system'), `${system ? system.name : 'WGS 84'} (EPSG:${systemCode})`, tools),
    wordRow(t('candidates.lineage.error'), `±${number(errorMetres, 1)} m`, tools),
    wordRow(t('candidates.lineage.as-of'), date(lineage.asOf), tools),
    wordRow(t('candidates.lineage.source'), source, tools),
  ];
  return {
    title: t('candidates.lineage.title'),
    rows,
    paragraphs: method === 'drawn' ? [t('candidates.lineage.drawn-note')] : [],
  };
}
