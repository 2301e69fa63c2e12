import { DEFAULT_LAYERS, type LayerState } from '@/domain/map-layer';
import type { SheetHeat } from '@/domain/sheet-content';
import { suitabilityGround } from '@/domain/suitability-ground';
import { fieldOf } from '../../analysis/suitability/published-ground';
import { publishedContent } from './sheet-fixture';

/** The heat map of the published layers by two distances. */
export const publishedHeat: SheetHeat = {
  field: fieldOf(suitabilityGround(publishedContent.data), 50_000),
  criteria: [
    {
      target: 'interchange',
      weight: 0.6,
      curve: [
        [0, 1],
        [30_000, 0],
      ],
      leastMetres: 0,
      mostMetres: Number.POSITIVE_INFINITY,
    },
    {
      target: 'seaport',
      weight: 0.4,
      curve: [
        [0, 1],
        [50_000, 0],
      ],
      leastMetres: 0,
      mostMetres: 60_000,
    },
  ],
  choice: { cells: 50_000, classes: 'smooth', excludes: ['plots'] },
};

export const layersWithHeat: readonly LayerState[] = DEFAULT_LAYERS.map((layer) =>
  layer.id === 'suitability' ? { ...layer, visible: true, opacity: 0.8 } : layer,
);
