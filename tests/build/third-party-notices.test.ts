import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageFolder, readNotice } from '../../build/third-party-notices';

const root = mkdtempSync(join(tmpdir(), 'notices-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function packageWith(name: string, content: object, licenceText: string | null): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...content }));
  if (licenceText !== null) writeFileSync(join(folder, 'LICENCE.md'), licenceText);
  return folder;
}

describe('third-party notices', () => {
  it('find the package of a module, scoped or nested', () => {
    const plain = packageWith('plain', { license: 'MIT' }, 'text');
    const scoped = packageWith('@scope/one', { license: 'MIT' }, 'text');
    const nested = packageWith('plain/node_modules/inner', { license: 'MIT' }, 'text');
    expect(packageFolder(join(plain, 'dist/index.js'))).toEqual([plain]);
    expect(packageFolder(`${join(scoped, 'font.woff2')}?url`)).toEqual([scoped]);
    expect(packageFolder(join(nested, 'index.js'))).toEqual([nested]);
    expect(packageFolder('/home/src/main.tsx')).toEqual([]);
  });

  it('hold the licence and its text', () => {
    const folder = packageWith(
      'good',
      { license: 'ISC', homepage: 'https://good.example' },
      ' Do as you like. ',
    );
    const expected = { name: 'good', version: '1.2.3', licence: 'ISC', homepage: 'https://good.example' };
    expect(readNotice(folder)).toEqual({ ...expected, text: 'Do as you like.' });
  });

  it('carry the text for a package that ships none of its own', () => {
    const folder = packageWith('terra-draw', { license: 'MIT' }, null);
    expect(readNotice(folder).text).toContain('Copyright 2022 James Milner');
  });

  it('fail for a package without a licence', () => {
    expect(() => readNotice(packageWith('silent', {}, 'text'))).toThrow('silent: no licence');
  });

  it('fail for a package without the text of its licence', () => {
    expect(() => readNotice(packageWith('wordless', { license: 'MIT' }, null))).toThrow('wordless: no file');
  });
});
