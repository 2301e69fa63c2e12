import { describe, expect, it } from 'vitest';
import type { Words } from '@/i18n/use-words';
import { tooltipText } from '@/map/map-tooltip';
import { SAMPLE_DATA } from './sample-data';

const words = (locale: 'vi' | 'en'): Words => ({
  locale,
  t: (id) => id,
  text: (text) => text[locale],
  number: String,
  date: (isoDate) => isoDate,
});

describe('tooltipText', () => {
  it('names a zone in the language of the interface, with kind and status', () => {
    const hovered = { type: 'zone', id: 'park' } as const;
    const kind = 'zone.kind.industrial-park · zone.status.operating';
    expect(tooltipText(SAMPLE_DATA, hovered, words('vi'))).toEqual({ title: 'KCN Cái Lân', kind });
    expect(tooltipText(SAMPLE_DATA, hovered, words('en'))).toEqual({
      title: 'Cai Lan Industrial Park',
      kind,
    });
  });

  it('names hubs, communes and places', () => {
    const title = (type: 'hub' | 'commune' | 'place', id: string) =>
      tooltipText(SAMPLE_DATA, { type, id }, words('vi'))?.title;
    expect(title('hub', 'port')).toBe('Cảng Cái Lân');
    expect(title('commune', '06652')).toBe('Phường Hà Tu');
    expect(title('place', 'bay')).toBe('Vịnh Hạ Long');
  });

  it('says nothing of nothing, or of what the data does not hold', () => {
    expect(tooltipText(SAMPLE_DATA, { type: 'none' }, words('vi'))).toBeUndefined();
    expect(tooltipText(SAMPLE_DATA, { type: 'hub', id: '?' }, words('vi'))).toBeUndefined();
  });
});
