/** Rebuilds `public/geodata` from the inputs in this folder: `npm run geodata`. */
import { fileURLToPath } from 'node:url';
import { checkGeodata } from './check';
import { faultText } from './checks/fault';
import { buildLayers } from './steps/build-layers';
import { isUpToDate, rememberBuild } from './steps/remember-build';

const PUBLISHED = fileURLToPath(new URL('../public/geodata', import.meta.url));
const SURVEYED = fileURLToPath(new URL('surveyed', import.meta.url));

function run(): void {
  if (isUpToDate(PUBLISHED)) {
    process.stdout.write('geodata: inputs and files are as the last build left them\n');
    return;
  }
  const built = buildLayers(PUBLISHED, SURVEYED);
  const problems = built.ok ? checkGeodata(PUBLISHED).map(faultText) : built.problem;
  if (!built.ok || problems.length > 0) {
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
    return;
  }
  rememberBuild(PUBLISHED);
  process.stdout.write(
    built.value.length === 0 ? 'geodata: nothing changed\n' : `geodata: wrote ${built.value.join(', ')}\n`,
  );
}

run();
