import type { LayerSpecification, MapGeoJSONFeature } from 'maplibre-gl';
import type { Selection } from '@/domain/view-state';

type Picked = Exclude<Selection, { type: 'none' }>;

const TYPES: Readonly<Record<string, Picked['type']>> = {
  zones: 'zone',
  'zone-points': 'zone',
  candidates: 'candidate',
  'candidate-points': 'candidate',
  hubs: 'hub',
  communes: 'commune',
  places: 'place',
};

/** Style layers that answer to the pointer: filled areas, symbols and names. */
export function pickableLayers(layers: readonly LayerSpecification[]): string[] {
  return layers
    .filter((layer) => 'source' in layer && layer.source in TYPES)
    .filter((layer) => layer.type === 'symbol' || (layer.type === 'fill' && layer.id.endsWith('-fill')))
    .map((layer) => layer.id);
}

export type Candidate = Pick<MapGeoJSONFeature, 'source' | 'properties' | 'geometry'>;

/**
 * Lower wins. Symbols stand for a point and lie on top of everything, the user's own sites on all of ours; names of communes and towns lie
 * inside economic zones, which cover whole districts and so come last.
 */
function rankOf({ source, properties, geometry }: Candidate): number {
  if (source === 'communes' || source === 'places') return 2;
  if (geometry.type === 'Point') return 0;
  if (source === 'candidates') return 0.5;
  return properties.kind === 'economic-zone' ? 3 : 1;
}

const hectaresOf = ({ properties }: Candidate): number => Number(properties.hectares ?? 0);

/** What the pointer means among all that lies under it: the smallest of the most particular kind. */
export function pickFeature(candidates: readonly Candidate[]): Selection {
  const [best] = [...candidates].sort((a, b) => rankOf(a) - rankOf(b) || hectaresOf(a) - hectaresOf(b));
  const type = best && TYPES[best.source];
  return best && type ? { type, id: String(best.properties.id) } : { type: 'none' };
}
