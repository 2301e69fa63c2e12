import { fileNameOf, saveFile } from '@/panels/save-file';
import type { ProjectDesk } from '@/store/project-desk';

const TYPE = 'application/json';

/** The whole project as a file, beside what the browser keeps. */
export function saveProjectFile(desk: ProjectDesk, projectName: string): void {
  saveFile(`${fileNameOf(projectName, 'mat-bang')}.matbang.json`, desk.writeFile(), TYPE);
}
