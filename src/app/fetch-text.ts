import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';

/** Text of a file of this site. Never throws: offline, missing and cut off all end as `file-missing`. */
export async function fetchText(path: string, subject: string): Promise<Result<string, Problem>> {
  try {
    const response = await fetch(new URL(path, document.baseURI));
    if (response.ok) return ok(await response.text());
    return failed({ code: 'file-missing', severity: 'error', subject, detail: String(response.status) });
  } catch (error) {
    return failed({ code: 'file-missing', severity: 'error', subject, detail: String(error) });
  }
}
