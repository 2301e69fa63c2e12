import type { ScreenPoint } from './frame-gestures';

type DragPorts = {
  /** Of the window, as events tell them. */
  readonly begin: (from: ScreenPoint) => void;
  readonly go: (to: ScreenPoint) => void;
};

/** Follows the first finger or the mouse from its first move to its release; a press that goes nowhere is no drag. */
export function followDrag(element: SVGElement, { begin, go }: DragPorts): void {
  let from: ScreenPoint | null = null;
  let hasMoved = false;
  element.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    from = [event.clientX, event.clientY];
    hasMoved = false;
  });
  element.addEventListener('pointermove', (event) => {
    if (!from || !event.isPrimary) return;
    if (!hasMoved) begin(from);
    hasMoved = true;
    go([event.clientX, event.clientY]);
  });
  const end = (): void => {
    from = null;
  };
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
}
