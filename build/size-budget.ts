import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const KIBIBYTE = 1024;

/** A chunk of the bundle, as far as its size goes. */
export type Chunk = {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly name: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
};

type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

export type Budget = {
  /** Gzipped JavaScript before the page can be used, MapLibre's worker apart. */
  readonly firstLoadKibibytes: number;
  /** Names of chunks that are imported on demand but always at the start, such as the default language. */
  readonly alwaysLoaded: readonly string[];
};

type Weight = { readonly fileName: string; readonly kibibytes: number; readonly isFirst: boolean };

/** Every chunk with its gzipped size: those of the first load first, the heaviest first. */
export function weighChunks(bundle: Bundle, alwaysLoaded: readonly string[]): readonly Weight[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const missing = alwaysLoaded.filter((name) => !chunks.some((chunk) => chunk.name === name));
  if (missing.length > 0) throw new Error(`size budget: no chunk is named ${missing.join(', ')}`);
  const first = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (first.has(fileName) || chunk?.type !== 'chunk') return;
    first.add(fileName);
    chunk.imports.forEach(visit);
  };
  for (const chunk of chunks) if (chunk.isEntry || alwaysLoaded.includes(chunk.name)) visit(chunk.fileName);
  return chunks
    .map(({ fileName, code }) => ({
      fileName,
      kibibytes: gzipSync(code, { level: 9 }).length / KIBIBYTE,
      isFirst: first.has(fileName),
    }))
    .sort((one, other) => Number(other.isFirst) - Number(one.isFirst) || other.kibibytes - one.kibibytes);
}

/** Prints what the first load weighs and fails the build when it is more than the budget. */
export function sizeBudget({ firstLoadKibibytes, alwaysLoaded }: Budget): Plugin {
  return {
    name: 'size-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const weights = weighChunks(bundle as Bundle, alwaysLoaded);
        const total = weights
          .filter(({ isFirst }) => isFirst)
          .reduce((sum, { kibibytes }) => sum + kibibytes, 0);
        const rows = weights.map(
          ({ fileName, kibibytes, isFirst }) =>
            `${kibibytes.toFixed(1).padStart(8)}  ${isFirst ? 'first load' : 'on demand '}  ${fileName}`,
        );
        const verdict = `first load ${total.toFixed(1)} KiB gzip of ${firstLoadKibibytes} KiB`;
        console.log(`\n${['     KiB', ...rows, verdict].join('\n')}`);
        if (total > firstLoadKibibytes) this.error(`size budget: ${verdict}`);
      },
    },
  };
}
