import { areaLedger } from '@/domain/area-ledger';
import type { Candidate } from '@/domain/candidate';
import { candidateFigures } from '@/domain/candidate-figures';
import type { Figure, FigureUnit } from '@/domain/figure';
import { PROXIMITY_TARGETS, type Proximity, type ProximityOrigin, proximityAt } from '@/domain/proximity';
import { isWithinError, proximityFigure } from '@/domain/proximity-figure';
import type { SheetContent } from '@/domain/sheet-content';
import { siteRow } from '@/domain/site-row';
import type { Zone } from '@/domain/zone';
import { declaredArea, figuresOf, occupancyOf } from '@/domain/zone-figures';
import type { MessageId } from '@/i18n/message-id';
import type { Words } from '@/i18n/use-words';
import { SourceNumbers } from './source-numbers';

/** A line of a table on a slide, as text. */
export type SlideFact = {
  readonly label: string;
  readonly value: string;
  readonly isUnknown: boolean;
  /** Empty: exact, or not stated. */
  readonly error: string;
  /** How obtained and as of when, or which is the nearest; with numbers of sources. */
  readonly origin: string;
};

export type SlideFacts = {
  /** Kind, status, where it lies. */
  readonly subtitle: string;
  readonly figures: readonly SlideFact[];
  /** null while they are not worked out. */
  readonly distances: { readonly origin: ProximityOrigin; readonly rows: readonly SlideFact[] } | null;
  /** With their numbers. */
  readonly sources: readonly string[];
};

/** Digits after the point: from afar, and with places that are a kilometre off, more says nothing. */
const DIGITS: Partial<Record<FigureUnit, number>> = { ha: 2, km: 1, pct: 2, usd_million: 1, vnd_billion: 1 };

/** What a slide tells of a site, in words and before it has any shape. */
export function slideFacts(siteId: string, content: SheetContent, words: Words): SlideFacts {
  const zone = content.zones.find(({ id }) => id === siteId);
  const candidate = content.candidates.find(({ id }) => id === siteId);
  const sources = new SourceNumbers(content.data.sources);
  const figures = zone
    ? zoneFacts(zone, content, words, sources)
    : candidate
      ? candidateFacts(candidate, words, sources)
      : [];
  const distances = distanceFacts(siteId, content, words, sources);
  const { t, text } = words;
  const subtitle = zone
    ? [t(`zone.kind.${zone.kind}`), t(`zone.status.${zone.status}`), text(zone.localityNow)]
    : candidate
      ? [t('sheet.legend.candidate'), t(`candidates.status.${candidate.status}`)]
      : [];
  return {
    subtitle: [...subtitle, ...(candidate && content.isSample ? [t('candidates.made-up')] : [])].join(' · '),
    figures,
    distances,
    sources: sources.list(words),
  };
}

function zoneFacts(
  zone: Zone,
  { data }: SheetContent,
  words: Words,
  sources: SourceNumbers,
): readonly SlideFact[] {
  const asOf = data.catalogue?.layers.find(({ id }) => id === 'zones')?.asOf ?? null;
  const [occupancy] = occupancyOf(zone);
  const capital = figuresOf(zone).find(({ code }) => code === 'capital-usd' || code === 'capital-vnd');
  const fact = (label: MessageId, figure: Figure): SlideFact => factOf(label, figure, words, sources);
  return [
    fact('slides.area-declared', declaredArea(zone)),
    // An indicative outline is made to the declared area: to measure it would prove nothing.
    ...(zone.boundary === 'surveyed' ? [fact('slides.area-measured', areaLedger(zone, asOf).ellipsoid)] : []),
    fact('figure.code.occupancy', occupancy ?? unknownFigure('occupancy', 'pct')),
    ...(capital
      ? [
          fact(
            capital.code === 'capital-usd' ? 'figure.code.capital-usd' : 'figure.code.capital-vnd',
            capital,
          ),
        ]
      : []),
    fact('figure.code.position-error', placeError(zone.errorMetres)),
  ];
}

function candidateFacts(candidate: Candidate, words: Words, sources: SourceNumbers): readonly SlideFact[] {
  const { ellipsoid, perimeter } = candidateFigures(candidate);
  return [
    factOf('slides.area-measured', ellipsoid, words, sources),
    factOf('figure.code.perimeter', perimeter, words, sources),
    factOf('figure.code.position-error', placeError(candidate.lineage.errorMetres), words, sources),
  ];
}

function distanceFacts(
  siteId: string,
  { proximity, data }: SheetContent,
  words: Words,
  sources: SourceNumbers,
): SlideFacts['distances'] {
  const row = proximity ? siteRow(proximity, siteId) : -1;
  if (!proximity || row < 0) return null;
  const records = new Map([...data.hubs, ...data.corridors].map((record) => [record.id, record]));
  const rows = PROXIMITY_TARGETS.map((target) => {
    const answer = proximityAt(proximity, row, target);
    const figure = proximityFigure(answer, (id) => records.get(id)?.sources ?? []);
    const nearest = answer.type === 'assessed' ? records.get(answer.nearestId) : undefined;
    return {
      ...factOf(`proximity.target.${target}`, figure, words, sources),
      origin: [nearest ? words.text(nearest.name) : '', markOf(answer, words), sources.cite(figure.sources)]
        .filter((part) => part !== '')
        .join(' '),
    };
  });
  return { origin: proximity.origin, rows };
}

/** Why there is no distance, or why it is to be read with care. */
function markOf(answer: Proximity, { t }: Words): string {
  if (answer.type === 'not-assessed') return t(`proximity.reason.${answer.reason}`);
  if (answer.metres === 0) return `(${t('slides.touches')})`;
  return isWithinError(answer) ? `(${t('proximity.mark.within-error')})` : '';
}

function factOf(label: MessageId, figure: Figure, words: Words, sources: SourceNumbers): SlideFact {
  const { t, number, date } = words;
  const { value, unit, error, method, asOf } = figure;
  const digits = DIGITS[unit] ?? 0;
  const suffix = unit === 'count' || unit === 'score' ? '' : `\u00a0${t(`figure.unit.${unit}`)}`;
  const told = [t(`figure.method.${method}`), asOf === null ? '' : date(asOf)].filter((part) => part !== '');
  return {
    label: t(label),
    value: value === null ? t('figure.missing') : `${number(value, digits)}${suffix}`,
    isUnknown: value === null,
    error: value === null || error === undefined ? '' : `±${number(error, digits)}`,
    origin: value === null ? '' : `${told.join(' · ')} ${sources.cite(figure.sources)}`.trim(),
  };
}

function unknownFigure(code: string, unit: FigureUnit): Figure {
  return { code, value: null, unit, method: 'declared', asOf: null, sources: [] };
}

function placeError(metres: number | null): Figure {
  const isFar = metres !== null && metres >= 1000;
  const value = metres !== null && isFar ? metres / 1000 : metres;
  return {
    ...unknownFigure('position-error', isFar ? 'km' : 'm'),
    value,
    method: 'estimated',
  };
}
