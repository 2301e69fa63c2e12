import { expect, it } from 'vitest';
import { lngLat } from '@/geometry/position';
import { formatVn2000, formatWgs84 } from '@/panels/status-bar/format-position';

const VI = { north: 'B', south: 'N', east: 'Đ', west: 'T' };
const EN = { north: 'N', south: 'S', east: 'E', west: 'W' };

it('writes degrees as each language does', () => {
  const position = lngLat(107.045, 20.97314);
  expect(formatWgs84(position, 'vi', VI)).toBe('20,9731° B 107,0450° Đ');
  expect(formatWgs84(position, 'en', EN)).toBe('20.9731° N 107.0450° E');
});

it('names the southern and western halves', () => {
  expect(formatWgs84(lngLat(-10.5, -3.25), 'en', EN)).toBe('3.2500° S 10.5000° W');
});

it('writes VN-2000 northing first, in whole metres', () => {
  const spaces = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect(spaces(formatVn2000(lngLat(107.07, 20.95)))).toBe('N 2 317 571 E 429 088');
});
