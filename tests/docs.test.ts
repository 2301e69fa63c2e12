import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'geodata/README.md',
  'geodata/sources/README.md',
  'geodata/surveyed/README.md',
  ...readdirSync('docs', { recursive: true })
    .map((file) => join('docs', String(file)))
    .filter((file) => file.endsWith('.md')),
];

/** Folders whose mention in backticks promises that the path exists. */
const NAMED_PATH = /`((?:src|geodata|tests|build|bench|docs|public)\/[\w./-]+)`/g;

/** Paths with a placeholder, such as `src/formats/<format>.ts`, are not matched; a trailing slash is a folder. */
function namedPaths(text: string): readonly string[] {
  return Array.from(text.matchAll(NAMED_PATH), ([, path = '']) => path);
}

function linkedPaths(text: string, file: string): readonly string[] {
  return Array.from(text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g), ([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(file), target));
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('links to files that are there', () => {
    expect(linkedPaths(text, file).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names paths that are there', () => {
    expect(namedPaths(text).filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('decisions are numbered without gaps', () => {
  const numbers = readdirSync('docs/decisions')
    .map((name) => Number(name.slice(0, 4)))
    .sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
