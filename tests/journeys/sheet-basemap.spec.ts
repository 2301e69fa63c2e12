import { PngRows } from '@/export/drawing/png-rows';
import { decodePng } from '../export/drawing/decode-png';
import { expect, journey } from './journey';
import { readPdf } from './read-sheet';

/* The sheet fetches its own tiles: no map is needed. */
journey.use({ hasWebgl: false });

/** A tile of one colour. */
function tile(red: number, green: number, blue: number): Buffer {
  const rows = new PngRows(256, 256, []);
  rows.add(Uint8Array.from({ length: 3 * 256 * 256 }, (_, at) => [red, green, blue][at % 3] ?? 0));
  return Buffer.from(rows.finish());
}

journey(
  'an online basemap of tiles stands on the sheet, and what of it is missing is said',
  async ({ planner }) => {
    const asked: string[] = [];
    let isRefusing = true;
    await planner.hasHost('tile.openstreetmap.org', (path) => {
      asked.push(path);
      // The same one each time that it is asked for: the sheet is drawn anew when more of it is known.
      return isRefusing && path === asked[2] ? null : tile(250, 40, 250);
    });
    await planner.opens(`?at=106.98,20.95,11&basemap=openstreetmap`);
    await planner.composer.opens();
    await planner.composer.lacksTiles(1);
    expect(asked.length).toBeLessThan(100);
    isRefusing = false;
    await planner.composer.chooses('format', 'png');
    await planner.composer.chooses('dpi', '96');
    const { pixels } = decodePng((await planner.composer.saves()).bytes);
    let magenta = 0;
    for (let at = 0; at < pixels.length; at += 3)
      if (pixels[at] === 250 && pixels[at + 1] === 40 && pixels[at + 2] === 250) magenta++;
    expect(magenta / (pixels.length / 3)).toBeGreaterThan(0.3);
    await planner.composer.chooses('format', 'pdf');
    const { pages } = await readPdf((await planner.composer.saves()).bytes);
    expect(pages[0]?.words.split('© OpenStreetMap').length).toBeGreaterThan(2);
    // Not wanted any more: nothing is asked for and nothing is missed.
    await planner.composer.toggles('basemap');
    await planner.composer.lacksTiles(0);
  },
);
