import type { Candidate } from '@/domain/candidate';
import { blendColours, candidateColour, zoneColour } from '@/domain/palette';
import { CANDIDATE_NAME_INK, FIRM_METRES, ZONE_NAME_INK, ZONE_NAME_SIZE } from '@/domain/symbol-style';
import type { Zone } from '@/domain/zone';
import type { MapFeatures, SeenSite } from '@/export/sheet/map-features';
import { DROP_SIZE, zonePointSize } from '@/export/sheet/map-signs';
import { clipBox } from '@/export/sheet/paper-shapes';
import { oneLine, type TextLook } from '@/export/sheet/set-text';
import { lengthOf, type SheetDraft } from '@/export/sheet/sheet-draft';
import { zoneName } from '@/export/sheet/zone-name';
import { clipRing } from '@/geometry/clip-line';
import { geodesicArea } from '@/geometry/geodesic-area';
import { toHectares } from '@/geometry/units';
import { positionsIn, positionsRound } from './label-positions';
import type { LabelPosition } from './label-request';
import { type LabelSetting, labelSettings, type MapLabel } from './map-label';

/** Candidates first, then parks, clusters and economic zones, larger before smaller. */
const RANK = { candidate: 10, 'industrial-park': 20, 'industrial-cluster': 24, 'economic-zone': 22 } as const;
const EMS = 9;
const AREA_SIZE = 0.86;

export function siteLabels(draft: SheetDraft, { zones, candidates }: MapFeatures): readonly MapLabel[] {
  const all = zones.map(({ site }) => site);
  return [
    ...zones.map((zone) => zoneLabel(draft, zone, zoneName(zone.site, all, draft.words))),
    ...candidates.map((candidate) => candidateLabel(draft, candidate)),
  ];
}

function zoneLabel(draft: SheetDraft, seen: SeenSite<Zone>, name: string): MapLabel {
  const { words, palette, measure } = draft;
  const { site } = seen;
  const colour = blendColours(zoneColour(palette, site.kind), palette.ink, ZONE_NAME_INK);
  const isEconomic = site.kind === 'economic-zone';
  const size = lengthOf(draft, ZONE_NAME_SIZE[site.kind]);
  const look: TextLook = {
    weight: 'semibold',
    size,
    colour,
    ...(isEconomic ? { letterSpacing: 0.04 * size } : {}),
  };
  const hectares = site.declaredHectares;
  const area =
    hectares === null
      ? null
      : words.t(site.boundary === 'surveyed' ? 'sheet.area' : 'sheet.area-about', {
          value: words.number(hectares, hectares < 100 ? 1 : 0),
        });
  const below = area === null ? null : areaLine(area, look);
  const settings = labelSettings({ name, look, below }, isEconomic ? 12 : EMS, measure);
  return {
    id: `zone ${site.id}`,
    kind: 'zone',
    name,
    rank: RANK[site.kind] + 1 / (2 + (hectares ?? 0)),
    positions: sitePositions(draft, seen, settings, 0.36 * zonePointSize(draft)),
    settings,
    halo: palette.paper,
    plate: null,
  };
}

function candidateLabel(draft: SheetDraft, seen: SeenSite<Candidate>): MapLabel {
  const { words, palette, measure } = draft;
  const { site } = seen;
  const colour = blendColours(candidateColour(palette, site.colour), palette.ink, CANDIDATE_NAME_INK);
  const look: TextLook = {
    weight: 'semibold',
    size: lengthOf(draft, ZONE_NAME_SIZE['industrial-park']),
    colour,
  };
  const squareMetres = site.geometry.type === 'Point' ? undefined : geodesicArea(site.geometry);
  const hectares = squareMetres === undefined ? null : toHectares(squareMetres);
  const isFirm = site.lineage.errorMetres <= FIRM_METRES;
  const below =
    hectares === null
      ? null
      : areaLine(
          words.t(isFirm ? 'sheet.area' : 'sheet.area-about', {
            value: words.number(hectares, hectares < 100 ? 1 : 0),
          }),
          look,
        );
  const name = oneLine(site.name);
  const settings = labelSettings({ name, look, below }, EMS, measure);
  return {
    id: `candidate ${site.id}`,
    kind: 'candidate',
    name,
    rank: RANK.candidate + 1 / (2 + (hectares ?? 0)),
    positions: sitePositions(draft, seen, settings, 0.4 * DROP_SIZE),
    settings,
    halo: palette.paper,
    plate: null,
  };
}

function areaLine(text: string, look: TextLook): { text: string; look: TextLook } {
  const { letterSpacing: _, ...plain } = look;
  return { text, look: { ...plain, weight: 'regular', size: AREA_SIZE * look.size } };
}

/** In what is seen of the outline, or round the sign. */
function sitePositions(
  { plane }: SheetDraft,
  { rings, point }: SeenSite<unknown>,
  settings: readonly LabelSetting[],
  radius: number,
): readonly LabelPosition[] {
  if (point) return positionsRound(point, radius, radius, settings);
  const box = clipBox(plane.frame, 0);
  return positionsIn(
    rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 0),
    settings,
  );
}
