import type { UnplacedLabel } from '@/domain/unplaced-label';
import type { GroupItem, PaperBox } from '@/export/drawing/drawing-list';
import { basemapCredit } from './basemap/sheet-basemap';
import { graticule } from './graticule';
import { mapLabels } from './labels/map-labels';
import type { MapFeatures } from './map-features';
import { boxLine } from './map-ground';
import { mapShapes, mapSigns } from './map-items';
import type { SheetDraft } from './sheet-draft';
import { gridCrossings, gridItems, type SurveyGrid, surveyGrid } from './survey-grid';

export type ComposedMap = {
  /** All that lies within the frame, from below. */
  readonly map: GroupItem;
  /** null where it is not wanted. */
  readonly grid: SurveyGrid | null;
  readonly unplaced: readonly UnplacedLabel[];
};

/**
 * What is seen of the ground within the frame of a draft, without anything round it.
 *
 * @param taken where something else will lie on the map: no name is put there
 */
export function composeMap(
  draft: SheetDraft,
  features: MapFeatures,
  taken: readonly PaperBox[] = [],
): ComposedMap {
  const { parts } = draft.settings;
  const grid = parts.grid ? surveyGrid(draft) : null;
  const degrees = parts.graticule ? graticule(draft) : null;
  const credit = basemapCredit(draft);
  const labels = parts.labels
    ? mapLabels(draft, features, {
        crosses: grid ? gridCrossings(grid) : [],
        boxes: [...(degrees?.taken ?? []), ...taken, ...(credit ? [credit.box] : [])],
      })
    : null;
  return {
    map: {
      type: 'group',
      clip: [boxLine(draft.layout.frame)],
      items: [
        ...mapShapes(draft, features),
        ...(degrees ? [degrees.group] : []),
        ...(grid ? [gridItems(draft, grid)] : []),
        ...mapSigns(draft, features),
        ...(labels ? [labels.group] : []),
        ...(credit ? [credit.item] : []),
      ],
    },
    grid,
    unplaced: labels?.unplaced ?? [],
  };
}
