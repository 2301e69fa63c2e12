import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { entryName } from '@/export/archive/entry-name';
import { StreamedZip } from '@/export/archive/streamed-zip';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const created = new Date('2026-03-01T08:00:00Z');

describe('a streamed ZIP', () => {
  it('gives every entry back, packed or not', async () => {
    const zip = new StreamedZip(created);
    const plain = new TextEncoder().encode('ầ'.repeat(10_000));
    const packed = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 251);
    expect(zip.add('001 Đầm Nhà Mạc.txt', plain)).toBe(true);
    expect(zip.add('002.png', packed, true)).toBe(true);
    const bytes = await bytesOf(zip.finish('application/zip'));
    expect(bytes.length).toBeLessThan(plain.length + packed.length);
    expect(unzipSync(bytes)).toEqual({ '001 Đầm Nhà Mạc.txt': plain, '002.png': packed });
  });

  it('takes no more entries than a plain ZIP can count', () => {
    const zip = new StreamedZip(created);
    for (let at = 0; at < 65_535; at++) zip.add(`${at}`, new Uint8Array(), true);
    expect(zip.add('one more', new Uint8Array(), true)).toBe(false);
  });

  it('takes nothing that would make it larger than may be, and is whole all the same', async () => {
    const zip = new StreamedZip(created, 3000);
    const names = Array.from({ length: 20 }, (_, at) => `Tờ số ${at}.png`);
    const taken = names.filter((name) => zip.add(name, new Uint8Array(300), true));
    const bytes = await bytesOf(zip.finish('application/zip'));
    expect(taken.length).toBeGreaterThan(3);
    expect(taken.length).toBeLessThan(10);
    expect(bytes.length).toBeLessThanOrEqual(3000);
    expect(Object.keys(unzipSync(bytes))).toEqual(taken);
  });

  it('is written by a clock that has lost its year', () => {
    const zip = new StreamedZip(new Date(0));
    expect(zip.add('a', Uint8Array.of(1))).toBe(true);
  });
});

describe('the name of a file in an archive', () => {
  it.each([
    ['KCN Việt Hưng', '007 KCN Việt Hưng.pdf'],
    ['KCN Viê\u0323t Hưng'.normalize('NFD'), '007 KCN Việt Hưng.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j\nk', '007 a b c d e f g h i j k.pdf'],
    ['../../etc/passwd', '007 .. .. etc passwd.pdf'],
    ['\u202Egnp.exe', '007 gnp.exe.pdf'],
    ['Cuối. . .', '007 Cuối.pdf'],
    ['\uD800x', '007 x.pdf'],
    ['  ', '007.pdf'],
    ['', '007.pdf'],
  ])('of %j is %j', (name, expected) => {
    expect(entryName(7, 30, name, 'pdf')).toBe(expected);
  });

  it('fits every disk and cuts no letter in two', () => {
    const name = entryName(1, 100_000, '🏭'.repeat(300), 'pdf');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toBe(`000001 ${'🏭'.repeat(56)}.pdf`);
  });

  it('differs for sites of one name, and stands in their order', () => {
    const names = [1, 2, 10, 100].map((number) => entryName(number, 1000, 'Lô A', 'png').toLowerCase());
    expect(new Set(names).size).toBe(4);
    expect([...names].sort()).toEqual(names);
  });
});
