import { type RefObject, useEffect, useRef, useState } from 'react';

/** So many rows are in the page at least; shorter tables are there whole, to be searched and printed. */
const LEAST_ROWS = 240;

/** The window moves in steps of so many rows, so that most scrolling renders nothing. */
const STEP_ROWS = 60;

const ROOT_FONT_PX = 16;

type RowWindow = {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Rows from `first` up to but without `last` are in the page. */
  readonly first: number;
  readonly last: number;
  readonly rowPx: number;
};

/** Which rows of a scrolled box are near the sight, all rows being equally high. */
export function useRowWindow(rowCount: number, rowRem: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const [rowPx, setRowPx] = useState(rowRem * ROOT_FONT_PX);
  const isWhole = rowCount <= LEAST_ROWS;
  useEffect(() => {
    const element = box.current;
    if (!element || isWhole) return;
    // A reader may have set a larger font.
    const px = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const look = (): void => setStep(Math.floor(element.scrollTop / px / STEP_ROWS));
    setRowPx(px);
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [isWhole, rowRem]);
  if (isWhole) return { box, first: 0, last: rowCount, rowPx };
  const first = Math.min(Math.max(0, (step - 1) * STEP_ROWS), rowCount - LEAST_ROWS);
  return { box, first, last: first + LEAST_ROWS, rowPx };
}
