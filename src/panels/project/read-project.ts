import type { Problem } from '@/domain/problem';
import type { ProjectDesk } from '@/store/project-desk';

/** Larger ones are refused before they are read: the text of one must fit into one string. */
const MOST_BYTES = 200 * 2 ** 20;

/** Opens a project file as a project of its own, or adds what it holds to the one that is open. */
export async function readProject(
  file: File,
  desk: ProjectDesk,
  notify: (problem: Problem) => void,
  how: 'open' | 'add',
): Promise<void> {
  if (file.size > MOST_BYTES) {
    notify({ code: 'file-too-large', severity: 'error', subject: file.name, detail: '200 MB' });
    return;
  }
  const read = desk.readFile(await file.text(), file.name);
  if (!read.ok) notify(read.problem);
  else if (how === 'open') await desk.openFile(read.value);
  else desk.addFile(read.value);
}
