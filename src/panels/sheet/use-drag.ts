import { type PointerEvent, useRef, useState } from 'react';

/** Pixels to the right and down. */
export type Drag = readonly [x: number, y: number];

const NONE: Drag = [0, 0];

/** Follows a finger or a mouse from press to release, and tells how far it went. */
export function useDrag(onEnd: (drag: Drag) => void) {
  const [drag, setDrag] = useState<Drag>(NONE);
  const start = useRef<Drag | null>(null);
  const awayFrom = ({ clientX, clientY }: PointerEvent): Drag => {
    const [x, y] = start.current ?? [clientX, clientY];
    return [clientX - x, clientY - y];
  };
  return {
    drag,
    onPointerDown: (event: PointerEvent): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = [event.clientX, event.clientY];
    },
    onPointerMove: (event: PointerEvent): void => {
      if (start.current) setDrag(awayFrom(event));
    },
    onPointerUp: (event: PointerEvent): void => {
      const moved = awayFrom(event);
      start.current = null;
      setDrag(NONE);
      if (moved[0] !== 0 || moved[1] !== 0) onEnd(moved);
    },
    onPointerCancel: (): void => {
      start.current = null;
      setDrag(NONE);
    },
  };
}
