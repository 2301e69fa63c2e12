import { strFromU8, strToU8, unzipSync } from 'fflate';
import { DECLARATION } from './part-xml';

/** Custom XML data storage (ECMA-376, 15.2.4): programs that show slides keep it as it is. */
export const KEPT_PART = 'customXml/item1.xml';

/** They may give it another number. */
const NUMBERED = /^customXml\/item\d+\.xml$/;
const NAMESPACE = 'urn:mat-bang:view';
const ELEMENT = new RegExp(`<(?:\\w+:)?view\\b[^>]*"${NAMESPACE}"[^>]*>([\\w+/=\\s]*)<`);

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

/** @param bytes as Base64 they need no escapes, whoever writes the XML anew */
export function keptPartXml(bytes: Uint8Array): string {
  return `${DECLARATION}<view xmlns="${NAMESPACE}">${btoa(strFromU8(bytes, true))}</view>`;
}

/** Whether bytes are a presentation, and no other archive. */
export function isPresentation(bytes: Uint8Array): boolean {
  if (!ZIP_SIGNATURE.every((byte, at) => bytes[at] === byte)) return false;
  return namesOf(bytes).includes('ppt/presentation.xml');
}

/** The text that a presentation of ours carries; null: it carries none that can be read. Larger parts are not unpacked. */
export function readKeptPart(bytes: Uint8Array, mostBytes: number): string | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => NUMBERED.test(name) && originalSize <= mostBytes,
    });
    const packed = Object.values(parts).flatMap((part) => ELEMENT.exec(strFromU8(part))?.[1] ?? []);
    return packed[0] === undefined ? null : strFromU8(strToU8(atob(packed[0]), true));
  } catch {
    // Damaged on its way: to the reader the same as a presentation of somebody else's.
    return null;
  }
}

/** Of what is in an archive, from its list alone; none where that cannot be read. */
function namesOf(zip: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(zip, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return [];
  }
  return names;
}
