import { describe, expect, it } from 'vitest';
import { readMapCanvas } from '@/map/read-map-canvas';

const WANTED = { widthPx: 500, heightPx: 300, scale: 2 };

function graphics(width = 1000, height = 600) {
  return {
    isLost: false,
    isContextLost(): boolean {
      return this.isLost;
    },
    drawingBufferWidth: width,
    drawingBufferHeight: height,
  };
}

const CANVAS = {} as ImageData;

async function outcome(given: ReturnType<typeof graphics> | null, read: () => Promise<ImageBitmap>) {
  const answer = await readMapCanvas(CANVAS, given, WANTED, read);
  return answer.ok ? 'read' : `${answer.problem.code} ${answer.problem.detail}`;
}

describe('the pixels of a map', () => {
  let closed = 0;
  const image = { close: () => closed++ } as unknown as ImageBitmap;
  const reads = async () => image;

  it('are read where the whole of them was drawn', async () => {
    expect(await outcome(graphics(), reads)).toBe('read');
  });

  it('are not taken from a context that was lost, before or while they are read', async () => {
    expect(await outcome(null, reads)).toMatch(/^picture-failed/);
    expect(await outcome({ ...graphics(), isLost: true }, reads)).toMatch(/^picture-failed/);
    const lost = graphics();
    const losing = async () => {
      lost.isLost = true;
      return image;
    };
    expect(await outcome(lost, losing)).toMatch(/^picture-failed/);
    expect(closed).toBe(1);
  });

  it('are refused where fewer were granted, with the largest scale', async () => {
    expect(await outcome(graphics(750, 600), reads)).toBe('picture-too-large 1.50');
  });

  it('are refused where the browser does not hand them out', async () => {
    const tainted = () => Promise.reject(new DOMException('tainted', 'SecurityError'));
    expect(await outcome(graphics(), tainted)).toMatch(/^picture-tainted SecurityError/);
    const refused = () => Promise.reject(new DOMException('no memory', 'InvalidStateError'));
    expect(await outcome(graphics(), refused)).toMatch(/^picture-failed InvalidStateError/);
  });
});
