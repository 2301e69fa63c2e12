import { createHash } from 'node:crypto';
import type { Catalogue, LayerEntry } from '@/domain/catalogue';
import { PROVINCE_BOX } from '@/geometry/bounding-box';
import type { LayerOutput } from './layer-output';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export type WrittenLayer = { readonly output: LayerOutput; readonly text: string };

function toEntry({ output, text }: WrittenLayer): LayerEntry {
  const { id, file, features, entry } = output;
  return { id, file, ...entry, features, bytes: Buffer.byteLength(text, 'utf8'), sha256: sha256(text) };
}

/** Changes exactly when a data file changes. */
export function versionOf(layers: readonly Pick<LayerEntry, 'file' | 'sha256'>[]): string {
  return sha256(layers.map((layer) => `${layer.file} ${layer.sha256}\n`).join('')).slice(0, 12);
}

export function makeCatalogue(written: readonly WrittenLayer[]): Catalogue {
  const layers = written.map(toEntry);
  return { version: versionOf(layers), box: [...PROVINCE_BOX], layers };
}
