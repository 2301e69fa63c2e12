import { assertNever } from '@/domain/assert-never';
import type { MapLayerId } from '@/domain/map-layer';
import { candidateGroup } from './candidate-layer';
import { railwayGroup, roadGroup } from './corridor-layer';
import { hubGroup } from './hub-layer';
import { borderGroup } from './land-layer';
import type { LayerGroup, LayerStyle } from './layer-style';
import { communeGroup, placeGroup } from './name-layer';
import { suitabilityGroup } from './suitability-place';
import { zoneGroup } from './zone-layer';

/** The style layers that an entry of the layer panel stands for. */
export function layerGroup(id: MapLayerId, style: LayerStyle): LayerGroup {
  switch (id) {
    case 'interchanges':
    case 'border-gates':
    case 'airports':
    case 'seaports':
    case 'other-hubs':
      return hubGroup(style, id);
    case 'candidates':
      return candidateGroup(style);
    case 'clusters':
      return zoneGroup(style, 'industrial-cluster');
    case 'parks':
      return zoneGroup(style, 'industrial-park');
    case 'economic-zones':
      return zoneGroup(style, 'economic-zone');
    case 'expressways':
      return roadGroup(style, 'expressway');
    case 'national-roads':
      return roadGroup(style, 'national-road');
    case 'railways':
      return railwayGroup(style);
    case 'suitability':
      return suitabilityGroup();
    case 'places':
      return placeGroup(style);
    case 'communes':
      return communeGroup(style);
    case 'border':
      return borderGroup(style);
    default:
      return assertNever(id);
  }
}
