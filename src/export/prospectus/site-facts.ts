import type { ProspectusContent } from '@/domain/prospectus';
import type { Words } from '@/i18n/use-words';
import { candidateSections } from './candidate-sections';
import { Citations } from './citations';
import { type Comparison, comparisonOf } from './comparison-facts';
import { type DistanceFact, distanceFacts } from './distance-facts';
import type { FactRow, FactSection, FactTools } from './fact-rows';
import { keyRows } from './key-rows';
import { longMark, type ProspectusSite, shortMark, siteKind, siteName, siteStatus } from './prospectus-site';
import { overlapSection, ringSection } from './ring-facts';
import { areaSection, factSections, figureSections } from './zone-sections';

/** All that a prospectus tells of a site, in words and before it has any shape. */
export type SiteFacts = {
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  /** The name in the other language, where it lies and lay. */
  readonly places: readonly string[];
  /** The figures asked for first, four at most. */
  readonly key: readonly FactRow[];
  /** That it is private, or made up. */
  readonly mark: string | null;
  /** The same in a word. */
  readonly shortMark: string | null;
  /** How far its outline and its place can be trusted. */
  readonly cautions: readonly string[];
  readonly distances: readonly DistanceFact[] | null;
  readonly rings: FactSection | null;
  readonly sections: readonly FactSection[];
  /** Beside others; null where none were chosen. */
  readonly comparison: Comparison | null;
  /** With the numbers that the rows name. */
  readonly sources: readonly string[];
};

/** @param beside sites that it is compared with; empty: no comparison */
export function siteFacts(
  site: ProspectusSite,
  beside: readonly ProspectusSite[],
  content: ProspectusContent,
  words: Words,
): SiteFacts {
  const tools: FactTools = { words, citations: new Citations(content.data.sources) };
  const key = keyRows(site, content, tools);
  const distances = distanceFacts(site.id, content, tools);
  const rings = ringSection(site, content, tools);
  const overlaps = overlapSection(site, content, tools);
  const own =
    site.type === 'zone' ? zoneSections(site, content, tools) : candidateSections(site.candidate, tools);
  return {
    name: siteName(site, words),
    kind: siteKind(site, words),
    status: siteStatus(site, words),
    places: placeLines(site, words),
    key,
    mark: longMark(site, content, words),
    shortMark: shortMark(site, content, words),
    cautions: cautionsOf(site, content, words),
    distances,
    rings,
    sections: [...own, ...(overlaps ? [overlaps] : [])].filter(
      ({ rows, paragraphs }) => rows.length + paragraphs.length > 0,
    ),
    comparison: beside.length === 0 ? null : comparisonOf([site, ...beside], content, tools),
    sources: tools.citations.list(words),
  };
}

function zoneSections(
  { zone }: Extract<ProspectusSite, { type: 'zone' }>,
  { data }: ProspectusContent,
  tools: FactTools,
): readonly FactSection[] {
  return [
    areaSection(zone, data, tools),
    ...figureSections(zone, data, tools),
    ...factSections(zone, data, tools),
  ];
}

function placeLines(site: ProspectusSite, { t, text, locale }: Words): readonly string[] {
  if (site.type === 'candidate') return [];
  const { zone } = site;
  return [
    locale === 'vi' ? zone.nameEn : zone.name,
    text(zone.localityNow),
    t('site.before', { place: text(zone.localityBefore) }),
  ];
}

function cautionsOf(
  site: ProspectusSite,
  { year, ownBoundaryIds }: ProspectusContent,
  { t, number }: Words,
): readonly string[] {
  const inYear = year === null ? [] : [t('sheet.sources.year', { year: String(year) })];
  if (site.type === 'candidate') {
    const { lineage } = site.candidate;
    return [
      t('prospectus.corners', { error: `±${number(lineage.errorMetres, 1)} m` }),
      ...(lineage.method === 'drawn' ? [t('candidates.lineage.drawn-note')] : []),
      ...inYear,
    ];
  }
  const { boundary, geometry, reclaimed } = site.zone;
  const told =
    boundary === 'indicative'
      ? t('site.boundary.title-indicative')
      : boundary === 'surveyed'
        ? t('site.boundary.surveyed')
        : t(geometry === null ? 'site.boundary.no-place' : 'site.boundary.no-area');
  const owner = ownBoundaryIds.includes(site.id) ? [t('prospectus.own-boundary')] : [];
  return [...owner, told, ...(reclaimed ? [t('site.boundary.reclaimed')] : []), ...inYear];
}
