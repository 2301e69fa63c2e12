import { join } from 'node:path';
import { ok, type Result } from '@/domain/result';
import { buildBorder } from '../layers/border';
import { buildCommunes } from '../layers/communes';
import { buildCorridors } from '../layers/corridors';
import { buildHubs } from '../layers/hubs';
import { buildLand } from '../layers/land';
import { buildPlaces } from '../layers/places';
import { buildProvince } from '../layers/province';
import { buildSectors } from '../layers/sectors';
import { buildSources } from '../layers/sources';
import { buildZones, zoneIds } from '../layers/zones';
import { makeCatalogue } from './make-catalogue';
import { readSurveyedFolder } from './read-surveyed';
import { writeChanged } from './write-changed';
import { layerText } from './write-layer';

/**
 * Runs every layer and writes what changed into a folder, the catalogue last. The same inputs give the same
 * bytes. Gives the names of the files that it wrote, or what is wrong with the surveyed boundaries.
 */
export function buildLayers(
  outputFolder: string,
  surveyedFolder: string,
): Result<readonly string[], readonly string[]> {
  const surveyed = readSurveyedFolder(surveyedFolder, zoneIds());
  if (!surveyed.ok) return surveyed;
  const outputs = [
    buildZones(surveyed.value),
    buildHubs(),
    buildCorridors(),
    buildCommunes(),
    buildPlaces(),
    buildLand(),
    buildBorder(),
    buildProvince(),
    buildSectors(),
    buildSources(),
  ];
  const written = outputs.map((output) => ({ output, text: layerText(output.content) }));
  const files = [
    ...written.map(({ output, text }) => ({ name: output.file, text })),
    { name: 'catalogue.json', text: layerText(makeCatalogue(written)) },
  ];
  const changed = files.filter(({ name, text }) => writeChanged(join(outputFolder, name), text));
  return ok(changed.map(({ name }) => name));
}
