import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';

type DragHandleProps = {
  readonly label: string;
  /** Place of its row among its neighbours, from 0. */
  readonly place: number;
  readonly onMove: (place: number) => void;
};

/**
 * Moves the list item that it stands in: by pointer, or by the up and down arrow keys. The list's items
 * must be the children of one list element.
 */
export function DragHandle({ label, place, onMove }: DragHandleProps) {
  const handle = useRef<HTMLButtonElement>(null);
  const focusAt = useRef<number | null>(null);

  // A moved element is taken out of the page for a moment, and loses the focus by it.
  useEffect(() => {
    if (focusAt.current === place) handle.current?.focus();
    focusAt.current = null;
  }, [place]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focusAt.current = place + step;
    onMove(place + step);
  };

  const onPointerDown = (event: PointerEvent): void => {
    const list = handle.current?.closest('li')?.parentElement;
    if (list && event.button === 0) followPointer(list, onMove);
  };

  return (
    <button
      ref={handle}
      type="button"
      aria-label={label}
      title={label}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      className="grid h-7 w-5 shrink-0 cursor-grab touch-none place-items-center rounded-control text-muted hover:bg-hover active:cursor-grabbing max-[900px]:size-11"
    >
      <GripVertical aria-hidden size={14} />
    </button>
  );
}

/** Listens on the window: a capture by the handle would end when its row is moved in the page. */
function followPointer(list: Element, onMove: (place: number) => void): void {
  const listening = new AbortController();
  const { signal } = listening;
  let last = -1;
  const move = (event: globalThis.PointerEvent): void => {
    const place = placeAt(list, event.clientY);
    if (place === last) return;
    last = place;
    onMove(place);
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', () => listening.abort(), { signal });
  window.addEventListener('pointercancel', () => listening.abort(), { signal });
}

/** The row that the pointer is on; the first or last where it is above or below all. */
function placeAt(list: Element, clientY: number): number {
  const bottoms = [...list.children].map((row) => row.getBoundingClientRect().bottom);
  const place = bottoms.findIndex((bottom) => clientY < bottom);
  return place === -1 ? bottoms.length - 1 : place;
}
