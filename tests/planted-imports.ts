import { BROWSERLESS, FOLDER_TABLE, UNOWNED_PACKAGES } from './folder-table';

/** A file for the linter to judge; `refusedBy` is the rule that must refuse it, null when it must pass. */
export type Plant = {
  readonly title: string;
  readonly path: string;
  readonly code: string;
  readonly refusedBy: string | null;
};

const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';
const CYCLES = 'lint/suspicious/noImportCycles';

const FOLDERS = FOLDER_TABLE.map(({ folder }) => folder);
const PACKAGES = [...new Set(FOLDER_TABLE.flatMap(({ packages }) => packages))];

let count = 0;
const fileIn = (folder: string): string => `src/${folder}/plant-${++count}.ts`;
const importing = (specifier: string): string => `import { a } from '${specifier}';\nexport const b = [a];\n`;

function plant(title: string, path: string, code: string, refusedBy: string | null): Plant {
  return { title, path, code, refusedBy };
}

const FOLDER_PAIRS = FOLDER_TABLE.flatMap(({ folder, imports }) =>
  FOLDERS.map((other) => {
    const isAllowed = other === folder || imports.includes(other);
    return plant(
      `${folder} → ${other}`,
      fileIn(folder),
      importing(`@/${other}/x`),
      isAllowed ? null : IMPORTS,
    );
  }),
);

const PACKAGE_PAIRS = FOLDER_TABLE.flatMap(({ folder, packages }) =>
  [...PACKAGES, ...UNOWNED_PACKAGES].map((name) =>
    plant(`${folder} → ${name}`, fileIn(folder), importing(name), packages.includes(name) ? null : IMPORTS),
  ),
);

const RELATIVE_PATHS = FOLDERS.flatMap((folder) => [
  plant(`${folder}: ../`, fileIn(folder), importing('../domain/x'), IMPORTS),
  plant(`${folder}: ./../`, fileIn(folder), importing('./../domain/x'), IMPORTS),
  plant(`${folder}: ./deep/../../`, fileIn(folder), importing('./deep/../../domain/x'), IMPORTS),
  plant(`${folder}: ../ from a deeper folder`, `src/${folder}/deep/plant.ts`, importing('../x'), IMPORTS),
  plant(`${folder}: ./ inside the folder`, fileIn(folder), importing('./x'), null),
  plant(`${folder}: ./ into a deeper folder`, fileIn(folder), importing('./deep/x'), null),
]);

const WAYS_OF_IMPORTING = [
  plant('type', fileIn('domain'), "import type { A } from '@/map/x';\nexport type B = A;\n", IMPORTS),
  plant('nothing named', fileIn('domain'), "import '@/map/x';\n", IMPORTS),
  plant('on demand', fileIn('domain'), "export const a = () => import('@/map/x');\n", IMPORTS),
  plant('export from', fileIn('domain'), "export type { A } from '@/map/x';\n", IMPORTS),
  plant('type named in place', fileIn('domain'), "export type A = import('@/map/x').A;\n", 'plugin'),
  plant('address', fileIn('ui'), "export const a = new URL('../map/x.ts', import.meta.url);\n", 'plugin'),
  plant('path from the root', fileIn('domain'), importing('/src/map/x'), IMPORTS),
  plant('folder that the table does not know', 'src/utils/plant.ts', importing('@/geometry/x'), IMPORTS),
  plant('file outside the folders', 'src/plant.ts', importing('@/geometry/x'), IMPORTS),
];

const BROWSER_NAMES = FOLDERS.flatMap((folder) =>
  ['window', 'document', 'localStorage', 'globalThis'].map((name) => {
    const code = `export const a = ${name}.toString();\n`;
    return plant(`${folder}: ${name}`, fileIn(folder), code, BROWSERLESS.includes(folder) ? GLOBALS : null);
  }),
);

const fileOf = (lines: number): string =>
  Array.from({ length: lines }, (_, index) => `export const a${index} = 1;\n`).join('');

const functionOf = (statements: number): string =>
  `export function a(): number {\n  let b = 0;\n${'  b += 1;\n'.repeat(statements - 2)}  return b;\n}\n`;

const SIZES = [
  plant('file of 301 lines', fileIn('ui'), fileOf(301), 'lint/style/noExcessiveLinesPerFile'),
  plant('file of 300 lines', fileIn('ui'), fileOf(300), null),
  plant('function of 81 lines', fileIn('ui'), functionOf(81), 'lint/complexity/noExcessiveLinesPerFunction'),
  plant('function of 78 lines', fileIn('ui'), functionOf(78), null),
  plant(
    'function of six conditions inside each other',
    fileIn('ui'),
    `export function a(b: number) {\n${'if (b > 1) {'.repeat(6)}return b;${'}'.repeat(6)}\nreturn 0;\n}\n`,
    'lint/complexity/noExcessiveCognitiveComplexity',
  ),
];

const SHAPES = [
  plant('cycle of types', 'src/domain/a1.ts', "import type { B } from './b1';\nexport type A = B;\n", CYCLES),
  plant('its other end', 'src/domain/b1.ts', "import type { A } from './a1';\nexport type B = A;\n", CYCLES),
  plant(
    'cycle by @',
    'src/panels/a2.ts',
    "import { b } from '@/panels/b2';\nexport const a = () => b;\n",
    CYCLES,
  ),
  plant(
    'its far end',
    'src/panels/b2.ts',
    "import { a } from '@/panels/a2';\nexport const b = () => a;\n",
    CYCLES,
  ),
  plant('barrel', fileIn('ui'), "export { a } from './x';\n", 'lint/performance/noBarrelFile'),
  plant('export of everything', fileIn('ui'), "export * from './x';\n", 'lint/performance/noReExportAll'),
  plant('default export', fileIn('ui'), 'export default 1;\n', 'lint/style/noDefaultExport'),
  plant('default export of a config file', 'vite.config.ts', 'export default {};\n', null),
  plant('name in capitals', 'src/ui/PlantName.ts', fileOf(1), 'lint/style/useFilenamingConvention'),
  plant('enum', fileIn('domain'), 'export enum A {\n  B = 1,\n}\n', 'lint/style/noEnum'),
  plant('any', fileIn('domain'), 'export type A = any;\n', 'lint/suspicious/noExplicitAny'),
];

const HTML = [
  plant('eval', fileIn('ui'), "export const a = eval('1');\n", 'lint/security/noGlobalEval'),
  plant('Function', fileIn('ui'), "export const a = new Function('1');\n", 'lint/nursery/noImpliedEval'),
  plant('innerHTML', fileIn('ui'), "export const a = (e: Element) => {\n  e.innerHTML = '';\n};\n", 'plugin'),
  plant(
    'setHTML',
    fileIn('map'),
    "export const a = (popup: { setHTML(text: string): void }) => popup.setHTML('');\n",
    'lint/nursery/noJsRestrictedProperties',
  ),
  plant(
    'dangerouslySetInnerHTML',
    'src/ui/plant-html.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
    'lint/security/noDangerouslySetInnerHtml',
  ),
];

export const PLANT_GROUPS: readonly (readonly [string, readonly Plant[]])[] = [
  ['folder to folder', FOLDER_PAIRS],
  ['folder to package', PACKAGE_PAIRS],
  ['relative paths', RELATIVE_PATHS],
  ['ways of importing', WAYS_OF_IMPORTING],
  ['names of the browser', BROWSER_NAMES],
  ['sizes', SIZES],
  ['shapes', SHAPES],
  ['markup and code from strings', HTML],
];
