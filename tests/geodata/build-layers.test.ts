import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLayers } from '../../geodata/steps/build-layers';
import { emptyFolder, PUBLISHED } from './planted-folder';

const SURVEYED = fileURLToPath(new URL('../../geodata/surveyed', import.meta.url));

describe('a rebuild', () => {
  const folder = emptyFolder();
  const names = readdirSync(PUBLISHED).sort();
  let first: ReturnType<typeof buildLayers>;
  beforeAll(() => {
    first = buildLayers(folder, SURVEYED);
  }, 60_000);

  it('gives the published files to the byte', () => {
    expect(first.ok && [...first.value].sort()).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(PUBLISHED, name))), name).toBe(true);
    }
  });

  it('writes nothing the second time', { timeout: 60_000 }, () => {
    expect(buildLayers(folder, SURVEYED)).toEqual({ ok: true, value: [] });
  });
});
