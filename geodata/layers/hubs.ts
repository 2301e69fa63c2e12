import type { FeatureCollection, Point } from 'geojson';
import type { Hub } from '@/domain/hub';
import hubRecords from '../records/hubs.json' with { type: 'json' };
import type { LayerOutput } from '../steps/layer-output';
import { usedSources } from './used-sources';

/** Ports, airports, border gates, interchanges and what else land is judged by its nearness to. */
export function buildHubs(): LayerOutput {
  const hubs = hubRecords as unknown as readonly Hub[];
  const content: FeatureCollection<Point, Omit<Hub, 'position'>> = {
    type: 'FeatureCollection',
    features: hubs.map(({ position, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      properties,
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
  return {
    id: 'hubs',
    file: 'hubs.geojson',
    content,
    entry: {
      title: { vi: 'Cảng, sân bay, cửa khẩu, nút giao', en: 'Ports, airports, border gates, interchanges' },
      sources: usedSources(hubs),
      licence: 'MIT; OurAirports: public domain; OpenStreetMap (CT.06): ODbL 1.0',
      licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
      asOf: '2026-11-22',
      errorMetres: null,
      accuracy: {
        vi: 'Mỗi điểm có sai số riêng, từ 30 m (phao có tọa độ công bố) đến 3 km (vị trí theo kiến thức chung, chưa kiểm chứng).',
        en: 'Each point has its own error, from 30 m (buoys with published coordinates) to 3 km (positions by general knowledge, to be verified).',
      },
      lacks: {
        vi: 'Chưa có tọa độ công bố của các nút giao, độ sâu bến ngoài Cái Lân, và ngày mở của hầu hết các điểm.',
        en: 'Published coordinates of the interchanges, berth depths outside Cái Lân, and the opening dates of most points are not held.',
      },
    },
    features: content.features.length,
  };
}
