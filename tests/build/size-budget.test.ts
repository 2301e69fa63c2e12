import { describe, expect, it } from 'vitest';
import { type Chunk, weighChunks } from '../../build/size-budget';

const chunk = (name: string, imports: readonly string[], isEntry = false): Chunk => ({
  type: 'chunk',
  fileName: `${name}.js`,
  name,
  code: name.repeat(50),
  isEntry,
  imports: imports.map((other) => `${other}.js`),
});

const bundleOf = (...chunks: readonly Chunk[]) =>
  Object.fromEntries(chunks.map((one) => [one.fileName, one]));

const first = (
  bundle: ReturnType<typeof bundleOf>,
  alwaysLoaded: readonly string[] = [],
): readonly string[] =>
  weighChunks(bundle, alwaysLoaded)
    .filter(({ isFirst }) => isFirst)
    .map(({ fileName }) => fileName)
    .sort();

describe('first load', () => {
  it('is the entry and all it imports, however deep, in circles too', () => {
    const bundle = bundleOf(
      chunk('main', ['a'], true),
      chunk('a', ['b']),
      chunk('b', ['a']),
      chunk('later', ['a']),
    );
    expect(first(bundle)).toEqual(['a.js', 'b.js', 'main.js']);
  });

  it('takes in what is imported on demand but always at the start', () => {
    const bundle = bundleOf(chunk('main', [], true), chunk('vietnamese', ['words']), chunk('words', []));
    expect(first(bundle, ['vietnamese'])).toEqual(['main.js', 'vietnamese.js', 'words.js']);
  });

  it('fails where such a chunk has another name now', () => {
    expect(() => weighChunks(bundleOf(chunk('main', [], true)), ['vietnamese'])).toThrow('vietnamese');
  });
});
