/** A package that the build contains. */
export type PackageNotice = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly homepage: string | null;
  readonly text: string | null;
};

/** Packages of `third-party-notices.json`; undefined where it is not such a file (a server may answer with a page). */
export function readNotices(content: string): readonly PackageNotice[] | undefined {
  const value = parse(content);
  return Array.isArray(value) ? value.flatMap(toNotice) : undefined;
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function toNotice(value: unknown): PackageNotice[] {
  if (typeof value !== 'object' || value === null) return [];
  const entry = value as Readonly<Record<string, unknown>>;
  const { name, version, licence } = entry;
  if (typeof name !== 'string' || typeof version !== 'string' || typeof licence !== 'string') return [];
  return [{ name, version, licence, homepage: textOf(entry.homepage), text: textOf(entry.text) }];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
