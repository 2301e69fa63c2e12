import type { Requirement } from '@/domain/decision/requirement';
import type { Problem } from '@/domain/problem';
import type { Result } from '@/domain/result';

/** Who turns a requirement into the text of a file and back. */
export type RequirementFilePort = {
  /** Of file names: `.matbang-requirement.json`. */
  readonly ending: string;
  readonly write: (requirement: Requirement) => string;
  /** @param subject the name of the file, for problems */
  readonly read: (text: string, subject: string) => Result<Requirement, Problem>;
};
