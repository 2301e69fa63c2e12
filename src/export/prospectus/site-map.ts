import type { Candidate } from '@/domain/candidate';
import { DEFAULT_LAYERS } from '@/domain/map-layer';
import type { RingChoice } from '@/domain/ring-choice';
import { NO_RINGS } from '@/domain/ring-choice';
import type { SheetContent } from '@/domain/sheet-content';
import { USUAL_SHEET } from '@/domain/sheet-settings';
import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { mapLabels } from '@/export/sheet/labels/map-labels';
import { type MapFeatures, mapFeatures } from '@/export/sheet/map-features';
import { boxLine } from '@/export/sheet/map-ground';
import { mapShapes, mapSigns } from '@/export/sheet/map-items';
import { northItems } from '@/export/sheet/north-arrow';
import { scaleBarItems } from '@/export/sheet/scale-block';
import { oneLine, textItem } from '@/export/sheet/set-text';
import { type SheetDraft, sheetZoom } from '@/export/sheet/sheet-draft';
import { sheetPlane } from '@/export/sheet/sheet-plane';
import { groupedMetres } from '@/export/sheet/survey-grid';
import type { LngLat } from '@/geometry/position';
import { PAGE, type PageTools } from './page-look';
import type { ProspectusSite } from './prospectus-site';

type MapView = {
  readonly frame: PaperBox;
  readonly centre: LngLat;
  readonly scaleDenominator: number;
  /** Those of the view, or none. */
  readonly hasRings: boolean;
  /** Of all hubs these alone, and no zone but the site: a map of ways. undefined: all. */
  readonly onlyHubs?: ReadonlySet<string>;
};

/** The commune stands in words above the map. */
const LAYERS = DEFAULT_LAYERS.map((layer) =>
  layer.id === 'communes' ? { ...layer, visible: false } : layer,
);

const MOST_LETTERS = 36;

/** A name may have any length: the whole of it stands above the map. */
function withShortName(candidate: Candidate): Candidate {
  const name = oneLine(candidate.name);
  if (name.length <= MOST_LETTERS) return candidate;
  const words = name.slice(0, MOST_LETTERS).split(' ');
  const whole = words.length > 1 ? words.slice(0, -1) : words;
  return { ...candidate, name: `${whole.join(' ')}…` };
}

/** What the map of a prospectus is drawn from: all zones, and of the user's own work this site alone. */
export function mapDraft(
  site: ProspectusSite,
  { content, words, measure, palette }: PageTools,
  { frame, centre, scaleDenominator, hasRings, onlyHubs }: MapView,
): SheetDraft {
  const settings = { ...USUAL_SHEET, centre, scaleDenominator, locale: words.locale };
  const gate = content.gates[site.id];
  const rings: RingChoice = hasRings ? content.rings : NO_RINGS;
  const { data } = content;
  const isWanted = (id: string): boolean => onlyHubs?.has(id) === true || rings.around.includes(id);
  const own: SheetContent = {
    ...content,
    data: onlyHubs ? { ...data, hubs: data.hubs.filter(({ id }) => isWanted(id)) } : data,
    zones: onlyHubs ? data.zones.filter(({ id }) => id === site.id) : data.zones,
    candidates: site.type === 'candidate' ? [withShortName(site.candidate)] : [],
    layers: LAYERS,
    rings,
    ringOutlines: hasRings ? content.ringOutlines : [],
    gates: gate ? { [site.id]: gate } : {},
    ranking: null,
    heat: null,
    link: null,
  };
  const layout = {
    ...PAGE,
    unit: 0.84,
    outer: frame,
    title: frame,
    mapBox: frame,
    frame,
    side: null,
    notes: [],
  };
  return {
    content: own,
    settings,
    words,
    measure,
    layout,
    plane: sheetPlane(frame, centre, scaleDenominator),
    palette,
    zoom: sheetZoom(settings),
  };
}

const PLATE = { width: 56, height: 10.6, away: 2.5 };
const ARROW = { width: 9, height: 14, away: 2.5 };

type MapItems = {
  readonly items: readonly DrawingItem[];
  readonly features: MapFeatures;
  readonly draft: SheetDraft;
};

/**
 * The map with the site in a glow, its scale and north.
 *
 * @param marks drawn above the signs: lines to places, with the ground that no name may cover
 */
export function siteMap(
  site: ProspectusSite,
  tools: PageTools,
  view: MapView,
  marks: (
    draft: SheetDraft,
    kept: readonly PaperBox[],
  ) => {
    readonly items: readonly DrawingItem[];
    readonly taken: readonly PaperBox[];
  } = () => ({ items: [], taken: [] }),
): MapItems {
  const draft = mapDraft(site, tools, view);
  const features = mapFeatures(draft);
  const { frame } = view;
  const plate: PaperBox = {
    x: frame.x + PLATE.away,
    y: frame.y + frame.height - PLATE.height - PLATE.away,
    width: PLATE.width,
    height: PLATE.height,
  };
  const arrow: PaperBox = {
    x: frame.x + frame.width - ARROW.width - ARROW.away,
    y: frame.y + ARROW.away,
    width: ARROW.width,
    height: ARROW.height,
  };
  const drawn = marks(draft, [plate, arrow]);
  const labels = mapLabels(draft, features, { crosses: [], boxes: [plate, arrow, ...drawn.taken] });
  return {
    draft,
    features,
    items: [
      {
        type: 'group',
        clip: [boxLine(frame)],
        items: [
          ...mapShapes(draft, features),
          ...glowItems(site, draft, features, tools.accent),
          ...mapSigns(draft, features),
          ...drawn.items,
          labels.group,
          ...plateItems(draft, plate),
          paperItem(tools.palette.paper, arrow),
          // A turn of a quarter of a degree is not seen on an arrow so small.
          ...northItems(
            { ...draft, plane: { ...draft.plane, convergence: 0 } },
            {
              ...arrow,
              y: arrow.y + 0.6,
            },
          ),
        ],
      },
      {
        type: 'path',
        lines: [boxLine(frame)],
        isClosed: true,
        stroke: { colour: tools.palette.ink, widthMillimetres: 0.3 },
      },
    ],
  };
}

/** What stands over the map is read on it. */
function paperItem(colour: string, box: PaperBox): DrawingItem {
  return { type: 'path', lines: [boxLine(box)], isClosed: true, fill: { colour, opacity: 0.88 } };
}

/** The scale in figures and as a bar. */
function plateItems(draft: SheetDraft, plate: PaperBox): readonly DrawingItem[] {
  const { palette, settings, words } = draft;
  const denominator = groupedMetres(settings.scaleDenominator);
  const look = { weight: 'semibold', size: 2.4, colour: palette.ink } as const;
  return [
    paperItem(palette.paper, plate),
    textItem(words.t('prospectus.map.scale', { denominator }), look, plate.x + 1.8, plate.y + 3.4),
    ...scaleBarItems(draft, plate.x + 1.8, plate.y + 5, plate.width - 2),
  ];
}

/** Points whose place is worse known than that on paper have the circle of their error. */
const LEAST_CIRCLE_MILLIMETRES = 3;

/** Soft, so that it says which site is meant and nothing of where its border runs. */
function glowItems(
  site: ProspectusSite,
  { plane, palette }: SheetDraft,
  { zones, candidates }: MapFeatures,
  colour: string,
): readonly DrawingItem[] {
  const seen = [...zones, ...candidates].find((one) => one.site.id === site.id);
  if (!seen) return [];
  if (seen.rings.length > 0)
    return [4.2, 2.6].map(
      (widthMillimetres): DrawingItem => ({
        type: 'path',
        lines: seen.rings,
        isClosed: true,
        stroke: { colour, widthMillimetres, opacity: 0.2, join: 'round' },
      }),
    );
  if (!seen.point) return [];
  const [x, y] = seen.point;
  const radius = errorRadius(site, plane.millimetresPerMetre);
  return [
    { type: 'circle', x, y, radius: 5, fill: { colour, opacity: 0.22 } },
    ...(radius === null
      ? []
      : [
          {
            type: 'circle',
            x,
            y,
            radius,
            stroke: { colour: palette.ink, widthMillimetres: 0.25, dash: [1.6, 1], opacity: 0.75 },
          } as const,
        ]),
  ];
}

/** Millimetres; null where there is nothing to be seen of it. */
export function errorRadius(
  { geometry, errorMetres }: ProspectusSite,
  millimetresPerMetre: number,
): number | null {
  if (geometry?.type !== 'Point' || errorMetres === null) return null;
  const radius = errorMetres * millimetresPerMetre;
  return radius >= LEAST_CIRCLE_MILLIMETRES ? radius : null;
}
