import { join } from 'node:path';
import { buildBorder } from '../layers/border';
import { buildCommunes } from '../layers/communes';
import { buildCorridors } from '../layers/corridors';
import { buildHubs } from '../layers/hubs';
import { buildLand } from '../layers/land';
import { buildPlaces } from '../layers/places';
import { buildProvince } from '../layers/province';
import { buildSectors } from '../layers/sectors';
import { buildSources } from '../layers/sources';
import { buildZones } from '../layers/zones';
import { makeCatalogue } from './make-catalogue';
import { readSurveyedFolder } from './read-surveyed';
import { writeChanged } from './write-changed';
import { layerText } from './write-layer';

/**
 * Runs every layer and writes what changed into a folder, the catalogue last. The same inputs give the same
 * bytes. Gives the names of the files that it wrote.
 */
export function buildLayers(outputFolder: string, surveyedFolder: string): readonly string[] {
  const outputs = [
    buildZones(readSurveyedFolder(surveyedFolder)),
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
  return files
    .filter(({ name, text }) => writeChanged(join(outputFolder, name), text))
    .map(({ name }) => name);
}
