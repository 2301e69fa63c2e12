import type { Problem } from './problem';

/** An answer that is worked out elsewhere and may be late. `before`: the last one, shown until the next is there. */
export type Finding<Value> =
  | {
      readonly type: 'pending';
      readonly before: Value | null;
      /** 0 to 1, where the work tells. */
      readonly progress?: number;
    }
  | { readonly type: 'ready'; readonly value: Value }
  | { readonly type: 'failed'; readonly problem: Problem };

export const PENDING = { type: 'pending', before: null } as const;

/** The newest answer there is; null before the first and after a failure. */
export function findingValue<Value>(finding: Finding<Value>): Value | null {
  switch (finding.type) {
    case 'pending':
      return finding.before;
    case 'ready':
      return finding.value;
    case 'failed':
      return null;
  }
}
