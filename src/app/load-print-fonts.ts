import type { PrintFonts } from '@/store/app-ports';
import { PRINT_FONT_ADDRESSES } from './print-font-addresses';

/** The letters of pictures that are written on the page's own thread. */
export async function loadPrintFonts(): Promise<PrintFonts> {
  const { regular, semibold, bold } = PRINT_FONT_ADDRESSES;
  const [one, two, three] = await Promise.all([load(regular), load(semibold), load(bold)]);
  return { regular: one, semibold: two, bold: three };
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
