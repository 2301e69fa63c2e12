import type { SheetContent } from '@/domain/sheet-content';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { Zone } from '@/domain/zone';
import type { PaperBox } from '@/export/drawing/drawing-list';
import { type BoundingBox, boundingBox } from '@/geometry/bounding-box';
import { lngLat } from '@/geometry/position';
import { ringPolygon } from '@/geometry/ring-polygon';
import { metres } from '@/geometry/units';
import type { Words } from '@/i18n/use-words';
import type { AtlasEntry } from './atlas-index';
import { settingsShowing } from './sheet-extent';
import { groupedMetres } from './survey-grid';

/** Closer than that an outline that is a kilometre off says nothing. */
const LEAST_DENOMINATOR = 25_000;

export type AtlasSheet = AtlasEntry & {
  readonly siteId: string;
  readonly kind: string;
  readonly settings: SheetSettings;
};

/** What is seen of the ground and how near, where that is not what the template says. */
type AtlasFit = { readonly frame?: PaperBox; readonly leastDenominator?: number };

/** A sheet for each of the user's sites and of the zones that have a place, as the template has it, about the site. */
export function atlasSheets(
  { zones, candidates }: SheetContent,
  settings: SheetSettings,
  { t, text }: Words,
  { frame, leastDenominator = LEAST_DENOMINATOR }: AtlasFit = {},
): readonly AtlasSheet[] {
  const sites = [
    ...candidates.map(({ id, name, geometry, lineage }) => ({
      id,
      name,
      box: groundOf(geometry, lineage.errorMetres),
      kind: t('sheet.legend.candidate'),
    })),
    ...zones.map((zone) => ({
      id: zone.id,
      name: text({ vi: zone.name, en: zone.nameEn }),
      box: groundOf(zone.geometry, zone.errorMetres ?? 0),
      kind: t(`zone.kind.${zone.kind}`),
    })),
  ];
  return sites.flatMap(({ id, name, box, kind }) => {
    if (!box) return [];
    const fitted = settingsShowing(settings, box, frame);
    const scaleDenominator = Math.max(leastDenominator, fitted.scaleDenominator);
    const subtitle = settings.title === '' ? t('sheet.title') : settings.title;
    return {
      siteId: id,
      kind,
      name,
      note: `${kind} · 1 : ${groupedMetres(scaleDenominator)}`,
      settings: { ...fitted, scaleDenominator, title: name, subtitle },
    };
  });
}

/** What the sheet of a site must show: its outline, or all the ground on which a place may lie that is no more than a point. */
function groundOf(geometry: Zone['geometry'], errorMetres: number): BoundingBox | undefined {
  if (geometry === null) return undefined;
  if (geometry.type !== 'Point') return boundingBox(geometry);
  const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
  return boundingBox(ringPolygon(lngLat(longitude, latitude), metres(errorMetres), 32) ?? geometry);
}
