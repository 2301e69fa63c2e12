import type { Geometry, Position } from 'geojson';

/* OGC 06-103r4, section 8.2; kinds above 1000 carry heights or measures (ISO) or have high bits set (EWKB). */
const KINDS = [
  'Geometry',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const;

const HAS_Z = 0x80000000;
const HAS_M = 0x40000000;
const HAS_SRID = 0x20000000;
const MOST_DEPTH = 16;

/** Thrown inside: what is said to be there is not. */
class CutOff extends Error {}

/** A geometry from its bytes; heights and measures are left out. Undefined: cut off, or not a kind that we read. */
export function readWellKnownBinary(bytes: Uint8Array): Geometry | undefined {
  try {
    return new Reader(bytes).geometry(0);
  } catch (error) {
    if (error instanceof CutOff || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Kinds with arcs, from CircularString to CurvePolygon and their gatherings. */
const CURVES = [8, 9, 10, 11, 12];

/** Whether it is a kind with arcs: sound, and not read. */
export function isCurved(bytes: Uint8Array): boolean {
  if (bytes.length < 5) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return CURVES.includes((view.getUint32(1, bytes[0] === 1) & 0xffff) % 1000);
}

class Reader {
  readonly #view: DataView;
  #at = 0;
  #isLittle = true;
  #values = 2;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  geometry(depth: number): Geometry {
    if (depth > MOST_DEPTH) throw new CutOff();
    this.#isLittle = this.#view.getUint8(this.#at++) === 1;
    const type = this.#uint();
    if (type & HAS_SRID) this.#uint();
    const plain = type & 0xffff;
    const more = Math.floor(plain / 1000);
    const values = 2 + Number((type & HAS_Z) !== 0 || more === 1 || more === 3);
    this.#values = values + Number((type & HAS_M) !== 0 || more >= 2);
    const kind = KINDS[plain % 1000];
    switch (kind) {
      case 'Point':
        return { type: kind, coordinates: this.#position() };
      case 'LineString':
        return { type: kind, coordinates: this.#positions() };
      case 'Polygon':
        return { type: kind, coordinates: this.#several(() => this.#positions()) };
      case 'MultiPoint':
      case 'MultiLineString':
      case 'MultiPolygon':
        return this.#multiple(kind, depth);
      case 'GeometryCollection':
        return { type: kind, geometries: this.#several(() => this.geometry(depth + 1)) };
      default:
        throw new CutOff();
    }
  }

  #multiple(type: 'MultiPoint' | 'MultiLineString' | 'MultiPolygon', depth: number): Geometry {
    const parts = this.#several(() => this.geometry(depth + 1));
    const single = type.slice('Multi'.length);
    if (parts.some((part) => part.type !== single)) throw new CutOff();
    const coordinates = parts.map((part) => (part as { coordinates: unknown }).coordinates);
    return { type, coordinates } as Geometry;
  }

  #several<Value>(read: () => Value): Value[] {
    const count = this.#uint();
    // Each takes four bytes at least: a count beyond that is made up.
    if (4 * count > this.#view.byteLength - this.#at) throw new CutOff();
    return Array.from({ length: count }, read);
  }

  #positions(): Position[] {
    return this.#several(() => this.#position());
  }

  #position(): Position {
    const position = [this.#double(), this.#double()];
    this.#at += 8 * (this.#values - 2);
    return position;
  }

  #uint(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, this.#isLittle);
  }

  #double(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, this.#isLittle);
  }
}

type Written = Extract<Geometry, { type: 'Point' | 'Polygon' | 'MultiPolygon' }>;

/** The bytes of a geometry, little-endian, in two dimensions. */
export function writeWellKnownBinary(geometry: Written): Uint8Array {
  const bytes: number[] = [];
  const uint = (value: number): void => {
    bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255);
  };
  const double = new DataView(new ArrayBuffer(8));
  const position = ([x = Number.NaN, y = Number.NaN]: Position): void => {
    for (const value of [x, y]) {
      double.setFloat64(0, value, true);
      for (let at = 0; at < 8; at++) bytes.push(double.getUint8(at));
    }
  };
  const head = (kind: (typeof KINDS)[number]): void => {
    bytes.push(1);
    uint(KINDS.indexOf(kind));
  };
  const polygon = (rings: readonly Position[][]): void => {
    head('Polygon');
    uint(rings.length);
    for (const ring of rings) {
      uint(ring.length);
      ring.forEach(position);
    }
  };
  if (geometry.type === 'Point') {
    head('Point');
    position(geometry.coordinates);
  } else if (geometry.type === 'Polygon') polygon(geometry.coordinates);
  else {
    head('MultiPolygon');
    uint(geometry.coordinates.length);
    geometry.coordinates.forEach(polygon);
  }
  return Uint8Array.from(bytes);
}
