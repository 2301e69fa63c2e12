/** Judges the published files: `npx tsx geodata/check.ts [folder]`. Ends with 1 where anything is wrong. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkCatalogue } from './checks/check-catalogue';
import { checkCommunes } from './checks/check-communes';
import { checkKnownPoints } from './checks/check-known-points';
import {
  checkBorder,
  checkOnLand,
  checkOutlineAreas,
  checkOverlaps,
  checkParts,
} from './checks/check-outlines';
import { checkSchema } from './checks/check-schema';
import { checkSources } from './checks/check-sources';
import { checkTotals } from './checks/check-totals';
import { type Fault, faultText } from './checks/fault';
import { readPublished } from './checks/read-published';

const PUBLISHED = fileURLToPath(new URL('../public/geodata', import.meta.url));
/** Optional, beside the project: boundaries of the communes, which the project itself does not ship. */
const COMMUNES = fileURLToPath(new URL('../../shared/reference/communes-2025.geojson', import.meta.url));

/**
 * All faults of a folder of published layers. Place and area are judged only where the files' form is sound:
 * a broken ring would fail there a second time, in other words.
 */
export function checkGeodata(folder: string = PUBLISHED, communesFile: string = COMMUNES): readonly Fault[] {
  const published = readPublished(folder);
  const form = [...published.faults, ...checkSchema(published)];
  const facts = [...checkSources(published), ...checkTotals(published), ...checkCatalogue(published)];
  if (form.length > 0) return [...form, ...facts];
  return [
    ...facts,
    ...checkBorder(published),
    ...checkOverlaps(published),
    ...checkParts(published),
    ...checkOutlineAreas(published),
    ...checkOnLand(published),
    ...checkKnownPoints(published),
    ...(existsSync(communesFile) ? checkCommunes(published, communesFile) : []),
  ];
}

function run(folder: string | undefined): void {
  const faults = checkGeodata(folder);
  for (const fault of faults) process.stderr.write(`${faultText(fault)}\n`);
  process.stdout.write(faults.length === 0 ? 'geodata: sound\n' : `geodata: ${faults.length} faults\n`);
  if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run(process.argv[2]);
