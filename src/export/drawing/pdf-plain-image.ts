import { type PDFDocument, PDFHexString, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import type { PlainPng } from './plain-png';

/** The rows of a PNG as they are: PDF reads its filters too (ISO 32000-1, 7.4.4.4 and 8.9.5). */
export function embedPlainPng(
  { context }: PDFDocument,
  { width, height, table, hidden, packed }: PlainPng,
): PDFRef {
  const entries = (table?.length ?? 0) / 3;
  const colours = table
    ? ['Indexed', 'DeviceRGB', entries - 1, PDFHexString.of(hexadecimal(table))]
    : 'DeviceRGB';
  const image = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: colours,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: table ? 1 : 3, BitsPerComponent: 8, Columns: width },
    ...(hidden && { Mask: hidden.flatMap((value) => [value, value]) }),
    Length: packed.length,
  });
  return context.register(PDFRawStream.of(image, packed));
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
