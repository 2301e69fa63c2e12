import { describe, expect, it } from 'vitest';
import { claimOfCode, claimOfName } from '@/formats/system-claim';

describe('claimOfName', () => {
  it.each([
    'EPSG:5899',
    'urn:ogc:def:crs:EPSG::5899',
    'urn:ogc:def:crs:EPSG:6.18.3:5899',
    'http://www.opengis.net/def/crs/EPSG/0/5899',
    'https://www.opengis.net/gml/srs/epsg.xml#5899',
  ])('knows the plane system in %s', (name) => {
    expect(claimOfName(name)).toMatchObject({ type: 'plane', system: { code: 5899 } });
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'OGC:CRS84'])('takes %s for WGS 84', (name) => {
    expect(claimOfName(name)).toEqual({ type: 'wgs84' });
  });

  it('names what it does not know', () => {
    expect(claimOfName('EPSG:3857')).toEqual({ type: 'unsupported', name: 'EPSG:3857' });
    expect(claimOfName('Hà Nội 1972')).toEqual({ type: 'unsupported', name: 'Hà Nội 1972' });
  });
});

describe('claimOfCode', () => {
  it('knows degrees on VN-2000', () => expect(claimOfCode(4756)).toEqual({ type: 'vn2000-degrees' }));
});
