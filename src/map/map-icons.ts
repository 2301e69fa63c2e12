import type { StyleImageMetadata } from 'maplibre-gl';
import { CANDIDATE_COLOURS } from '@/domain/candidate';
import type { HubKind } from '@/domain/hub';
import { HUB_KINDS } from '@/domain/hub';
import { HUB_GLYPHS } from '@/domain/hub-glyphs';
import type { ZoneKind } from '@/domain/zone';
import { ZONE_KINDS } from '@/domain/zone';
import { candidateColour } from './candidate-layer';
import { type MapPalette, type MapTheme, mapPalette } from './map-palette';
import { zoneColour } from './zone-style';

export type MapIcon = {
  readonly image: ImageData;
  readonly options: Partial<StyleImageMetadata>;
};

/** Device pixels for one pixel of a drawing: sharp on dense screens, scaled down on others. */
const PIXEL_RATIO = 3;

type Draw = (context: CanvasRenderingContext2D) => void;

/** null where the browser gives no 2D canvas: the map then lacks its symbols, not its names. */
function drawn(widthPx: number, heightPx: number, draw: Draw): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx * PIXEL_RATIO;
  canvas.height = heightPx * PIXEL_RATIO;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

const HUB_DISC_PX = 22;
const JUNCTION_DISC_PX = 17;

function drawHub(kind: HubKind, isPlanned: boolean, palette: MapPalette, sizePx: number): Draw {
  const colour = kind === 'interchange' ? palette.expressway : palette.hub;
  const glyph = HUB_GLYPHS[kind];
  return (context) => {
    const middle = sizePx / 2;
    context.beginPath();
    context.arc(middle, middle, middle - 0.5, 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
    context.beginPath();
    context.arc(middle, middle, middle - (isPlanned ? 2.4 : 2), 0, 2 * Math.PI);
    if (isPlanned) {
      context.strokeStyle = colour;
      context.lineWidth = 1.5;
      context.setLineDash([2.6, 2]);
      context.stroke();
      context.setLineDash([]);
    } else {
      context.fillStyle = colour;
      context.fill();
    }
    const glyphPx = sizePx * 0.58;
    context.translate(middle - glyphPx / 2, middle - glyphPx / 2);
    context.scale(glyphPx / 24, glyphPx / 24);
    const path = new Path2D(glyph.path);
    context.strokeStyle = context.fillStyle = isPlanned ? colour : palette.paper;
    context.lineWidth = 2.6;
    if (glyph.drawing === 'fill') context.fill(path);
    else context.stroke(path);
  };
}

const HATCH_PX = 8;

/** Parks lean to the right, clusters to the left and wider: told apart without colour. */
function drawHatch(kind: ZoneKind, palette: MapPalette): Draw {
  return (context) => {
    context.strokeStyle = zoneColour(palette, kind);
    context.globalAlpha = 0.75;
    context.lineWidth = kind === 'industrial-park' ? 0.9 : 1;
    context.lineCap = 'square';
    const lean = kind === 'industrial-park' ? 1 : -1;
    context.beginPath();
    // Three strokes, so that the corners of neighbouring tiles meet.
    for (const shift of [-HATCH_PX, 0, HATCH_PX]) {
      const [from, to] = lean === 1 ? [HATCH_PX, 0] : [0, HATCH_PX];
      context.moveTo(shift - 1, from + lean);
      context.lineTo(shift + HATCH_PX + 1, to - lean);
    }
    context.stroke();
  };
}

const POINT_PX = 16;
const CANDIDATE_PX = 20;

function drawZonePoint(kind: ZoneKind, palette: MapPalette): Draw {
  return (context) => {
    context.translate(POINT_PX / 2, POINT_PX / 2);
    if (kind === 'industrial-cluster') context.rotate(Math.PI / 4);
    const half = kind === 'industrial-cluster' ? 4.1 : 4.8;
    context.beginPath();
    context.roundRect(-half, -half, 2 * half, 2 * half, 1.6);
    context.strokeStyle = palette.paper;
    context.lineWidth = 4;
    context.stroke();
    context.fillStyle = palette.paper;
    context.fill();
    context.strokeStyle = zoneColour(palette, kind);
    context.lineWidth = 1.8;
    context.stroke();
    context.beginPath();
    context.arc(0, 0, 1.5, 0, 2 * Math.PI);
    context.fillStyle = zoneColour(palette, kind);
    context.fill();
  };
}

/** A drop on its tip: a place that is the user's own, like no sign of ours. */
function drawCandidatePlace(colour: string, palette: MapPalette): Draw {
  return (context) => {
    const middle = CANDIDATE_PX / 2;
    context.beginPath();
    context.moveTo(middle, CANDIDATE_PX - 2);
    context.bezierCurveTo(middle - 2, middle + 4, 3, middle + 2, 3, middle - 2);
    context.arc(middle, middle - 2, middle - 3, Math.PI, 0);
    context.bezierCurveTo(CANDIDATE_PX - 3, middle + 2, middle + 2, middle + 4, middle, CANDIDATE_PX - 2);
    context.closePath();
    context.strokeStyle = palette.paper;
    context.lineWidth = 3;
    context.stroke();
    context.fillStyle = colour;
    context.fill();
    context.beginPath();
    context.arc(middle, middle - 2, 2.6, 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
  };
}

const SHIELD = { widthPx: 20, heightPx: 14, roundPx: 3 };

function drawShield(road: string, palette: MapPalette): Draw {
  const { widthPx, heightPx, roundPx } = SHIELD;
  return (context) => {
    context.beginPath();
    context.roundRect(1, 1, widthPx - 2, heightPx - 2, roundPx);
    context.fillStyle = road === 'expressway' ? palette.expressway : palette.paper;
    context.fill();
    context.lineWidth = 1.2;
    context.strokeStyle = road === 'expressway' ? palette.paper : palette.nationalRoad;
    context.stroke();
  };
}

/** The middle stretches to the number's length; the round corners keep their shape. */
const SHIELD_OPTIONS: Partial<StyleImageMetadata> = {
  stretchX: [[6 * PIXEL_RATIO, 14 * PIXEL_RATIO]],
  stretchY: [[5 * PIXEL_RATIO, 9 * PIXEL_RATIO]],
  content: [4 * PIXEL_RATIO, 3 * PIXEL_RATIO, 16 * PIXEL_RATIO, 11 * PIXEL_RATIO],
};

function iconOf(image: ImageData | null, options: Partial<StyleImageMetadata> = {}): MapIcon | null {
  return image && { image, options: { pixelRatio: PIXEL_RATIO, ...options } };
}

/**
 * Draws the image that a style layer asks for by name: `hub-<kind>-<open|planned>-<theme>`,
 * `hatch-<kind>-<theme>`, `point-<kind>-<theme>`, `candidate-<colour>-<theme>`, `shield-<road>-<theme>`. null for any other name.
 */
export function drawMapIcon(name: string): MapIcon | null {
  const theme: MapTheme = name.endsWith('-dark') ? 'dark' : 'light';
  const palette = mapPalette(theme);
  const subject = name.slice(name.indexOf('-') + 1, -theme.length - 1);
  const zoneKind = ZONE_KINDS.find((kind) => kind === subject);
  const hubKind = HUB_KINDS.find((kind) => subject.startsWith(kind));
  if (name.startsWith('hub-') && hubKind) {
    const sizePx = hubKind === 'interchange' ? JUNCTION_DISC_PX : HUB_DISC_PX;
    return iconOf(drawn(sizePx, sizePx, drawHub(hubKind, subject.endsWith('-planned'), palette, sizePx)));
  }
  if (name.startsWith('hatch-') && zoneKind)
    return iconOf(drawn(HATCH_PX, HATCH_PX, drawHatch(zoneKind, palette)));
  if (name.startsWith('point-') && zoneKind)
    return iconOf(drawn(POINT_PX, POINT_PX, drawZonePoint(zoneKind, palette)));
  const colour = CANDIDATE_COLOURS.find((one) => one === subject);
  if (name.startsWith('candidate-') && colour) {
    const draw = drawCandidatePlace(candidateColour(palette, colour), palette);
    return iconOf(drawn(CANDIDATE_PX, CANDIDATE_PX, draw));
  }
  if (name.startsWith('shield-')) {
    return iconOf(drawn(SHIELD.widthPx, SHIELD.heightPx, drawShield(subject, palette)), SHIELD_OPTIONS);
  }
  return null;
}
