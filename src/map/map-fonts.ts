import latin500Italic from '@fontsource/inter/files/inter-latin-500-italic.woff2?url';
import latin500 from '@fontsource/inter/files/inter-latin-500-normal.woff2?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import vietnamese500Italic from '@fontsource/inter/files/inter-vietnamese-500-italic.woff2?url';
import vietnamese500 from '@fontsource/inter/files/inter-vietnamese-500-normal.woff2?url';
import vietnamese600 from '@fontsource/inter/files/inter-vietnamese-600-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

/** The letters that the Vietnamese file holds beside its marks; everything else is in the Latin file. */
const VIETNAMESE_RANGE = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+0300-0301',
  'U+0303-0304',
  'U+0308-0309',
  'U+0323',
  'U+1EA0-1EF9',
  'U+20AB',
];
const LATIN_RANGE = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2212'];

/** Fonts of the map's words, self-hosted. MapLibre needs absolute addresses. */
export function mapFontFaces(baseUrl: string): FontFacesSpecification {
  const face = (latin: string, vietnamese: string) => [
    {
      url: new URL(vietnamese, baseUrl).href,
      'unicode-range': VIETNAMESE_RANGE,
    },
    { url: new URL(latin, baseUrl).href, 'unicode-range': LATIN_RANGE },
  ];
  return {
    'Inter Medium': face(latin500, vietnamese500),
    'Inter SemiBold': face(latin600, vietnamese600),
    'Inter Italic': face(latin500Italic, vietnamese500Italic),
  };
}
