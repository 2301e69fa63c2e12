import type { FeatureCollection, LineString, Position } from 'geojson';
import type { Corridor } from '@/domain/corridor';
import corridorRecords from '../records/corridors.json' with { type: 'json' };
import type { LayerOutput } from '../steps/layer-output';
import { usedSources } from './used-sources';

type CorridorRecord = Omit<Corridor, 'geometry'> & { readonly path: readonly Position[] };

/** Expressways, national roads and the railway, each as a line between a few known points. */
export function buildCorridors(): LayerOutput {
  const corridors = corridorRecords as unknown as readonly CorridorRecord[];
  const content: FeatureCollection<LineString, Omit<Corridor, 'geometry'>> = {
    type: 'FeatureCollection',
    features: corridors.map(({ path, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      properties,
      geometry: { type: 'LineString', coordinates: [...path] },
    })),
  };
  return {
    id: 'corridors',
    file: 'corridors.geojson',
    content,
    entry: {
      title: { vi: 'Cao tốc, quốc lộ, đường sắt', en: 'Expressways, national roads, railway' },
      sources: usedSources(corridors),
      licence: 'MIT; Hải Phòng – Hạ Long (OpenStreetMap): ODbL 1.0',
      licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
      asOf: '2026-11-22',
      errorMetres: null,
      accuracy: {
        vi: 'Đường thẳng nối vài điểm đã biết; sai số 300 m (Hải Phòng – Hạ Long) đến 2 km. Trừ đoạn này, tuyến vẽ theo kiến thức chung, chưa kiểm chứng.',
        en: 'Straight lines between a few known points; errors from 300 m (Hải Phòng – Hạ Long) to 2 km. Except for that section the lines are general knowledge, to be verified.',
      },
      lacks: {
        vi: 'Không có đường cong thực của tuyến, đường tỉnh, đường đang quy hoạch, đường sắt đang xem xét qua Móng Cái.',
        en: 'The true curves, provincial roads, planned roads and the railway considered by way of Móng Cái are not held.',
      },
    },
    features: content.features.length,
  };
}
