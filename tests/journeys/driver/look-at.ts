import type { Page } from '@playwright/test';

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What a part of the window looks like: how many colours, and how bright they are, 0 to 255. */
export type Look = { readonly colours: number; readonly brightness: number };

/** The page decodes its own picture: a WebGL canvas cannot be read after it was shown. */
export async function lookAt(page: Page, area: Area): Promise<Look> {
  const picture = await page.screenshot({ clip: area });
  return await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const sum = data.reduce((total, value) => total + value, 0);
    // Every fourth value is the opacity, 255 throughout.
    const brightness = (sum - 255 * (data.length / 4)) / ((data.length / 4) * 3);
    return { colours: new Set(new Uint32Array(data.buffer)).size, brightness };
  }, picture.toString('base64'));
}
