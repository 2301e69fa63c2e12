import type { ProspectusContent } from '@/domain/prospectus';
import { PROXIMITY_TARGETS } from '@/domain/proximity';
import { CITED } from './citations';
import { distanceFacts } from './distance-facts';
import type { FactTools } from './fact-rows';
import { keyRows } from './key-rows';
import { type ProspectusSite, shortMark, siteKind, siteName } from './prospectus-site';

type ComparisonCell = {
  readonly value: string;
  readonly isUnknown: boolean;
  /** `±2,5`. */
  readonly error: string;
  /** Numbers of the sources. */
  readonly note: string;
};

/** A column for each site, the subject first. */
export type Comparison = {
  readonly sites: readonly { readonly name: string; readonly kind: string }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ComparisonCell[] }[];
};

/** Areas, error of place and distances side by side. Zones have no perimeter here and candidates no occupancy: only what both can have. */
export function comparisonOf(
  sites: readonly ProspectusSite[],
  content: ProspectusContent,
  tools: FactTools,
): Comparison {
  const { t } = tools.words;
  const columns = sites.map((site) => {
    const [first, second, , fourth] = keyRows(site, content, tools);
    const isZone = site.type === 'zone';
    const none = { value: '–', isUnknown: true, error: '', note: '' };
    const distances = distanceFacts(site.id, content, tools) ?? [];
    return [
      isZone ? first : none,
      isZone ? second : first,
      fourth,
      ...PROXIMITY_TARGETS.map((_, at) => distances[at] ?? none),
    ].map((row): ComparisonCell => {
      const { value, isUnknown, error, note } = row ?? none;
      return { value, isUnknown, error, note: CITED.exec(note)?.[0].trim() ?? '' };
    });
  });
  const labels = [
    t('prospectus.area-declared'),
    t('prospectus.area-ellipsoid'),
    t('prospectus.comparison.error'),
    ...PROXIMITY_TARGETS.map((target) => t(`proximity.target.${target}`)),
  ];
  return {
    sites: sites.map((site) => ({
      name: siteName(site, tools.words),
      kind: [siteKind(site, tools.words), shortMark(site, content, tools.words)].filter(Boolean).join(', '),
    })),
    rows: labels.map((label, at) => ({
      label,
      cells: columns.map((column) => column[at] as ComparisonCell),
    })),
  };
}
