import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

type PlotPoint = readonly [across: number, up: number];

export type CurvePlotEvents = {
  /** Where a point is wanted; the owner says where it may be. */
  readonly onMove: (index: number, point: PlotPoint) => void;
  readonly onAdd: (point: PlotPoint) => void;
  readonly onRemove: (index: number) => void;
  /** How far an arrow key moves a point across; a fifth of it with Shift. */
  readonly keyStep: number;
};

type CurvePlotProps = {
  readonly label: string;
  /** Ends of the axis across; up it goes from 0 to 1. */
  readonly span: readonly [least: number, most: number];
  /** Rising across. */
  readonly points: readonly PlotPoint[];
  /** Values marked under the line; those beyond the axis at its ends. */
  readonly marks: readonly number[];
  readonly pointLabel: (index: number) => string;
  readonly pointText: (point: PlotPoint) => string;
  /** A point is held by the pointer, or let go. */
  readonly onHold: (isHeld: boolean) => void;
  /** Left out: the line is only looked at. */
  readonly events?: CurvePlotEvents;
};

/* In the units of the picture, which on a card are about pixels. */
const WIDTH = 340;
const HEIGHT = 150;
const EDGE = 12;
const MARKS_HEIGHT = 12;
const BASE = HEIGHT - EDGE - MARKS_HEIGHT;
const UP_STEP = 0.05;
const FINE = 5;

const GRID = [0, 0.5, 1];

/** A line through points over an axis; its points can be dragged and moved by arrow keys. */
export function CurvePlot(props: CurvePlotProps) {
  const { span, points, events } = props;
  const picture = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const hold = (index: number | null): void => {
    setHeld(index);
    props.onHold(index !== null);
  };
  const x = (value: number): number => EDGE + ((WIDTH - 2 * EDGE) * (value - span[0])) / (span[1] - span[0]);
  const y = (utility: number): number => BASE - (BASE - EDGE) * utility;
  const under = (event: { readonly clientX: number; readonly clientY: number }): PlotPoint => {
    const box = picture.current?.getBoundingClientRect() ?? new DOMRect(0, 0, WIDTH, HEIGHT);
    const across = ((event.clientX - box.left) / box.width) * WIDTH;
    const up = ((event.clientY - box.top) / box.height) * HEIGHT;
    const value = span[0] + ((across - EDGE) / (WIDTH - 2 * EDGE)) * (span[1] - span[0]);
    return [
      Math.min(Math.max(value, span[0]), span[1]),
      Math.min(Math.max((BASE - up) / (BASE - EDGE), 0), 1),
    ];
  };
  const drag = (event: PointerEvent): void => {
    if (held !== null) events?.onMove(held, under(event));
  };
  const drawing = (
    <svg
      ref={picture}
      {...(events ? {} : { role: 'img', 'aria-label': props.label })}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="h-auto w-full rounded-control border border-line bg-land select-none"
      onPointerMove={drag}
      onPointerUp={() => hold(null)}
      onPointerCancel={() => hold(null)}
      onDoubleClick={(event) => events?.onAdd(under(event))}
    >
      {GRID.map((utility) => (
        <line
          key={utility}
          x1={EDGE}
          x2={WIDTH - EDGE}
          y1={y(utility)}
          y2={y(utility)}
          className="stroke-line"
          strokeWidth={1}
        />
      ))}
      <path
        d={props.marks
          .map((value) => `M${x(Math.min(Math.max(value, span[0]), span[1]))} ${BASE + 6}v${MARKS_HEIGHT}`)
          .join('')}
        className="fill-none stroke-muted"
      />
      <path d={lineThrough(points, span, x, y)} className="fill-none stroke-accent" strokeWidth={2} />
      {events &&
        points.map((point, index) => (
          <PlotHandle
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place, and keeps the focus there
            key={index}
            x={x(point[0])}
            y={y(point[1])}
            label={props.pointLabel(index)}
            text={props.pointText(point)}
            utility={point[1]}
            onHold={() => hold(index)}
            onKey={(event) => pressKey(event, index, point, events)}
          />
        ))}
    </svg>
  );
  return events ? (
    <fieldset aria-label={props.label} className="min-w-0">
      {drawing}
    </fieldset>
  ) : (
    drawing
  );
}

/** Flat beyond both ends. */
function lineThrough(
  points: readonly PlotPoint[],
  [least, most]: readonly [number, number],
  x: (value: number) => number,
  y: (utility: number) => number,
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const whole: readonly PlotPoint[] = [
    ...(first[0] > least ? [[least, first[1]] as const] : []),
    ...points,
    ...(last[0] < most ? [[most, last[1]] as const] : []),
  ];
  return whole.map(([value, utility], at) => `${at === 0 ? 'M' : 'L'}${x(value)} ${y(utility)}`).join('');
}

function pressKey(
  event: KeyboardEvent,
  index: number,
  [across, up]: PlotPoint,
  { onMove, onRemove, keyStep }: CurvePlotEvents,
): void {
  const part = event.shiftKey ? 1 / FINE : 1;
  const [stepAcross, stepUp] = [keyStep * part, UP_STEP * part];
  const moves: Readonly<Record<string, PlotPoint>> = {
    ArrowLeft: [across - stepAcross, up],
    ArrowRight: [across + stepAcross, up],
    ArrowUp: [across, up + stepUp],
    ArrowDown: [across, up - stepUp],
    Home: [across, 0],
    End: [across, 1],
  };
  const wanted = moves[event.key];
  if (wanted) onMove(index, wanted);
  else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(index);
  else return;
  event.preventDefault();
}

type PlotHandleProps = {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly text: string;
  readonly utility: number;
  readonly onHold: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

function PlotHandle({ x, y, label, text, utility, onHold, onKey }: PlotHandleProps) {
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * utility)}
      aria-valuetext={text}
      data-testid="curve-point"
      className="group cursor-grab touch-none outline-none active:cursor-grabbing"
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.currentTarget.ownerSVGElement?.setPointerCapture(event.pointerId);
        onHold();
      }}
    >
      <title>{text}</title>
      {/* Wide enough for a finger. */}
      <circle cx={x} cy={y} r={18} className="fill-transparent" />
      <circle
        cx={x}
        cy={y}
        r={10}
        className="fill-none stroke-transparent group-focus-visible:stroke-accent"
        strokeWidth={2}
      />
      <circle cx={x} cy={y} r={6} className="fill-paper stroke-accent" strokeWidth={2.5} />
    </g>
  );
}
