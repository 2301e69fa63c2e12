import { writeDecisionFile } from '@/formats/decision-file';
import type { DecisionContent } from './decision-content';
import { decisionRecordOf } from './decision-record-of';

/** All that is needed to repeat a decision, as `readDecisionFile` takes it. */
export function decisionJson(content: DecisionContent): string {
  return writeDecisionFile(decisionRecordOf(content));
}
