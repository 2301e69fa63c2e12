import { useMemo } from 'react';
import { criterionBounds } from '@/domain/decision/criterion';
import { shortZoneName } from '@/domain/short-name';
import type { ChartData, ChartRow, SiteColour } from '@/export/charts/chart-data';
import { siteLooks } from '@/export/charts/site-looks';
import { useWords, type Words } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import type { CriterionRow } from '@/panels/compare/comparison-rows';
import type { ComparedSite } from '@/panels/compare/use-compared-sites';
import { criterionTitle, directionName } from '@/panels/decide/criterion-words';

/** The compared sites by criteria, as charts draw them. */
export function useChartData(sites: readonly ComparedSite[], rows: readonly CriterionRow[]): ChartData {
  const words = useWords();
  const hubs = useApp((state) => state.data.hubs);
  return useMemo(() => {
    const looks = siteLooks(sites.map(colourOf));
    return {
      sites: sites.flatMap((site, at) => {
        const look = looks[at];
        const name = site.type === 'zone' ? words.text(shortZoneName(site.zone)) : site.name;
        return look ? { id: site.id, name, look } : [];
      }),
      rows: rows.map(
        (row): ChartRow => ({
          id: row.id,
          title: criterionTitle(row.criterion, hubs, words),
          note: noteOf(row, words),
          direction: row.direction,
          digits: row.figures.some(({ unit }) => unit === 'pct') ? 1 : 2,
          bounds: criterionBounds(row.criterion),
          figures: row.figures,
        }),
      ),
    };
  }, [sites, rows, hubs, words]);
}

function noteOf({ criterion, direction }: CriterionRow, words: Words): string {
  return direction ? directionName(criterion, direction, words) : words.t('compare.row.no-direction');
}

/** The colour that a site has on the map and in the table. */
export function colourOf(site: ComparedSite): SiteColour {
  return site.type === 'zone' ? site.zone.kind : site.candidate.colour;
}
