import { areaLedger } from '@/domain/area-ledger';
import { candidateFigures } from '@/domain/candidate-figures';
import type { ProspectusContent } from '@/domain/prospectus';
import { occupancyOf } from '@/domain/zone-figures';
import { cornerError } from './candidate-sections';
import { type FactRow, type FactTools, figureRow } from './fact-rows';
import type { ProspectusSite } from './prospectus-site';
import { NO_OCCUPANCY, outlineDate } from './zone-sections';

/** The figures asked for first: four. */
export function keyRows(
  site: ProspectusSite,
  { data }: Pick<ProspectusContent, 'data'>,
  tools: FactTools,
): readonly FactRow[] {
  const { t } = tools.words;
  if (site.type === 'candidate') {
    const { ellipsoid, plane, perimeter } = candidateFigures(site.candidate);
    return [
      figureRow(ellipsoid, tools, false, t('prospectus.area-ellipsoid')),
      ...[plane, perimeter, cornerError(site.candidate)].map((figure) => figureRow(figure, tools)),
    ];
  }
  const { zone } = site;
  const { declared, ellipsoid } = areaLedger(zone, outlineDate(data));
  const [occupancy = NO_OCCUPANCY] = occupancyOf(zone);
  const { errorMetres } = zone;
  const isFar = errorMetres !== null && errorMetres >= 1000;
  return [
    figureRow(declared, tools, false, t('prospectus.area-declared')),
    figureRow(ellipsoid, tools, zone.boundary === 'indicative', t('prospectus.area-ellipsoid')),
    figureRow(occupancy, tools),
    figureRow(
      {
        code: 'position-error',
        value: errorMetres === null ? null : isFar ? errorMetres / 1000 : errorMetres,
        unit: isFar ? 'km' : 'm',
        method: 'estimated',
        asOf: null,
        sources: ['matbang'],
      },
      tools,
    ),
  ];
}
