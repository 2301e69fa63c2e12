import type { FeatureCollection, Point } from 'geojson';
import type { Commune } from '@/domain/commune';
import communeRecords from '../records/communes.json' with { type: 'json' };
import type { LayerOutput } from '../steps/layer-output';

/** The 54 wards, communes and special zones since 1 July 2025: names, former names, area and where the name stands. */
export function buildCommunes(): LayerOutput {
  const communes = communeRecords as unknown as readonly Commune[];
  const content: FeatureCollection<Point, Omit<Commune, 'position'>> = {
    type: 'FeatureCollection',
    features: communes.map(({ position, ...properties }) => ({
      type: 'Feature',
      id: properties.code,
      properties,
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
  return {
    id: 'communes',
    file: 'communes.geojson',
    content,
    entry: {
      title: {
        vi: 'Phường, xã, đặc khu từ 01/07/2025',
        en: 'Wards, communes and special zones since 1 July 2025',
      },
      sources: ['knowledge', 'nq-1679-2025', 'vn-admin-2025', 'vn-provinces-db'],
      licence: 'MIT',
      licenceUrl: 'https://opensource.org/license/mit',
      asOf: '2025-07-01',
      errorMetres: null,
      accuracy: {
        vi: 'Mỗi đơn vị là một điểm ghi tên nằm trong địa giới. Tên cũ theo bảng sáp nhập; loại đơn vị cũ của phường Hiệp Hòa theo kiến thức chung.',
        en: 'Each unit is a label point inside its boundary. Former names follow the merger table; the types of the former units of Hiệp Hòa ward are general knowledge.',
      },
      lacks: {
        vi: 'Không kèm địa giới. Một đơn vị cũ bị chia có mặt trong mỗi đơn vị mới nhận một phần của nó.',
        en: 'Boundaries are not shipped. A former unit that was split is listed in every new unit that took a part of it.',
      },
    },
    features: content.features.length,
  };
}
