import {
  REQUIREMENT_FILE_ENDING,
  readRequirementFile,
  writeRequirementFile,
} from '@/formats/requirement-file';
import type { RequirementFilePort } from '@/store/requirement-file-port';

/** A requirement is small: it is read where it is asked for, without a worker. */
export function startRequirementFiles(): RequirementFilePort {
  return { ending: REQUIREMENT_FILE_ENDING, write: writeRequirementFile, read: readRequirementFile };
}
