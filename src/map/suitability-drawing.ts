import type { FeatureCollection } from 'geojson';
import { findingValue } from '@/domain/finding';
import { HEAT_OPACITY, heatRamp } from '@/domain/heat-colours';
import { mapPalette } from '@/domain/palette';
import { excludedBits, type SuggestedArea } from '@/domain/suitability';
import type { AppState } from '@/store/app-store';
import { isSuitabilityShown } from '@/store/is-suitability-shown';
import { selectSuitabilityCriteria } from '@/store/select-suitability';
import type { MapView } from './map-view';
import { SUGGESTION_SOURCE } from './suggestion-layer';
import { SuitabilityLayer } from './suitability-layer';
import { SUITABILITY_PLACE } from './suitability-place';

/** Brings the heat map of one map to a state, and takes it away where it is switched off. */
export function suitabilityDrawing(view: MapView): (state: AppState) => void {
  const layer = new SuitabilityLayer();
  let shownAreas: readonly SuggestedArea[] = [];
  return (state) => {
    const areas = isSuitabilityShown(state) ? (state.suggestions?.areas ?? []) : [];
    if (areas !== shownAreas && areas.length + shownAreas.length > 0)
      view.showOverlay(SUGGESTION_SOURCE, suggestionFeatures(areas));
    shownAreas = areas;
    const field = findingValue(state.findings.suitability);
    if (!field || !isSuitabilityShown(state)) {
      view.drawUnder(SUITABILITY_PLACE, null);
      return;
    }
    const { heat, layers } = state.view;
    const palette = mapPalette(view.theme);
    const opacity = layers.find(({ id }) => id === 'suitability')?.opacity ?? 1;
    layer.show(field, {
      criteria: selectSuitabilityCriteria(state),
      excluded: excludedBits(heat.excludes),
      isClassed: heat.classes === 'five',
      ramp: heatRamp(palette),
      opacity: HEAT_OPACITY * opacity,
    });
    view.drawUnder(SUITABILITY_PLACE, layer);
  };
}

/** Shown with the heat map that they were found on. */
function suggestionFeatures(areas: readonly SuggestedArea[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ outline }, at) => ({
      type: 'Feature',
      properties: { rank: at + 1 },
      geometry: outline,
    })),
  };
}
