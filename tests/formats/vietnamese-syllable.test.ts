import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '@/formats/vietnamese-syllable';

const isSyllable = (word: string): boolean => isVietnameseSyllable(word);

describe('isVietnameseSyllable', () => {
  it.each([
    'đường gì giếng giá quốc quý khuỷu nghiêng hoà hòa khuya loằng ngoèo thuở Ưỡn TUYẾN ý ở ạ',
    'Quảng Yên Hạ Long Cẩm Phả Đầm Hà Tiên Yên Bình Liêu Cô Tô Đắk Lắk huyện thuỷ thủy ngoài khuấy',
  ])('takes %s', (line) => {
    expect(line.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
  });

  it.each([
    // No such onset before such a rhyme; no such rhyme; a stop that cannot bear the tone.
    'kà cé ngé coác quừ đx haau bạng̀ vêng hàt tảch mộcc Qé chươ',
    // The tone on the wrong vowel, and twice.
    'haị đừơng toían tiếń muà',
    'Qu¶ng Quaûng Ã¡ hß æ',
  ])('refuses %s', (line) => {
    expect(line.normalize('NFC').split(' ').filter(isSyllable)).toEqual([]);
  });
});
