import type { Criterion } from '@/domain/decision/criterion';
import type { Pool, Rating, Readmission } from '@/domain/decision/decision';
import type { DecisionTable } from '@/domain/decision/decision-table';
import type { Elimination } from '@/domain/decision/elimination';
import type { Ranking, Stability } from '@/domain/decision/ranking';
import type { Source } from '@/domain/source';

/**
 * A decision as it leaves the program: all that the ranking follows from and all that follows from it. There is no
 * ranking without its stability.
 */
export type DecisionContent = {
  readonly projectName: string;
  /** What the requirement is called. */
  readonly requirementName: string;
  readonly pool: Pool;
  readonly readmissions: readonly Readmission[];
  /** The user's own judgements that criteria read. */
  readonly ratings: readonly Rating[];
  /** Every site of the pool, with all criteria that the requirement speaks of. */
  readonly table: DecisionTable;
  readonly elimination: Elimination;
  readonly ranking: Ranking;
  /** Of this very ranking. */
  readonly stability: Stability;
  readonly sources: ReadonlyMap<string, Source>;
  /** The year whose network was counted; null: what is in service now. */
  readonly year: number | null;
  /** Of the published data; null where the catalogue was not read. */
  readonly dataVersion: string | null;
  readonly dataAsOf: string | null;
  readonly programVersion: string;
  readonly created: Date;
  readonly nameOf: (siteId: string) => string;
  /** With its unit. */
  readonly titleOf: (criterion: Criterion) => string;
};
