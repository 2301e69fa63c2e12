import type { Problem } from '@/domain/problem';
import { StorageHangs } from './patient-storage';

/** What the browser threw, as a problem that says what is wrong with its storage. */
export function storageProblem(error: unknown): Problem {
  const problem = (code: Problem['code'], detail?: string): Problem => ({
    code,
    severity: 'error',
    ...(detail === undefined ? {} : { detail }),
  });
  if (error instanceof StorageHangs) return problem('storage-hanging');
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  switch (name) {
    case 'QuotaExceededError':
      return problem('storage-full');
    case 'SecurityError':
    case 'NotAllowedError':
      return problem('storage-denied');
    case 'ReferenceError':
    case 'TypeError':
      return problem('storage-absent');
    case 'VersionError':
      return { ...problem('project-newer', message), subject: 'IndexedDB' };
    default:
      return problem('storage-failed', message || name);
  }
}
