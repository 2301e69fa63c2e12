import { saveFile } from '@/panels/save-file';
import type { ProjectDesk } from '@/store/project-desk';

const TYPE = 'application/json';
/** Not allowed in the file names of one system or another. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu;

/** The whole project as a file, beside what the browser keeps. */
export function saveProjectFile(desk: ProjectDesk, projectName: string): void {
  const name = projectName.replace(UNSAFE, ' ').trim().slice(0, 80) || 'mat-bang';
  saveFile(`${name}.matbang.json`, desk.writeFile(), TYPE);
}
