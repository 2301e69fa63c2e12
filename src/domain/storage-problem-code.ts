/** Why the project could not be saved or opened. Words: `i18n/messages/<locale>/storage-problem.json`. */
export type StorageProblemCode =
  | 'storage-absent'
  | 'storage-denied'
  | 'storage-full'
  | 'storage-hanging'
  | 'storage-failed'
  | 'project-damaged'
  | 'project-newer'
  | 'project-elsewhere'
  | 'project-file-shape'
  | 'project-file-checksum'
  | 'project-file-newer';
