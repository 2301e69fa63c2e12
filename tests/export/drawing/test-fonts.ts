import { readFileSync } from 'node:fs';
import { type FontBook, type FontFiles, openFontBook } from '@/export/drawing/font-book';

const FOLDER = 'node_modules/@expo-google-fonts/inter';
const read = (file: string) => new Uint8Array(readFileSync(`${FOLDER}/${file}`));

/** Inter from the package that the page serves it from. */
export function readTestFonts(): FontFiles {
  return {
    regular: read('400Regular/Inter_400Regular.ttf'),
    semibold: read('600SemiBold/Inter_600SemiBold.ttf'),
    bold: read('700Bold/Inter_700Bold.ttf'),
  };
}

export const openTestFonts = (): FontBook => openFontBook(readTestFonts());
