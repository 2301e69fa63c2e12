import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkGeodata } from '../../geodata/check';
import { faultText } from '../../geodata/checks/fault';

export const PUBLISHED = fileURLToPath(new URL('../../public/geodata', import.meta.url));

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'geodata-'));

/** What a test needs of a published GeoJSON file, to spoil it. */
export type LooseFeature = {
  id: string;
  geometry: { type: string; coordinates: unknown } | null;
  properties: Record<string, unknown>;
};
export type LooseCollection = { features: LooseFeature[] };

/** A copy of the published folder in which one file was changed. */
export function plantedFolder<Content>(file: string, spoil: (content: Content) => void): string {
  const folder = emptyFolder();
  cpSync(PUBLISHED, folder, { recursive: true });
  const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content;
  spoil(content);
  writeFileSync(join(folder, file), JSON.stringify(content));
  return folder;
}

/** Faults of a folder as text; those of the catalogue are left out, since any change breaks its hashes. */
export function faultsOf(folder: string): readonly string[] {
  return checkGeodata(folder, 'no such file')
    .filter(({ file }) => file !== 'catalogue.json')
    .map(faultText);
}

export function featureOf({ features }: LooseCollection, id: string): LooseFeature {
  const feature = features.find((candidate) => candidate.id === id);
  if (!feature) throw new Error(`no feature ${id}`);
  return feature;
}
