import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPdfAttachments } from '@/export/drawing/read-pdf-attachments';
import { writePdf } from '@/export/drawing/write-pdf';
import { DETAILS, sampleDrawing } from './sample-drawing';
import { openTestFonts } from './test-fonts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

async function written(contents: readonly string[]): Promise<Uint8Array> {
  const attachments = contents.map((content, at) => ({
    name: `state-${at}.json`,
    mime: 'application/json',
    bytes: encode(content),
  }));
  const result = await writePdf([{ drawing: sampleDrawing() }], { ...DETAILS, attachments }, openTestFonts());
  if (!result.ok) throw new Error(result.problem.type);
  return result.value;
}

/** An embedded file as other programs write it. */
function foreign(head: string, content: Uint8Array): Uint8Array {
  const before = encode(`%PDF-1.7\n7 0 obj\n<< ${head} /Type /EmbeddedFile >>\nstream\r\n`);
  const after = encode('\nendstream\nendobj\n%%EOF');
  return Uint8Array.from([...before, ...content, ...after]);
}

describe('attachments of a PDF', () => {
  it('come back as they were given', async () => {
    const contents = ['{"name":"Ỷ Ữ Ỡ Ẵ Ộ đ"}', 'x'.repeat(50_000)];
    expect(readPdfAttachments(await written(contents), 1e6).map(decode)).toEqual(contents);
  });

  it('come from other programs too, packed or plain, with a length or without', () => {
    const packed = zlibSync(encode('từ nơi khác'));
    const heads = [
      [`/Length ${packed.length} /Filter /FlateDecode`, packed],
      ['/Length 9 0 R /Filter [ /FlateDecode ]', packed],
      ['/Length 14', encode('từ nơi khác').subarray(0, 14)],
    ] as const;
    const [first, second, third] = heads.map(([head, content]) =>
      readPdfAttachments(foreign(head, content), 1e6),
    );
    expect(decode(first?.[0])).toBe('từ nơi khác');
    expect(decode(second?.[0])).toBe('từ nơi khác');
    expect(third?.[0]).toEqual(encode('từ nơi khác').subarray(0, 14));
  });

  it('are not unpacked beyond what is allowed', () => {
    const bomb = zlibSync(new Uint8Array(20_000_000));
    expect(bomb.length).toBeLessThan(30_000);
    expect(readPdfAttachments(foreign(`/Length ${bomb.length} /Filter /FlateDecode`, bomb), 1e6)).toEqual([]);
    expect(readPdfAttachments(foreign('/Length 3 /Filter /LZWDecode', encode('abc')), 1e6)).toEqual([]);
  });

  it('are passed over where the file is cut off or changed, without a throw', async () => {
    const whole = await written(['{"a":1}']);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const damaged = whole.slice(0, Math.max(at, 10));
          damaged[at >> 1] = (damaged[at >> 1] ?? 0) ^ change;
          for (const content of readPdfAttachments(damaged, 1e6)) expect(content.length).toBeLessThan(1e6);
        },
      ),
    );
    expect(readPdfAttachments(encode('/EmbeddedFile stream'), 100)).toEqual([]);
  });
});
