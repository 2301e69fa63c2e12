import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Notice = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly homepage: string | null;
  readonly text: string;
};

const LICENCE_FILE = /^(licen[cs]e|copying)/i;
/** Their output is in the style sheet, where no module tells of it. */
const IN_STYLE_SHEETS = ['tailwindcss'];
/** Shipped as one file that holds its own dependencies. */
const BUNDLES = ['maplibre-gl'];
/** Texts of licences that packages name and do not ship, a file each: we owe them all the same. */
const CARRIED = join('build', 'licences');

/**
 * Lists every package whose code, styles or fonts are in the build, with the text of its licence, in
 * `third-party-notices.json`. A package without a licence or without its text fails the build.
 */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const loaded = [...this.getModuleIds()].filter((id) => !/\.[cm]?[jt]sx?$/.test(id));
      const folders = new Set([...modules, ...loaded].flatMap(packageFolder));
      for (const name of [...IN_STYLE_SHEETS, ...BUNDLES.flatMap(dependenciesOf)]) {
        folders.add(join(process.cwd(), 'node_modules', name));
      }
      const notices = [...folders]
        .map(readNotice)
        .sort(
          (one, other) =>
            one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version),
        );
      this.emitFile({
        type: 'asset',
        fileName: 'third-party-notices.json',
        source: `${JSON.stringify(notices, null, 1)}\n`,
      });
    },
  };
}

/** The folder of the package a module is part of: up to the name after the last `node_modules/`. */
export function packageFolder(moduleId: string): readonly string[] {
  const path = moduleId.replace(/^\0/, '').replaceAll('\\', '/');
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(path)?.[1];
  return found && existsSync(join(found, 'package.json')) ? [found] : [];
}

function dependenciesOf(name: string): readonly string[] {
  const { dependencies = {} } = JSON.parse(
    readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
  ) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@types/'));
}

/** @throws where the package says no licence, or holds no text of it */
export function readNotice(folder: string): Notice {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  const shipped = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  if (typeof name !== 'string' || typeof version !== 'string')
    throw new Error(`${folder}: no name or version`);
  if (typeof license !== 'string' || license === '') throw new Error(`${name}: no licence in package.json`);
  const file = shipped ? join(folder, shipped) : join(CARRIED, `${name}.txt`);
  if (!existsSync(file)) throw new Error(`${name}: no file with the text of its licence`);
  return {
    name,
    version,
    licence: license,
    homepage: typeof homepage === 'string' ? homepage : null,
    text: readFileSync(file, 'utf8').trim(),
  };
}
