import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOLDER_TABLE } from './folder-table';
import { PLANT_GROUPS } from './planted-imports';

/**
 * The linter is asked about files planted in a project that has our settings and nothing else.
 * A guard may check nothing in three ways: its pattern matches no import, it reads no file, or the
 * import is written in a way that no pattern sees. Each way has its plants.
 */
const ROOT = resolve(import.meta.dirname, '..');
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
/** Without package.json the linter does not resolve `@/`, and finds no cycle through it. */
const SETTINGS = ['biome.json', 'package.json', 'tsconfig.json', 'build/lint'];
const PLANTS = PLANT_GROUPS.flatMap(([, plants]) => plants);

type Report = {
  readonly summary: { readonly changed: number; readonly unchanged: number };
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
};

function lint(project: string, target: string): Report {
  const options = { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const parts = [BIOME, 'lint', target, '--reporter=json', '--max-diagnostics=none'];
  return JSON.parse(spawnSync(process.execPath, parts, options).stdout) as Report;
}

const filesRead = ({ summary }: Report): number => summary.changed + summary.unchanged;

describe('boundaries', () => {
  const project = mkdtempSync(join(tmpdir(), 'boundaries-'));
  const findings = new Map<string, Set<string>>();

  beforeAll(() => {
    for (const name of SETTINGS) cpSync(join(ROOT, name), join(project, name), { recursive: true });
    for (const { path, code } of PLANTS) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), code);
    }
    const report = lint(project, '.');
    if (filesRead(report) < PLANTS.length) throw new Error(`the linter read ${filesRead(report)} files only`);
    for (const { category, location } of report.diagnostics) {
      findings.set(location.path, (findings.get(location.path) ?? new Set()).add(category));
    }
  }, 60_000);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  describe.each(PLANT_GROUPS)('%s', (_, plants) => {
    it.each(plants)('$title', ({ path, refusedBy }) => {
      const found = [...(findings.get(path) ?? [])];
      if (refusedBy === null) expect(found).toEqual([]);
      else expect(found).toContain(refusedBy);
    });
  });
});

describe('the real sources', () => {
  it('are all read by the linter', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => /\.(ts|tsx|css|json)$/.test(file));
    expect(sources.length).toBeGreaterThan(100);
    expect(filesRead(lint(ROOT, 'src'))).toBe(sources.length);
  }, 60_000);

  it('stand in folders of the table', () => {
    const known = FOLDER_TABLE.map(({ folder }) => folder);
    expect(readdirSync(join(ROOT, 'src')).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('cannot form a cycle of folders', () => {
    const order = FOLDER_TABLE.map(({ folder }) => folder);
    for (const { folder, imports } of FOLDER_TABLE) {
      for (const other of imports)
        expect([folder, order.indexOf(other) < order.indexOf(folder)]).toEqual([folder, true]);
    }
  });
});
