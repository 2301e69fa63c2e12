import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '@/formats/open-archive';

const small = zipSync({
  'a.txt': strToU8('Hạ Long'),
  'thư mục/b.txt': [strToU8('xin chào '.repeat(50)), { level: 0 }],
});

const codeOf = (bytes: Uint8Array) => {
  const opened = openArchive(bytes, 'x.zip');
  return opened.ok ? 'ok' : opened.problem.code;
};

describe('openArchive', () => {
  it('gives the files by name', () => {
    const opened = openArchive(small, 'x.zip');
    if (!opened.ok) throw new Error(opened.problem.code);
    const texts = [...opened.value].map(([name, content]) => [name, new TextDecoder().decode(content)]);
    expect(texts).toEqual([
      ['a.txt', 'Hạ Long'],
      ['thư mục/b.txt', 'xin chào '.repeat(50)],
    ]);
  });

  it('refuses what is cut off, anywhere', () => {
    for (let length = 0; length < small.length; length++)
      expect(codeOf(small.slice(0, length))).toBe('file-damaged');
  });

  it('notices a changed byte of any content', () => {
    const first = small.indexOf(strToU8('x')[0] as number);
    for (let at = 30 + 5; at < first; at++) {
      const changed = small.slice();
      changed[at] = (changed[at] as number) ^ 4;
      expect(() => openArchive(changed, 'x.zip')).not.toThrow();
    }
    const stored = small.slice();
    stored[small.lastIndexOf(strToU8('à')[1] as number, small.length - 200)] = 33;
    expect(codeOf(stored)).toBe('file-damaged');
  });

  it('refuses a bomb by its ratio, whatever it states of its size', () => {
    const bomb = zipSync({ 'zeros.bin': new Uint8Array(40_000_000) });
    expect(codeOf(bomb)).toBe('archive-ratio');
    const lying = bomb.slice();
    const directory = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at + 4 < lying.length; at++)
      if (directory.getUint32(at, true) === 0x02014b50) directory.setUint32(at + 24, 10, true);
    expect(codeOf(lying)).toBe('archive-ratio');
  });

  it('refuses too many entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`f${index}`, new Uint8Array()]),
    );
    expect(codeOf(zipSync(many))).toBe('archive-entries');
  });
});
