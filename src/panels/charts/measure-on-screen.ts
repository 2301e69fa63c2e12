import type { MeasureText } from '@/export/sheet/measure-text';

const WEIGHTS = { regular: 400, semibold: 600, bold: 700 } as const;
const MEASURED_AT = 100;

let context: CanvasRenderingContext2D | null | undefined;

/** How long a text is in the letters of the page; roughly, where the browser gives no canvas. */
export const measureOnScreen: MeasureText = (text, weight, size) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0.56 * size * text.length;
  context.font = `${WEIGHTS[weight]} ${MEASURED_AT}px Inter, system-ui, sans-serif`;
  return (context.measureText(text).width / MEASURED_AT) * size;
};
