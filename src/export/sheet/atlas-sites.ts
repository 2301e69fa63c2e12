import type { SheetContent } from '@/domain/sheet-content';
import type { SheetSettings } from '@/domain/sheet-settings';
import { boundingBox } from '@/geometry/bounding-box';
import type { Words } from '@/i18n/use-words';
import type { AtlasEntry } from './atlas-index';
import { settingsShowing } from './sheet-extent';
import { groupedMetres } from './survey-grid';

/** Closer than that an outline that is a kilometre off says nothing. */
const LEAST_DENOMINATOR = 25_000;

export type AtlasSheet = AtlasEntry & { readonly settings: SheetSettings };

/** A sheet for each of the user's sites and of the zones that have a place, as the template has it, about the site. */
export function atlasSheets(
  { zones, candidates }: SheetContent,
  settings: SheetSettings,
  { t, text }: Words,
): readonly AtlasSheet[] {
  const sites = [
    ...candidates.map(({ name, geometry }) => ({ name, geometry, kind: t('sheet.legend.candidate') })),
    ...zones.map((zone) => ({
      name: text({ vi: zone.name, en: zone.nameEn }),
      geometry: zone.geometry,
      kind: t(`zone.kind.${zone.kind}`),
    })),
  ];
  return sites.flatMap(({ name, geometry, kind }) => {
    const box = geometry ? boundingBox(geometry) : undefined;
    if (!box) return [];
    const fitted = settingsShowing(settings, box);
    const scaleDenominator = Math.max(LEAST_DENOMINATOR, fitted.scaleDenominator);
    const subtitle = settings.title === '' ? t('sheet.title') : settings.title;
    return {
      name,
      note: `${kind} · 1 : ${groupedMetres(scaleDenominator)}`,
      settings: { ...fitted, scaleDenominator, title: name, subtitle },
    };
  });
}
