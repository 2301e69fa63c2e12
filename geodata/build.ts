/** Rebuilds `public/geodata` from the inputs in this folder: `npm run geodata`. */
import { fileURLToPath } from 'node:url';
import { buildLayers } from './steps/build-layers';

const output = fileURLToPath(new URL('../public/geodata', import.meta.url));
const surveyed = fileURLToPath(new URL('surveyed', import.meta.url));

const written = buildLayers(output, surveyed);
process.stdout.write(
  written.length === 0 ? 'geodata: nothing changed\n' : `geodata: wrote ${written.join(', ')}\n`,
);
