import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The reader is written for newer programs than Node 20: what it misses there, as ECMAScript 2024 has it. */
function addWithResolvers(): void {
  if ('withResolvers' in Promise) return;
  Object.defineProperty(Promise, 'withResolvers', {
    value: () => {
      const parts: Record<string, unknown> = {};
      const promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return { promise, ...parts };
    },
  });
}

function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const moved = new Uint8Array(length);
      moved.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved.buffer;
    },
  });
}

export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  addWithResolvers();
  addTransfer();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The reader keeps the bytes it is given.
  return getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
}
