import { CORNER_NAMES, type ScreenPoint } from './frame-gestures';

const SVG = 'http://www.w3.org/2000/svg';
const HANDLE_PX = 8;
const INKS = { stroke: 'var(--color-accent)', 'stroke-width': '2' };

type FrameDrawing = {
  readonly svg: SVGSVGElement;
  readonly sheet: SVGPolygonElement;
  readonly handles: readonly SVGCircleElement[];
  readonly draw: (corners: readonly ScreenPoint[]) => void;
};

/** The paper and its corners, to be laid over the map; all but them lets presses through. */
export function createFrameDrawing(label: string): FrameDrawing {
  const svg = document.createElementNS(SVG, 'svg');
  const sheet = document.createElementNS(SVG, 'polygon');
  const handles = CORNER_NAMES.map((name) => {
    const handle = document.createElementNS(SVG, 'circle');
    const cursor = name === 'nw' || name === 'se' ? 'nwse' : 'nesw';
    dress(handle, {
      ...INKS,
      r: String(HANDLE_PX),
      fill: 'var(--color-paper)',
      'data-testid': `sheet-frame-${name}`,
    });
    Object.assign(handle.style, { pointerEvents: 'all', touchAction: 'none', cursor: `${cursor}-resize` });
    return handle;
  });
  Object.assign(svg.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  dress(sheet, {
    ...INKS,
    fill: 'var(--color-accent)',
    'fill-opacity': '0.1',
    tabindex: '0',
    role: 'application',
    'aria-label': label,
    'data-testid': 'sheet-frame',
  });
  Object.assign(sheet.style, { pointerEvents: 'fill', touchAction: 'none', cursor: 'move' });
  svg.append(sheet, ...handles);
  const draw = (corners: readonly ScreenPoint[]): void => {
    sheet.setAttribute('points', corners.map(([x, y]) => `${x},${y}`).join(' '));
    for (const [at, [x, y]] of corners.entries()) {
      const handle = handles[at];
      if (handle) dress(handle, { cx: String(x), cy: String(y) });
    }
  };
  return { svg, sheet, handles, draw };
}

function dress(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
