import type { MapPalette } from '@/domain/palette';
import { isHole } from './edited-rings';

type Hex = `#${string}`;

/** What a tool draws in: the present palette, and the colour of danger while sides cross. */
export type DrawLook = {
  readonly palette: () => MapPalette;
  readonly isCrossed: () => boolean;
  readonly isTouch: boolean;
};

const WIDTHS = { mouse: { corner: 5, middle: 3.6 }, touch: { corner: 8, middle: 6 } };

/** Read anew with each picture, so that a change of theme or a crossing is seen at once. */
function colours({ palette, isCrossed }: DrawLook) {
  return {
    line: (): Hex => (isCrossed() ? palette().danger : palette().candidate) as Hex,
    paper: (): Hex => palette().paper as Hex,
    accent: (): Hex => palette().accent as Hex,
  };
}

export function polygonStyles(look: DrawLook) {
  const { line, paper, accent } = colours(look);
  const widths = look.isTouch ? WIDTHS.touch : WIDTHS.mouse;
  return {
    fillColor: line,
    fillOpacity: 0.16,
    outlineColor: line,
    outlineWidth: 2.4,
    closingPointColor: paper,
    closingPointWidth: widths.corner,
    closingPointOutlineColor: line,
    closingPointOutlineWidth: 2.2,
    snappingPointColor: paper,
    snappingPointWidth: widths.corner + 1,
    snappingPointOutlineColor: accent,
    snappingPointOutlineWidth: 3,
    coordinatePointColor: paper,
    coordinatePointWidth: widths.corner - 1,
    coordinatePointOutlineColor: line,
    coordinatePointOutlineWidth: 2,
  };
}

export function lineStyles(look: DrawLook) {
  const { line, paper, accent } = colours(look);
  const widths = look.isTouch ? WIDTHS.touch : WIDTHS.mouse;
  return {
    lineStringColor: line,
    lineStringWidth: 2.6,
    closingPointColor: paper,
    closingPointWidth: widths.corner,
    closingPointOutlineColor: line,
    closingPointOutlineWidth: 2.2,
    snappingPointColor: paper,
    snappingPointWidth: widths.corner + 1,
    snappingPointOutlineColor: accent,
    snappingPointOutlineWidth: 3,
  };
}

export function pointStyles(look: DrawLook) {
  const { line, paper } = colours(look);
  return { pointColor: line, pointWidth: 6, pointOutlineColor: paper, pointOutlineWidth: 2 };
}

/** An outline in work: corners that can be taken, and middles of its sides that become corners. */
export function editStyles(look: DrawLook) {
  const { line, paper } = colours(look);
  const widths = look.isTouch ? WIDTHS.touch : WIDTHS.mouse;
  return {
    selectedPolygonColor: ({ id }: { id?: unknown }) => (isHole(id) ? paper() : line()),
    selectedPolygonFillOpacity: ({ id }: { id?: unknown }) => (isHole(id) ? 0.7 : 0.16),
    selectedPolygonOutlineColor: line,
    selectedPolygonOutlineWidth: 2.6,
    selectionPointColor: paper,
    selectionPointWidth: widths.corner,
    selectionPointOutlineColor: line,
    selectionPointOutlineWidth: 2.2,
    midPointColor: line,
    midPointWidth: widths.middle,
    midPointOpacity: 0.75,
    midPointOutlineColor: paper,
    midPointOutlineWidth: 1.6,
  };
}
