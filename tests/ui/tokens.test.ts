import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import palette from '@/domain/palette.json';

const sheet = readFileSync('src/ui/tokens.css', 'utf8');
const [light = '', dark = ''] = sheet.split(/:root\[data-theme=.dark.\]/);

function tokens(css: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(css.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe.each([
  ['light', palette.light, tokens(light)],
  ['dark', palette.dark, tokens(dark)],
] as const)('colours of the %s theme', (_, map, interfaceTokens) => {
  it('are the same on the map and in the interface, where both name them', () => {
    const shared = Object.entries(map).filter(([name]) => interfaceTokens.has(kebab(name)));
    expect(shared.length).toBeGreaterThan(12);
    expect(shared.filter(([name, value]) => interfaceTokens.get(kebab(name)) !== value)).toEqual([]);
  });
});

it('both themes name the same colours', () => {
  expect(Object.keys(palette.dark)).toEqual(Object.keys(palette.light));
  expect([...tokens(dark).keys()].sort()).toEqual([...tokens(light).keys()].sort());
});
