import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import type { Site } from '@/domain/site';
import { AnalysisClient } from '@/workers/analysis-client';

const sites = (prefix: string, count: number): readonly Site[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${prefix}-${place}`,
    geometry: { type: 'Point', coordinates: [107, 21] },
    errorMetres: 1,
  }));

/** A desk that keeps sites as the worker's does, at the other end of a channel. */
function begin() {
  let arriving: Site[] = [];
  const used: (readonly string[])[] = [];
  const { port1, port2 } = new MessageChannel();
  expose(
    {
      addSites: (some: readonly Site[]) => {
        arriving.push(...some);
      },
      useSites: () => {
        used.push(arriving.map(({ id }) => id));
        arriving = [];
      },
    },
    port2,
  );
  const client = new AnalysisClient(port1 as unknown as Worker);
  return {
    client,
    used,
    end: () => {
      port1.close();
      port2.close();
    },
  };
}

describe('AnalysisClient', () => {
  it('keeps the sites of two loads apart that begin at once', async () => {
    const { client, used, end } = begin();
    const answers = await Promise.all([client.load(sites('a', 1200), []), client.load(sites('b', 700), [])]);
    end();
    expect(answers).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(used.map((ids) => [ids.length, ids[0], ids.at(-1)])).toEqual([
      [1200, 'a-0', 'a-1199'],
      [700, 'b-0', 'b-699'],
    ]);
  });
});
