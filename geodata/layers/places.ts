import type { FeatureCollection, Point } from 'geojson';
import type { Place } from '@/domain/place';
import placeRecords from '../records/places.json' with { type: 'json' };
import type { LayerOutput } from '../steps/layer-output';

/** Towns and waters whose names help a reader to find the way. */
export function buildPlaces(): LayerOutput {
  const places = placeRecords as unknown as readonly Place[];
  const content: FeatureCollection<Point, Omit<Place, 'position'>> = {
    type: 'FeatureCollection',
    features: places.map(({ position, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      properties,
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
  return {
    id: 'places',
    file: 'places.geojson',
    content,
    entry: {
      title: { vi: 'Thị trấn, thành phố, vùng nước', en: 'Towns and waters' },
      sources: ['geonames', 'knowledge'],
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      asOf: '2026-11-22',
      errorMetres: 2000,
      accuracy: {
        vi: 'Điểm ghi tên: thị trấn, thành phố sai số khoảng 1 km; vùng nước khoảng 2 km, đặt theo kiến thức chung.',
        en: 'Label points: towns within about 1 km; waters within about 2 km, placed by general knowledge.',
      },
      lacks: {
        vi: 'Tên thị trấn, thành phố theo cách gọi quen dùng trước ngày 01/07/2025; đã bỏ hai mục sai chỗ của GeoNames.',
        en: 'Town names are those in use before 1 July 2025; two misplaced GeoNames entries were left out.',
      },
    },
    features: content.features.length,
  };
}
