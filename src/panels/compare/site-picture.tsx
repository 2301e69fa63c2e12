import type { Geometry, Position } from 'geojson';
import { useMemo } from 'react';
import type { CandidateColour } from '@/domain/candidate';
import type { CorridorClass } from '@/domain/corridor';
import type { Figure } from '@/domain/figure';
import { HUB_GLYPHS } from '@/domain/hub-glyphs';
import type { ReferenceData } from '@/domain/reference-data';
import type { ZoneKind } from '@/domain/zone';
import { boundingBox } from '@/geometry/bounding-box';
import { lngLat } from '@/geometry/position';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { selectDataInYear } from '@/store/selectors';
import {
  boxesMeet,
  boxOfPicture,
  clipRing,
  type PictureFrame,
  pathOf,
  scaleBarMetres,
  toPicture,
} from './picture-frame';
import { type ComparedSite, outlineKind } from './use-compared-sites';

export const PICTURE_WIDTH = 160;
export const PICTURE_HEIGHT = 80;

/* Whole class names, so that the style sheet is built with them. */
const ZONES: Record<ZoneKind, string> = {
  'economic-zone': 'fill-zone-economic/15 stroke-zone-economic',
  'industrial-park': 'fill-zone-park/30 stroke-zone-park',
  'industrial-cluster': 'fill-zone-cluster/30 stroke-zone-cluster',
};
const CANDIDATES: Record<CandidateColour, string> = {
  violet: 'fill-candidate-violet/30 stroke-candidate-violet',
  teal: 'fill-candidate-teal/30 stroke-candidate-teal',
  orange: 'fill-candidate-orange/30 stroke-candidate-orange',
  magenta: 'fill-candidate-magenta/30 stroke-candidate-magenta',
  olive: 'fill-candidate-olive/30 stroke-candidate-olive',
  slate: 'fill-candidate-slate/30 stroke-candidate-slate',
};
const ROADS: Record<CorridorClass, string> = {
  expressway: 'stroke-expressway [stroke-width:2.5]',
  'national-road': 'stroke-national-road [stroke-width:1.8]',
  railway: 'stroke-ink [stroke-width:1.2] [stroke-dasharray:4_2]',
};

/** Of all pictures of a comparison; null where the site has no place. */
export function SitePicture({ site, metresPerPixel }: { site: ComparedSite; metresPerPixel: number }) {
  const { t } = useWords();
  const frame = useMemo(() => frameOf(site, metresPerPixel), [site, metresPerPixel]);
  if (!frame)
    return (
      <p className="grid aspect-2/1 w-full place-items-center rounded-control border border-dashed border-line text-xs text-muted">
        {t('explore.list.no-place')}
      </p>
    );
  return (
    <figure className="relative overflow-hidden rounded-control border border-line">
      <svg
        role="img"
        aria-label={t('compare.picture.label', { name: site.name })}
        viewBox={`0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}`}
        className="block w-full bg-sea"
      >
        <Surroundings frame={frame} />
        <Outline site={site} frame={frame} />
        <Hubs frame={frame} />
        <ScaleBar frame={frame} />
      </svg>
      <ScaleLabel frame={frame} />
    </figure>
  );
}

function geometryOf(site: ComparedSite) {
  return site.type === 'zone' ? site.zone.geometry : site.candidate.geometry;
}

export function boxOfSite(site: ComparedSite) {
  const geometry = geometryOf(site);
  return geometry ? boundingBox(geometry) : undefined;
}

function frameOf(site: ComparedSite, metresPerPixel: number): PictureFrame | null {
  const box = boxOfSite(site);
  if (!box) return null;
  const middle = lngLat((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
  return { middle, metresPerPixel, width: PICTURE_WIDTH, height: PICTURE_HEIGHT };
}

function Surroundings({ frame }: { frame: PictureFrame }) {
  const data = useApp(selectDataInYear);
  const land = useMemo(() => landPath(data, frame), [data, frame]);
  const roads = useMemo(() => roadPaths(data, frame), [data, frame]);
  return (
    <>
      <path d={land} className="fill-land stroke-coast" strokeWidth={0.7} fillRule="evenodd" />
      {roads.map(({ id, corridorClass, path }) => (
        <path key={id} d={path} className={`fill-none ${ROADS[corridorClass]}`} strokeLinejoin="round" />
      ))}
    </>
  );
}

function landPath({ land }: ReferenceData, frame: PictureFrame): string {
  const shown = boxOfPicture(frame);
  const rings = land.features.flatMap(({ geometry }): readonly Position[][] => {
    const box = boundingBox(geometry);
    if (!box || !boxesMeet(box, shown)) return [];
    return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  });
  return rings.map((ring) => pathOf(clipRing(ring.slice(0, -1), shown), frame, true)).join('');
}

type RoadPath = { readonly id: string; readonly corridorClass: CorridorClass; readonly path: string };

/** Expressways last, over what they cross. */
function roadPaths({ corridors }: ReferenceData, frame: PictureFrame): readonly RoadPath[] {
  const shown = boxOfPicture(frame);
  return corridors
    .flatMap(({ id, class: corridorClass, geometry }): RoadPath | [] => {
      const box = boundingBox(geometry);
      if (!box || !boxesMeet(box, shown)) return [];
      return { id, corridorClass, path: pathOf(geometry.coordinates, frame, false) };
    })
    .toReversed();
}

const DOT = 4;

function Outline({ site, frame }: { site: ComparedSite; frame: PictureFrame }) {
  const geometry = geometryOf(site);
  if (!geometry) return null;
  const look = site.type === 'zone' ? ZONES[site.zone.kind] : CANDIDATES[site.candidate.colour];
  if (geometry.type === 'Point') {
    const [x, y] = toPicture(frame, geometry.coordinates);
    return <circle cx={x} cy={y} r={DOT} className={look} strokeWidth={1.8} />;
  }
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const isFirm = outlineKind(site) === 'surveyed';
  return (
    <>
      <path
        d={rings.map((ring) => pathOf(ring.slice(0, -1), frame, true)).join('')}
        className={look}
        fillRule="evenodd"
        strokeWidth={1.8}
        strokeLinejoin="round"
        {...(isFirm ? {} : { strokeDasharray: '4 2.2' })}
      />
      {isTooSmall(geometry, frame) && (
        <circle
          cx={frame.width / 2}
          cy={frame.height / 2}
          r={HALO}
          className="fill-none stroke-ink"
          strokeWidth={1.4}
        />
      )}
    </>
  );
}

const HALO = 9;

/** Beside a site a hundred times its size it is a dot among dots: a circle shows where it is. */
function isTooSmall(geometry: Geometry, frame: PictureFrame): boolean {
  const box = boundingBox(geometry);
  if (!box) return false;
  const [left, top] = toPicture(frame, [box[0], box[3]]);
  const [right, bottom] = toPicture(frame, [box[2], box[1]]);
  return Math.max(right - left, bottom - top) < HALO;
}

const SHOWN_HUBS = new Set(['seaport', 'airport', 'border-gate', 'interchange']);
/** Beside more of them than that, nothing else is seen. */
const MOST_HUBS = 12;
const HUB_SIZE = 11;
const GLYPH_FIELD = 24;

function Hubs({ frame }: { frame: PictureFrame }) {
  const { text } = useWords();
  const hubs = useApp((state) => selectDataInYear(state).hubs);
  const shown = hubs
    .filter(({ kind }) => SHOWN_HUBS.has(kind))
    .map((hub) => ({ hub, at: toPicture(frame, hub.position) }))
    .filter(({ at: [x, y] }) => x > 0 && x < frame.width && y > 0 && y < frame.height);
  if (shown.length > MOST_HUBS) return null;
  return shown.map(({ hub, at: [x, y] }) => {
    const { path, drawing } = HUB_GLYPHS[hub.kind];
    return (
      <g key={hub.id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} className="text-accent">
        <title>{text(hub.name)}</title>
        <circle r={HUB_SIZE / 2 + 1} className="fill-paper stroke-accent" strokeWidth={0.6} />
        <path
          d={path}
          transform={`scale(${((HUB_SIZE - 2) / GLYPH_FIELD).toFixed(3)}) translate(-12 -12)`}
          fill={drawing === 'fill' ? 'currentColor' : 'none'}
          stroke={drawing === 'fill' ? 'none' : 'currentColor'}
          strokeWidth={2.4}
        />
      </g>
    );
  });
}

const METRES_PER_KILOMETRE = 1000;
const BAR = { left: 6, bottom: 5, tick: 3 };

/** In the picture itself, so that it is true however large the picture is shown. */
function ScaleBar({ frame }: { frame: PictureFrame }) {
  const length = scaleBarMetres(frame.metresPerPixel, frame.width) / frame.metresPerPixel;
  const path = `M${BAR.left} ${frame.height - BAR.bottom - BAR.tick}v${BAR.tick}h${length.toFixed(2)}v${-BAR.tick}`;
  return (
    <>
      <path d={path} className="fill-none stroke-paper" strokeWidth={3.5} />
      <path d={path} className="fill-none stroke-ink" strokeWidth={1.2} />
    </>
  );
}

function ScaleLabel({ frame }: { frame: PictureFrame }) {
  const metres = scaleBarMetres(frame.metresPerPixel, frame.width);
  const isFar = metres >= METRES_PER_KILOMETRE;
  const figure: Figure = {
    code: 'scale-bar',
    value: isFar ? metres / METRES_PER_KILOMETRE : metres,
    unit: isFar ? 'km' : 'm',
    method: 'derived',
    asOf: null,
    sources: [],
  };
  return (
    <figcaption className="absolute bottom-2.5 left-1 rounded-sm bg-paper/85 px-0.5 text-[10px] leading-3">
      <FigureValue figure={figure} />
    </figcaption>
  );
}
