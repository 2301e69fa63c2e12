import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';

const STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof STOPS)[number];

const HEIGHTS: Record<SheetStop, string> = { peek: 'h-28', half: 'h-[46dvh]', full: 'h-[calc(100dvh-8rem)]' };

/** A drag shorter than this is a tap. */
const TAP_PX = 8;

type BottomSheetProps = {
  readonly stop: SheetStop;
  readonly onStopChange: (stop: SheetStop) => void;
  readonly label: string;
  readonly handleLabel: string;
  readonly children: ReactNode;
};

/** A card along the lower edge with three heights, moved by dragging or tapping its handle, or by arrow keys. */
export function BottomSheet({ stop, onStopChange, label, handleLabel, children }: BottomSheetProps) {
  const startY = useRef(0);
  const step = (by: -1 | 1): void => {
    const next = STOPS[STOPS.indexOf(stop) + by];
    if (next) onStopChange(next);
  };
  const finishDrag = (event: PointerEvent): void => {
    const dragged = startY.current - event.clientY;
    if (Math.abs(dragged) > TAP_PX) step(dragged > 0 ? 1 : -1);
    else if (stop === 'full') onStopChange('peek');
    else step(1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') step(1);
    if (event.key === 'ArrowDown') step(-1);
    if (event.key === 'Enter' || event.key === ' ') onStopChange(stop === 'full' ? 'peek' : 'full');
  };
  return (
    <aside
      aria-label={label}
      className={`pointer-events-auto flex shrink-0 flex-col overflow-hidden rounded-t-card border-t border-line bg-paper shadow-card transition-[height] duration-150 motion-reduce:transition-none ${HEIGHTS[stop]}`}
    >
      <button
        type="button"
        aria-label={handleLabel}
        aria-expanded={stop !== 'peek'}
        className="grid h-11 w-full shrink-0 cursor-grab touch-none place-items-center"
        onPointerDown={(event) => {
          startY.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={finishDrag}
        onKeyDown={onKeyDown}
      >
        <span className="h-1 w-10 rounded-full bg-line" />
      </button>
      <div className="flex min-h-0 flex-1 flex-col">{children}</div>
    </aside>
  );
}
