import type { Position } from 'geojson';

/* ESRI Shapefile Technical Description, July 1998. Lengths in the file are in words of two bytes. */
const FILE_CODE = 9994;
const VERSION = 1000;
const HEADER_BYTES = 100;
const INDEX_BYTES = 8;
const POINT = 1;
const POLYGON = 5;

type Shape = Position | readonly Position[][] | null;

/** Points, or areas as closed rings, as the bytes of `.shp` and `.shx`; null: none. All others are of one kind. */
export function writeShp(shapes: readonly Shape[]): { readonly shp: Uint8Array; readonly shx: Uint8Array } {
  const contents = shapes.map(contentOf);
  const total = contents.reduce((sum, content) => sum + 8 + content.length, HEADER_BYTES);
  const shp = new Uint8Array(total);
  const shx = new Uint8Array(HEADER_BYTES + INDEX_BYTES * shapes.length);
  const kind = shapes.every(isPoint) && shapes.length > 0 ? POINT : POLYGON;
  const positions = shapes.flatMap((shape) => (isPoint(shape) ? [shape] : (shape ?? []).flat()));
  writeHeader(shp, kind, positions);
  writeHeader(shx, kind, positions);
  const [records, index] = [new DataView(shp.buffer), new DataView(shx.buffer)];
  let at = HEADER_BYTES;
  contents.forEach((content, place) => {
    records.setInt32(at, place + 1);
    records.setInt32(at + 4, content.length / 2);
    shp.set(content, at + 8);
    index.setInt32(HEADER_BYTES + INDEX_BYTES * place, at / 2);
    index.setInt32(HEADER_BYTES + INDEX_BYTES * place + 4, content.length / 2);
    at += 8 + content.length;
  });
  return { shp, shx };
}

function isPoint(shape: Shape): shape is Position {
  return typeof shape?.[0] === 'number';
}

function contentOf(shape: Shape): Uint8Array {
  // Four bytes of zero: a shape of the kind "none".
  if (shape === null) return new Uint8Array(4);
  return isPoint(shape) ? pointContent(shape) : areaContent(shape);
}

function writeHeader(bytes: Uint8Array, kind: number, positions: readonly Position[]): void {
  const view = new DataView(bytes.buffer);
  view.setInt32(0, FILE_CODE);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, VERSION, true);
  view.setInt32(32, kind, true);
  for (const [place, value] of boxOf(positions).entries()) view.setFloat64(36 + 8 * place, value, true);
}

function boxOf(positions: readonly Position[]): readonly number[] {
  const box = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x = 0, y = 0] of positions) {
    box[0] = Math.min(box[0] as number, x);
    box[1] = Math.min(box[1] as number, y);
    box[2] = Math.max(box[2] as number, x);
    box[3] = Math.max(box[3] as number, y);
  }
  return positions.length === 0 ? [0, 0, 0, 0] : box;
}

function pointContent([x = 0, y = 0]: Position): Uint8Array {
  const bytes = new Uint8Array(20);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, POINT, true);
  view.setFloat64(4, x, true);
  view.setFloat64(12, y, true);
  return bytes;
}

function areaContent(rings: readonly Position[][]): Uint8Array {
  const positions = rings.flat();
  const bytes = new Uint8Array(44 + 4 * rings.length + 16 * positions.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, POLYGON, true);
  for (const [place, value] of boxOf(positions).entries()) view.setFloat64(4 + 8 * place, value, true);
  view.setInt32(36, rings.length, true);
  view.setInt32(40, positions.length, true);
  let start = 0;
  rings.forEach((ring, place) => {
    view.setInt32(44 + 4 * place, start, true);
    start += ring.length;
  });
  const points = 44 + 4 * rings.length;
  positions.forEach(([x = 0, y = 0], place) => {
    view.setFloat64(points + 16 * place, x, true);
    view.setFloat64(points + 16 * place + 8, y, true);
  });
  return bytes;
}
