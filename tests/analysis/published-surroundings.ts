import { readFile } from 'node:fs/promises';
import { type Surroundings, surroundingsOf } from '@/analysis/surroundings';
import { loadReferenceData } from '@/catalogue/load-reference-data';
import type { KnownSite } from '@/domain/known-site';

/** The ground as the app knows it, from the published layers. */
export async function publishedSurroundings(own: readonly KnownSite[] = []): Promise<Surroundings> {
  const { data } = await loadReferenceData(async (file) => ({
    ok: true,
    value: await readFile(new URL(`../../public/geodata/${file}`, import.meta.url), 'utf8'),
  }));
  return surroundingsOf(data, own);
}
