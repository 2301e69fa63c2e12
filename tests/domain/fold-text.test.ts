import { describe, expect, it } from 'vitest';
import { foldText } from '@/domain/fold-text';

describe('foldText', () => {
  it.each([
    ['Đông Mai', 'dong mai'],
    ['KCN Bắc Tiền Phong (DEEP C)', 'kcn bac tien phong deep c'],
    ['  Hoành Mô - Đồng Văn ', 'hoanh mo dong van'],
    ['ƯỚC Ơ Ă Â Ê Ô', 'uoc o a a e o'],
    ['CT.06', 'ct 06'],
    ['kcn-cai-lan', 'kcn cai lan'],
    ['…', ''],
    ['工业园', '工业园'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('takes both places of a tone mark and both encodings for one', () => {
    expect(foldText('hoà')).toBe(foldText('hòa'));
    expect(foldText('Quảng Yên'.normalize('NFD'))).toBe(foldText('Quảng Yên'.normalize('NFC')));
  });
});
