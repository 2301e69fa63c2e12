import { describe, expect, it } from 'vitest';
import { POOLS, type Pool } from '@/domain/decision/decision';
import { poolSites, sitesById } from '@/domain/decision/pool-sites';
import { makeCandidate } from '../make-candidate';
import { makeZone } from '../make-zone';

const PARK = makeZone({ id: 'park', name: 'KCN A' });
const CLUSTER = makeZone({ id: 'cluster', kind: 'industrial-cluster' });
const WHOLE = makeZone({ id: 'whole', kind: 'economic-zone' });
const OWN = makeCandidate({ id: 'own', name: 'Lô A' });

const idsOf = (pool: Pool): readonly string[] =>
  poolSites({
    pool,
    zones: [WHOLE, PARK, CLUSTER],
    listed: [CLUSTER, WHOLE],
    candidates: [OWN],
    compared: ['own', 'whole', 'gone', 'park'],
  }).map(({ id }) => id);

describe('poolSites', () => {
  it('never lets a whole compete with its parts, unless it was chosen by hand', () => {
    expect(Object.fromEntries(POOLS.map((pool) => [pool, idsOf(pool)]))).toEqual({
      all: ['park', 'cluster', 'own'],
      listed: ['cluster', 'own'],
      candidates: ['own'],
      compared: ['own', 'whole', 'park'],
    });
  });

  it('knows what each is', () => {
    expect(sitesById(['park', 'own'], [PARK], [OWN])).toEqual([
      { id: 'park', name: 'KCN A', kind: 'industrial-park' },
      { id: 'own', name: 'Lô A', kind: 'candidate' },
    ]);
  });
});
