import { readFileSync } from 'node:fs';
import type { DrawingItem, DrawingList } from '@/export/drawing/drawing-list';
import { openFontBook } from '@/export/drawing/font-book';
import { PngRows } from '@/export/drawing/png-rows';
import { writePdf } from '@/export/drawing/write-pdf';
import { writeSvg } from '@/export/drawing/write-svg';
import { type Benchmark, median } from './benchmark';
import { seededRandom } from './seeded-land';

const LINES = 400;
const CORNERS = 100;
const LABELS = 500;
const RUNS = 5;
const BAR_MS = 1000;
/** A3 at 300 dpi. */
const PIXELS = { width: 4961, height: 3508 };

const read = (file: string) => new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/inter/${file}`));

/** A dense A3 sheet: 40,000 corners, 500 labels with halos, as PDF and SVG; and a picture of it packed as PNG. */
export const sheetWriters: Benchmark = async () => {
  const book = openFontBook({
    regular: read('400Regular/Inter_400Regular.ttf'),
    semibold: read('600SemiBold/Inter_600SemiBold.ttf'),
    bold: read('700Bold/Inter_700Bold.ttf'),
  });
  const drawing = denseSheet();
  const details = {
    title: 'A3',
    author: 'bench',
    subject: '',
    language: 'en',
    created: new Date(0),
    producer: 'bench',
  };
  let [pdfBytes, svgBytes, pngBytes] = [0, 0, 0];
  const pdf = await time(async () => {
    const written = await writePdf([{ drawing }], details, book);
    pdfBytes = written.ok ? written.value.length : Number.NaN;
  });
  const svg = await time(async () => {
    svgBytes = writeSvg(drawing, details, book).length;
  });
  const rows = stripedRows();
  const png = await time(async () => {
    const picture = new PngRows(PIXELS.width, PIXELS.height, []);
    picture.add(rows);
    pngBytes = picture.finish().length;
  });
  return {
    title: `Writing an A3 sheet: ${LINES * CORNERS} corners, ${LABELS} labels with halos`,
    unit: 'ms',
    measures: [
      { name: 'PDF', value: pdf, ratio: 1, bar: { text: `at most ${BAR_MS} ms`, isMet: pdf <= BAR_MS } },
      { name: 'SVG', value: svg, ratio: svg / pdf },
      { name: 'PNG at 300 dpi, packing alone', value: png, ratio: png / pdf },
    ],
    notes: [
      `Files of ${kibibytes(pdfBytes)} (PDF), ${kibibytes(svgBytes)} (SVG) and ${kibibytes(pngBytes)} (PNG).`,
      'Median of five, the first with cold fonts left in. Painting the PNG needs a browser and is not in it.',
    ],
  };
};

async function time(run: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < RUNS; at++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return median(times);
}

function denseSheet(): DrawingList {
  const random = seededRandom(5);
  const lines = Array.from({ length: LINES }, (_, line): DrawingItem => {
    let [x, y] = [420 * random(), 297 * random()];
    const corners = Array.from({ length: CORNERS }, () => {
      x += 4 * random() - 2;
      y += 4 * random() - 2;
      return [x, y];
    });
    return {
      type: 'path',
      isClosed: line % 4 === 0,
      lines: [Float64Array.from(corners.flat())],
      ...(line % 4 === 0 && { fill: { colour: '#88bb99', opacity: 0.4 } }),
      stroke: { colour: '#333333', widthMillimetres: 0.2 },
    };
  });
  const labels = Array.from(
    { length: LABELS },
    (): DrawingItem => ({
      type: 'text',
      text: 'Khu công nghiệp Nam Tiền Phong',
      x: 420 * random(),
      y: 297 * random(),
      anchor: 'middle',
      weight: 'regular',
      sizeMillimetres: 2.5,
      colour: '#102030',
      angle: 60 * random() - 30,
      halo: { colour: '#ffffff', widthMillimetres: 0.4 },
    }),
  );
  return {
    widthMillimetres: 420,
    heightMillimetres: 297,
    background: '#ffffff',
    items: [...lines, ...labels],
  };
}

/** Flat areas with thin lines across, about as a map has them. */
function stripedRows(): Uint8Array {
  const { width, height } = PIXELS;
  const rows = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const isLine = (row * 3 + column) % 97 < 3 || (row * 5 - column * 2) % 211 < 2;
      rows.fill(
        isLine ? 60 : 200 + (column >> 9),
        (row * width + column) * 3,
        (row * width + column + 1) * 3,
      );
    }
  }
  return rows;
}

const kibibytes = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;
