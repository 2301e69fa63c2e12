import { describe, expect, it } from 'vitest';
import { basemapHost } from '@/panels/layers/basemap-host';

const style = (url: string) => basemapHost({ id: 's', type: 'style', title: 'S', url, attribution: '' });
const raster = (...tiles: string[]) =>
  basemapHost({ id: 'r', type: 'raster', title: 'R', tiles, tileSize: 256, maxZoom: 19, attribution: '' });

describe('basemapHost', () => {
  it('names the host that will be contacted', () => {
    expect(style('https://tiles.example.org/styles/liberty')).toBe('tiles.example.org');
    expect(style('//tiles.example.org:8443/style.json?key=1')).toBe('tiles.example.org:8443');
    expect(style('https://name:word@tiles.example.org/')).toBe('tiles.example.org');
    expect(raster('https://a.example.org/{z}/{x}/{y}.png', 'https://b.example.org/{z}')).toBe(
      'a.example.org',
    );
  });

  it('names none for files of this site', () => {
    expect(style('basemap/style.json')).toBeNull();
    expect(style('/basemap/style.json')).toBeNull();
    expect(raster()).toBeNull();
  });
});
