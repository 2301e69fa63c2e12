import type { z } from 'zod/mini';
import type { Catalogue } from '@/domain/catalogue';
import type { Problem } from '@/domain/problem';
import type { ReferenceData } from '@/domain/reference-data';
import type { Result } from '@/domain/result';
import { borderSchema, landSchema } from './backdrop-schema';
import { catalogueSchema } from './catalogue-schema';
import { communeSchema } from './commune-schema';
import { corridorSchema } from './corridor-schema';
import { hubSchema } from './hub-schema';
import { parseEntries, parseJson, parseWhole } from './parse-file';
import { placeSchema } from './place-schema';
import { provinceTopicSchema } from './province-schema';
import { sectorSchema } from './sector-schema';
import { sourceSchema } from './source-schema';
import { zoneSchema } from './zone-schema';

/** Gives the text of a file of the published data by its name, or says why it cannot. Never throws. */
export type ReadText = (file: string) => Promise<Result<string, Problem>>;

/**
 * Reads the published layers. Never fails as a whole: a file or a feature that cannot be read leaves
 * its part out and a problem behind that names the file, the feature and the field.
 */
export async function loadReferenceData(
  readText: ReadText,
): Promise<{ data: ReferenceData; problems: Problem[] }> {
  const problems: Problem[] = [];
  const byId = (value: { readonly id: string }): string => value.id;
  const read = reader(readText, problems);

  const [catalogue, zones, hubs, corridors, communes, places, province, sources, sectors, land, border] =
    await Promise.all([
      readCatalogue(readText, problems),
      read('zones.geojson', 'features', zoneSchema, byId),
      read('hubs.geojson', 'features', hubSchema, byId),
      read('corridors.geojson', 'features', corridorSchema, byId),
      read('communes.geojson', 'features', communeSchema, (commune) => commune.code),
      read('places.geojson', 'features', placeSchema, byId),
      read('province.json', '', provinceTopicSchema, byId),
      read('sources.json', '', sourceSchema, byId),
      read('sectors.json', '', sectorSchema, (sector) => sector.code),
      read('land.geojson', 'features', landSchema),
      read('border.geojson', 'features', borderSchema),
    ]);

  return {
    data: {
      catalogue,
      zones,
      hubs,
      corridors,
      communes,
      places,
      province,
      sources: new Map(sources.map((source) => [source.id, source])),
      sectors,
      land: { type: 'FeatureCollection', features: [...land] },
      border: { type: 'FeatureCollection', features: [...border] },
    },
    problems,
  };
}

function reader(readText: ReadText, problems: Problem[]) {
  return async <Value>(
    file: string,
    path: 'features' | '',
    schema: z.ZodMiniType<Value>,
    idOf?: (value: Value) => string,
  ): Promise<readonly Value[]> => {
    const content = await readJson(readText, file);
    if (!content.ok) {
      problems.push(content.problem);
      return [];
    }
    const reading = parseEntries(content.value, file, path, schema, idOf);
    problems.push(...reading.problems);
    return reading.values;
  };
}

async function readCatalogue(readText: ReadText, problems: Problem[]): Promise<Catalogue | null> {
  const file = 'catalogue.json';
  const content = await readJson(readText, file);
  const catalogue = content.ok ? parseWhole(content.value, file, catalogueSchema) : content;
  if (catalogue.ok) return catalogue.value;
  const { problem } = catalogue;
  problems.push(problem.code === 'file-missing' ? { ...problem, code: 'catalogue-missing' } : problem);
  return null;
}

async function readJson(readText: ReadText, file: string): Promise<Result<unknown, Problem>> {
  const text = await readText(file);
  return text.ok ? parseJson(text.value, file) : text;
}
