import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_LINK_LETTERS, packLinkText, unpackLinkText } from '@/formats/link-text';

describe('packLinkText', () => {
  it('gives letters that stand in an address as they are, and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const packed = packLinkText(text);
        expect(packed).toMatch(/^[\w-]*$/);
        expect(unpackLinkText(packed)).toEqual({ ok: true, value: text });
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('makes little of what repeats itself', () => {
    expect(packLinkText('KCN Sông Khoai '.repeat(1000)).length).toBeLessThan(200);
  });
});

describe('unpackLinkText', () => {
  it('refuses what is no packed text, at any length', () => {
    const packed = packLinkText('{"kind":"mat-bang-view"}');
    for (let length = 1; length < packed.length - 1; length++)
      expect(unpackLinkText(packed.slice(0, length)).ok).toBe(false);
    expect(unpackLinkText('%%%')).toEqual({ ok: false, problem: 'broken' });
  });

  it('stops at what unpacks to very much', () => {
    const bomb = deflateSync(new Uint8Array(60_000_000), { level: 9 });
    const letters = btoa(String.fromCharCode(...bomb.subarray(0, 60_000)));
    const packed = letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(unpackLinkText(packed)).toEqual({ ok: false, problem: 'too-large' });
    expect(unpackLinkText('A'.repeat(MOST_LINK_LETTERS + 1))).toEqual({ ok: false, problem: 'too-large' });
  });
});
