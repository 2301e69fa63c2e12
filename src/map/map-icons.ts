import type { StyleImageMetadata } from 'maplibre-gl';
import { CANDIDATE_COLOURS } from '@/domain/candidate';
import type { HubKind } from '@/domain/hub';
import { HUB_KINDS } from '@/domain/hub';
import { HUB_GLYPHS } from '@/domain/hub-glyphs';
import { candidateColour, type MapPalette, type MapTheme, mapPalette, zoneColour } from '@/domain/palette';
import { HUB_DISC, ZONE_HATCH, ZONE_POINT } from '@/domain/symbol-style';
import type { ZoneKind } from '@/domain/zone';
import { ZONE_KINDS } from '@/domain/zone';

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
    const glyphPx = sizePx * HUB_DISC.glyph;
    context.translate(middle - glyphPx / 2, middle - glyphPx / 2);
    context.scale(glyphPx / 24, glyphPx / 24);
    const path = new Path2D(glyph.path);
    context.strokeStyle = context.fillStyle = isPlanned ? colour : palette.paper;
    context.lineWidth = HUB_DISC.glyphLine;
    if (glyph.drawing === 'fill') context.fill(path);
    else context.stroke(path);
  };
}

const HATCH_PX = ZONE_HATCH.tile;

function drawHatch(kind: Exclude<ZoneKind, 'economic-zone'>, palette: MapPalette): Draw {
  return (context) => {
    context.strokeStyle = zoneColour(palette, kind);
    context.globalAlpha = ZONE_HATCH.ink;
    context.lineWidth = ZONE_HATCH[kind].width;
    context.lineCap = 'square';
    const { lean } = ZONE_HATCH[kind];
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

const POINT_PX = ZONE_POINT.field;
const CANDIDATE_PX = 20;

function drawZonePoint(kind: ZoneKind, palette: MapPalette): Draw {
  return (context) => {
    context.translate(POINT_PX / 2, POINT_PX / 2);
    if (kind === 'industrial-cluster') context.rotate(Math.PI / 4);
    const half = ZONE_POINT.half[kind];
    context.beginPath();
    context.roundRect(-half, -half, 2 * half, 2 * half, ZONE_POINT.round);
    context.strokeStyle = palette.paper;
    context.lineWidth = ZONE_POINT.halo;
    context.stroke();
    context.fillStyle = palette.paper;
    context.fill();
    context.strokeStyle = zoneColour(palette, kind);
    context.lineWidth = ZONE_POINT.line;
    context.stroke();
    context.beginPath();
    context.arc(0, 0, ZONE_POINT.dot, 0, 2 * Math.PI);
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
    const sizePx = hubKind === 'interchange' ? HUB_DISC.interchange : HUB_DISC.usual;
    return iconOf(drawn(sizePx, sizePx, drawHub(hubKind, subject.endsWith('-planned'), palette, sizePx)));
  }
  if (name.startsWith('hatch-') && zoneKind && zoneKind !== 'economic-zone')
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
