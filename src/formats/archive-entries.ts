import { failed, ok, type Result } from '@/domain/result';

export type ArchiveEntry = {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  /** As the archive states it. */
  readonly size: number;
  readonly packed: Uint8Array;
};

/* Signatures and lengths of the records, from APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = 0x06054b50;
const END_LENGTH = 22;
const DIRECTORY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** A comment of the archive's is at most so long. */
const MOST_COMMENT = 0xffff;

const IS_ENCRYPTED = 1;
const IS_UTF8 = 0x800;

const UTF8 = new TextDecoder();

/**
 * What a zip archive holds, by the list at its end. Zip64 (beyond 4 GB or 65,535 entries) is not read:
 * both are over our limits. Fails with a word for what is wrong.
 */
export function readArchiveEntries(bytes: Uint8Array): Result<readonly ArchiveEntry[], string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return failed('end of central directory');
  const count = view.getUint16(end + 10, true);
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY)
      return failed('central directory');
    const entry = readEntry(bytes, view, at);
    if (!entry) return failed('local header');
    entries.push(entry);
    at += DIRECTORY_LENGTH + lengthsAfter(view, at);
  }
  return ok(entries);
}

/** Searched from the back, past a comment. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/** Of name, extra field and comment of an entry of the directory. */
function lengthsAfter(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  const packedLength = view.getUint32(at + 20, true);
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) return undefined;
  const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedLength > bytes.length) return undefined;
  const name = bytes.subarray(at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + nameLength);
  return {
    name: toName(name, (flags & IS_UTF8) !== 0),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & IS_ENCRYPTED) !== 0,
    checksum: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(from, from + packedLength),
  };
}

/** Names are for telling files apart; those in old code pages keep their ASCII letters and their ending. */
function toName(bytes: Uint8Array, isUtf8: boolean): string {
  const text = isUtf8 ? UTF8.decode(bytes) : String.fromCharCode(...bytes);
  return text.replaceAll('\\', '/');
}
