import { areaLedger } from '@/domain/area-ledger';
import { isOverClusterCap } from '@/domain/cluster-law';
import type { Figure } from '@/domain/figure';
import type { ReferenceData } from '@/domain/reference-data';
import type { Zone, ZoneKind } from '@/domain/zone';
import { figuresOf, occupancyOf } from '@/domain/zone-figures';
import { type FactRow, type FactSection, type FactTools, figureRow, wordRow } from './fact-rows';

/** The published average that stands in where a zone's own occupancy is not held. */
const AVERAGES: Record<ZoneKind, string | null> = {
  'economic-zone': null,
  'industrial-park': 'park-occupancy',
  'industrial-cluster': 'cluster-occupancy',
};

export const NO_OCCUPANCY: Figure = {
  code: 'occupancy',
  value: null,
  unit: 'pct',
  method: 'declared',
  asOf: null,
  sources: [],
};

/** Date of the published outlines. */
export function outlineDate({ catalogue }: Pick<ReferenceData, 'catalogue'>): string | null {
  return catalogue?.layers.find(({ id }) => id === 'zones')?.asOf ?? null;
}

/** The three areas, which are never mixed, with whatever else is declared. */
export function areaSection(zone: Zone, data: ReferenceData, tools: FactTools): FactSection {
  const { t } = tools.words;
  const ledger = areaLedger(zone, outlineDate(data));
  const { agreement } = ledger;
  const isApproximate = zone.boundary === 'indicative';
  const isCompared = 'hectares' in agreement;
  const notes = [
    ledger.ellipsoid.value === null && t('site.area.measured-missing'),
    agreement.type === 'by-construction' && t('site.area.by-construction'),
    agreement.type === 'differs' && t('site.area.differs'),
    agreement.type === 'sketch-differs' && t('site.area.sketch-differs'),
    isOverClusterCap(zone) && t('site.area.over-cap'),
  ];
  return {
    title: t('site.area.title'),
    rows: [
      figureRow(ledger.declared, tools),
      ...ledger.alternatives.filter(({ value }) => value !== null).map((figure) => figureRow(figure, tools)),
      ...[ledger.ellipsoid, ledger.plane, ledger.perimeter].map((figure) =>
        figureRow(figure, tools, isApproximate),
      ),
      ...(isCompared ? [figureRow(agreement.hectares, tools), figureRow(agreement.percent, tools)] : []),
    ],
    paragraphs: notes.filter((note) => note !== false),
  };
}

/** Occupancy, held or not, with the average of its kind as what it is; land, capital, jobs. */
export function figureSections(
  zone: Zone,
  { province }: ReferenceData,
  tools: FactTools,
): readonly FactSection[] {
  const { t } = tools.words;
  const [newest = NO_OCCUPANCY, ...others] = occupancyOf(zone);
  const average = province.find(({ id }) => id === AVERAGES[zone.kind])?.main;
  const figures = figuresOf(zone);
  return [
    {
      title: t('site.occupancy.title'),
      rows: [newest, ...others, ...(average ? [average] : [])].map((figure) => figureRow(figure, tools)),
      paragraphs: [],
    },
    {
      title: t('site.figures.title'),
      rows: figures.map((figure) => figureRow(figure, tools)),
      paragraphs: figures.length === 0 ? [t('figure.missing')] : [],
    },
  ];
}

export function factSections(zone: Zone, data: ReferenceData, tools: FactTools): readonly FactSection[] {
  const { words, citations } = tools;
  const { t, text, date } = words;
  const sectors = zone.sectors.map((code) => {
    const sector = data.sectors.find((one) => one.code === code);
    return sector ? text(sector.label) : code;
  });
  const acts = zone.legalBasis.map(({ title, date: day, sources }): FactRow => {
    const since = day === null ? t('figure.detail.undated') : date(day);
    return { label: text(title), value: since, isUnknown: false, error: '', note: citations.cite(sources) };
  });
  return [
    {
      title: t('site.facts.title'),
      rows: [
        publishedRow(t('site.facts.developer'), zone.developer, tools),
        publishedRow(t('site.facts.year'), zone.year === null ? null : String(zone.year), tools),
        publishedRow(t('site.facts.sectors'), sectors.join('; ') || null, tools),
        ...(zone.placeSource ? [wordRow(t('site.place.found'), text(zone.placeSource), tools)] : []),
        ...partRows(zone, data, tools),
      ],
      paragraphs: [],
    },
    {
      title: t('site.legal.title'),
      rows: acts,
      paragraphs: acts.length === 0 ? [t('figure.missing')] : [],
    },
    {
      title: t('site.notes.title'),
      rows: [],
      paragraphs: zone.notes.map((note) => text(note)),
    },
  ];
}

/** What a source could tell: why it is not known, where it is not. */
function publishedRow(label: string, value: string | null, tools: FactTools): FactRow {
  return wordRow(label, value, tools, value === null ? tools.words.t('prospectus.reason.not-held') : '');
}

/** The whole that it is a part of, and its parts: told, never added. */
function partRows(zone: Zone, { zones }: ReferenceData, tools: FactTools): readonly FactRow[] {
  const { t, text } = tools.words;
  const names = (some: readonly Zone[]): string =>
    some.map(({ name, nameEn }) => text({ vi: name, en: nameEn })).join('; ');
  const wholes = zones.filter(({ id }) => id === zone.partOf);
  const parts = zones.filter(({ partOf }) => partOf === zone.id);
  return [
    ...(wholes.length > 0 ? [wordRow(t('site.parts.whole'), names(wholes), tools)] : []),
    ...(parts.length > 0 ? [wordRow(t('site.parts.parts'), names(parts), tools)] : []),
  ];
}
