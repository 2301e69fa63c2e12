/**
 * Who may import whom, and which packages a folder owns: the table of docs/architecture.md as data.
 * `biome.json` enforces it; `boundaries.test.ts` proves that it does.
 */
export type FolderRule = {
  readonly folder: string;
  readonly imports: readonly string[];
  /** Specifiers as they are written, one for each package the folder owns. */
  readonly packages: readonly string[];
};

const BELOW_APP = [
  'geometry',
  'domain',
  'analysis',
  'formats',
  'catalogue',
  'i18n',
  'ui',
  'workers',
  'store',
  'export',
  'map',
  'panels',
];

export const FOLDER_TABLE: readonly FolderRule[] = [
  {
    folder: 'geometry',
    imports: [],
    packages: [
      'geojson',
      '@turf/turf',
      'geographiclib-geodesic',
      'clipper2-ts',
      'jsts/org/locationtech/jts/operation/valid/IsValidOp.js',
    ],
  },
  { folder: 'domain', imports: ['geometry'], packages: ['geojson'] },
  { folder: 'analysis', imports: ['geometry', 'domain'], packages: ['geojson'] },
  {
    folder: 'formats',
    imports: ['geometry', 'domain'],
    packages: [
      'geojson',
      'zod/mini',
      'geojson-validation',
      'fflate',
      'papaparse',
      'read-excel-file/universal',
      '@tarikjabiri/dxf',
      'sql.js/dist/sql-asm.js',
      'betterknown',
      'topojson-client',
      '@xmldom/xmldom',
      '@noble/hashes/sha2.js',
    ],
  },
  {
    folder: 'catalogue',
    imports: ['geometry', 'domain'],
    packages: ['geojson', 'zod/mini', '@leeoniya/ufuzzy'],
  },
  { folder: 'i18n', imports: ['domain'], packages: ['react', 'react-intl'] },
  { folder: 'ui', imports: [], packages: ['react', 'react-aria-components', 'lucide-react'] },
  {
    folder: 'store',
    imports: ['geometry', 'domain'],
    packages: ['geojson', 'zustand', 'zustand/vanilla', 'idb'],
  },
  {
    folder: 'export',
    imports: ['geometry', 'domain', 'formats', 'i18n'],
    packages: ['geojson', 'fflate', '@cantoo/pdf-lib', '@cantoo/fontkit', 'uqr'],
  },
  {
    folder: 'workers',
    imports: ['geometry', 'domain', 'analysis', 'formats', 'catalogue', 'i18n', 'export'],
    packages: ['geojson', 'comlink'],
  },
  {
    folder: 'map',
    imports: ['geometry', 'domain', 'catalogue', 'store', 'i18n'],
    packages: [
      'geojson',
      'react',
      'maplibre-gl',
      'maplibre-gl/dist/maplibre-gl.css',
      'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url',
      'terra-draw',
      'terra-draw-maplibre-gl-adapter',
      '@fontsource/inter/files/inter-latin-500-normal.woff2?url',
    ],
  },
  {
    folder: 'panels',
    imports: ['geometry', 'domain', 'catalogue', 'store', 'export', 'i18n', 'ui'],
    packages: ['geojson', 'react', 'lucide-react', 'zustand'],
  },
  {
    folder: 'app',
    imports: BELOW_APP,
    packages: [
      'react',
      'react-dom/client',
      'react-aria-components',
      'lucide-react',
      '@fontsource/inter/400.css',
      '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url',
    ],
  },
];

/** Specifiers that no folder owns: each must be refused everywhere. */
export const UNOWNED_PACKAGES = ['zod', 'd3', 'node:fs', 'fs', '@turf/area', 'zustand/middleware', '@/app'];

/** Folders that run without a browser. */
export const BROWSERLESS = [
  'geometry',
  'domain',
  'analysis',
  'formats',
  'catalogue',
  'workers',
  'store',
  'export',
];
