import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeChanged } from './write-changed';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Everything that a build reads: our own steps and records, the code that they call, the exact packages. */
const INPUTS = ['geodata', 'src/domain', 'src/geometry', 'src/formats', 'package-lock.json'];
/** Only saves time: without it, or on another machine, the build runs and writes the same bytes. */
const MEMORY = join(ROOT, 'node_modules/.cache/geodata-build.txt');

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}

function hashOf(publishedFolder: string): string {
  const hash = createHash('sha256');
  const inputs = INPUTS.flatMap((input) =>
    input.endsWith('.json') ? [join(ROOT, input)] : filesUnder(join(ROOT, input)),
  );
  for (const file of [...inputs, ...filesUnder(publishedFolder)]) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Whether inputs and published files are byte for byte those of the last good build. */
export function isUpToDate(publishedFolder: string): boolean {
  return existsSync(MEMORY) && readFileSync(MEMORY, 'utf8') === hashOf(publishedFolder);
}

export function rememberBuild(publishedFolder: string): void {
  writeChanged(MEMORY, hashOf(publishedFolder));
}
