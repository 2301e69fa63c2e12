import { type RefObject, useEffect, useRef, useState } from 'react';

/** Tables that are no longer than this are in the page whole, to be searched and printed. */
const MOST_WHOLE = 240;

/** So many rows of longer ones: those in sight of a tall window, and a screen or more on either side. */
const WINDOW_ROWS = 80;

/** The window moves in steps of so many rows, so that most scrolling renders nothing. */
const STEP_ROWS = 20;

const ROOT_FONT_PX = 16;

type RowWindow = {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Rows from `first` up to but without `last` are in the page. */
  readonly first: number;
  readonly last: number;
  readonly rowPx: number;
};

/** Which rows of a box are near the sight, all rows being equally high. The box scrolls, or stands in one that does. */
export function useRowWindow(rowCount: number, rowRem: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const [rowPx, setRowPx] = useState(rowRem * ROOT_FONT_PX);
  const isWhole = rowCount <= MOST_WHOLE;
  useEffect(() => {
    const element = box.current;
    if (!element || isWhole) return;
    // A reader may have set a larger font.
    const px = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const look = (): void => setStep(Math.floor(pixelsAbove(element) / px / STEP_ROWS));
    setRowPx(px);
    look();
    // Scrolling does not bubble, and on a phone it is what the box stands in that scrolls.
    document.addEventListener('scroll', look, { passive: true, capture: true });
    return () => document.removeEventListener('scroll', look, { capture: true });
  }, [isWhole, rowRem]);
  if (isWhole) return { box, first: 0, last: rowCount, rowPx };
  const first = Math.min(Math.max(0, (step - 1) * STEP_ROWS), rowCount - WINDOW_ROWS);
  return { box, first, last: first + WINDOW_ROWS, rowPx };
}

/** How much of what is in the box is out of sight above. */
function pixelsAbove(box: HTMLElement): number {
  return box.scrollTop + Math.max(0, -box.getBoundingClientRect().top);
}
