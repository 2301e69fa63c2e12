/** Why the project could not be saved, opened or written out. Words: `i18n/messages/<locale>/storage-problem.json`. */
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
  | 'project-file-newer'
  | 'requirement-file-shape'
  | 'requirement-file-weights'
  | 'requirement-file-newer'
  | 'export-failed'
  | 'export-cancelled';
