import { type LegendItem, visibleLegend } from '@/domain/legend';
import { ringCentres } from '@/domain/ring-choice';
import { shortHubName } from '@/domain/short-name';
import { legendLabel } from '@/i18n/legend-label';
import { heatLabel } from './heat-legend';
import type { MapFeatures } from './map-features';
import type { SheetDraft } from './sheet-draft';

/** Exactly the classes of which something is seen within the frame. */
export function sheetLegend({ content, settings }: SheetDraft, features: MapFeatures): readonly LegendItem[] {
  const hasNames = settings.parts.labels;
  return visibleLegend({
    layers: content.layers,
    candidates: features.candidates,
    zones: features.zones.map(({ site }) => site),
    hubs: features.hubs.map(({ thing }) => thing),
    corridors: features.corridors.map(({ corridor }) => corridor),
    hasSuitability: features.heat !== null,
    places: hasNames ? features.places : [],
    communes: hasNames ? features.communes : [],
    borderLines: features.border,
    ringCentres: features.rings,
  });
}

export function sheetLegendLabel(draft: SheetDraft, item: LegendItem, features: MapFeatures): string {
  if (item.type === 'ring') return ringLabel(draft, features);
  if (item.type === 'suitability') return heatLabel(draft);
  return item.type === 'candidate' ? draft.words.t('sheet.legend.candidate') : legendLabel(item, draft.words);
}

/** How far the rings in the frame reach, and round what. */
function ringLabel({ content, words }: SheetDraft, features: MapFeatures): string {
  const { t, text, number } = words;
  const radii = [...new Set(features.rings.map(({ kilometres }) => kilometres))].sort((a, b) => a - b);
  const names = ringCentres(content.rings, content.data.hubs).map((centre) => {
    if (centre.type === 'corridor') return t(`layers.legend.class.${centre.id}`);
    const hub = centre.type === 'hub' && content.data.hubs.find(({ id }) => id === centre.id);
    return hub ? text(shortHubName(hub)) : t('sheet.legend.point');
  });
  const [first = '', second = ''] = names;
  const values = { first, second, count: names.length - 1 };
  const round =
    names.length > 2
      ? t('sheet.legend.and-more', values)
      : names.length === 2
        ? t('sheet.legend.and', values)
        : first;
  return t('sheet.legend.rings', { radii: radii.map((radius) => number(radius)).join('; '), names: round });
}
