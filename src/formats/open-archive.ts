import { Inflate } from 'fflate';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { type ArchiveEntry, readArchiveEntries } from './archive-entries';
import { crc32 } from './crc32';
import {
  FREE_OF_RATIO_BYTES,
  inMebibytes,
  MOST_ENTRIES,
  MOST_RATIO,
  MOST_UNPACKED_BYTES,
} from './import-limits';

/** Packed bytes given to the inflater at once: they cannot become more than a thousand times themselves. */
const STEP_BYTES = 16 * 1024;

/** Thrown inside, and told as a problem. */
class Refused extends Error {
  constructor(
    readonly code: Problem['code'],
    readonly detail: string,
  ) {
    super(detail);
  }
}

/**
 * The files of a zip archive by name, folders left out. A name that stands twice has its last content, as
 * programs read it.
 *
 * Sizes are summed as they come out and not as the archive states them, and unpacking stops at the limit.
 * Fails with `archive-entries`, `archive-too-large`, `archive-ratio`, or `file-damaged` (cut off, changed,
 * locked by a password, or packed by another method than deflate).
 */
export function openArchive(
  bytes: Uint8Array,
  fileName: string,
): Result<ReadonlyMap<string, Uint8Array>, Problem> {
  const refuse = (code: Problem['code'], detail: string): Result<never, Problem> =>
    failed({ code, severity: 'error', subject: fileName, detail });
  const entries = readArchiveEntries(bytes);
  if (!entries.ok) return refuse('file-damaged', entries.problem);
  const files = entries.value.filter(({ name }) => !name.endsWith('/'));
  if (entries.value.length > MOST_ENTRIES) return refuse('archive-entries', String(MOST_ENTRIES));
  try {
    const contents = new Map<string, Uint8Array>();
    let total = 0;
    for (const entry of files) {
      const content = unpack(entry, bytes.length, total);
      total += content.length;
      contents.set(entry.name, content);
    }
    return ok(contents);
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code, error.detail);
    return refuse('file-damaged', error instanceof Error ? error.message : String(error));
  }
}

function unpack(entry: ArchiveEntry, packedTotal: number, before: number): Uint8Array {
  if (entry.isEncrypted) throw new Refused('file-damaged', `${entry.name}: password`);
  const content = entry.method === 0 ? entry.packed : inflate(entry, packedTotal, before);
  guard(before + content.length, packedTotal);
  if (content.length !== entry.size || crc32(content) !== entry.checksum)
    throw new Refused('file-damaged', entry.name);
  return content;
}

function inflate(
  { name, method, packed, size }: ArchiveEntry,
  packedTotal: number,
  before: number,
): Uint8Array {
  if (method !== 8) throw new Refused('file-damaged', `${name}: method ${method}`);
  // What the archive states of its size is a guess for the room, and is not believed.
  let content = new Uint8Array(Math.min(size, FREE_OF_RATIO_BYTES));
  let length = 0;
  let isWhole = false;
  const inflater = new Inflate((chunk, isLast) => {
    isWhole ||= isLast;
    guard(before + length + chunk.length, packedTotal);
    content = withRoom(content, length, chunk.length);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP_BYTES)
    inflater.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  if (!isWhole) throw new Refused('file-damaged', name);
  return content.subarray(0, length);
}

function guard(unpacked: number, packed: number): void {
  if (unpacked > MOST_UNPACKED_BYTES)
    throw new Refused('archive-too-large', inMebibytes(MOST_UNPACKED_BYTES));
  if (unpacked > FREE_OF_RATIO_BYTES && unpacked > MOST_RATIO * packed)
    throw new Refused('archive-ratio', `${MOST_RATIO} : 1`);
}

function withRoom(content: Uint8Array<ArrayBuffer>, used: number, wanted: number): Uint8Array<ArrayBuffer> {
  if (used + wanted <= content.length) return content;
  const larger = new Uint8Array(Math.max(2 * content.length, used + wanted));
  larger.set(content.subarray(0, used));
  return larger;
}
