import { CORRIDOR_CLASSES } from '@/domain/corridor';
import { overlapArea, overlapShare } from '@/domain/overlap-figures';
import type { Overlap } from '@/domain/overlap-table';
import type { ProspectusContent } from '@/domain/prospectus';
import { ringRow } from '@/domain/ring-results';
import { errorText, figureText } from '@/export/figure-text';
import { centreName } from '@/i18n/centre-name';
import type { FactRow, FactSection, FactTools } from './fact-rows';
import type { ProspectusSite } from './prospectus-site';

const CORRIDORS: readonly string[] = CORRIDOR_CLASSES;

/** How much of the site lies in the rings that are on the map; null where there are none. */
export function ringSection(
  site: ProspectusSite,
  { rings, ringAnswer, data }: ProspectusContent,
  { words }: FactTools,
): FactSection | null {
  if (rings.around.length === 0 || !ringAnswer) return null;
  const { table } = ringAnswer;
  const rows = table.columns.flatMap((column): readonly FactRow[] => {
    const row = ringRow(table, site.id, column, CORRIDORS.includes(column));
    const name = centreName(column, data.hubs, words);
    return (row?.cells ?? []).map(({ radiusMetres, verdict, share, area }) => ({
      label: `${name} · ${words.number(radiusMetres / 1000)} km`,
      value: figureText(share, words, site.isIndicative),
      isUnknown: share.value === null,
      error: errorText(share, words),
      note:
        verdict === 'partly'
          ? [figureText(area, words, site.isIndicative), errorText(area, words)].filter(Boolean).join(' ')
          : words.t(`analyse.result.${verdict}`),
    }));
  });
  if (rows.length === 0) return null;
  return { title: words.t('site.rings.title'), rows, paragraphs: [words.t('analyse.straight')] };
}

/** What ground it shares with others, the largest first; null where that is not worked out or there is none. */
export function overlapSection(
  site: ProspectusSite,
  { overlaps, data, candidates }: ProspectusContent,
  { words }: FactTools,
): FactSection | null {
  const own = (overlaps ?? [])
    .filter(({ oneId, otherId }) => oneId === site.id || otherId === site.id)
    .toSorted((a, b) => b.squareMetres - a.squareMetres);
  if (own.length === 0) return null;
  const { t, text, number } = words;
  const zones = new Map(data.zones.map((zone) => [zone.id, zone]));
  const named = new Map(candidates.map(({ id, name }) => [id, name]));
  const rowOf = (overlap: Overlap): FactRow => {
    const otherId = overlap.oneId === site.id ? overlap.otherId : overlap.oneId;
    const zone = zones.get(otherId);
    const isPart = zone?.partOf === site.id || zones.get(site.id)?.partOf === otherId;
    const mark = site.isIndicative || zone?.boundary === 'indicative' ? '≈\u00a0' : '';
    const area = overlapArea([overlap]);
    const share = overlapShare(overlap, site.id);
    return {
      label: zone ? text({ vi: zone.name, en: zone.nameEn }) : (named.get(otherId) ?? otherId),
      value: `${mark}${number(area.value ?? 0)}\u00a0ha`,
      isUnknown: false,
      error: errorText(area, words),
      note: [`${mark}${number(share.value ?? 0)}\u00a0%`, isPart && t('site.overlaps.part')]
        .filter(Boolean)
        .join(' · '),
    };
  };
  return {
    title: t('site.overlaps.title'),
    rows: own.map(rowOf),
    paragraphs: [
      t('site.overlaps.tolerance') + (site.isIndicative ? ` ${t('site.overlaps.indicative')}` : ''),
    ],
  };
}
