import type { HubKind } from '@/domain/hub';
import { blendColours } from '@/domain/palette';
import type { Place } from '@/domain/place';
import { shortHubName } from '@/domain/short-name';
import { COMMUNE_SIZE, HUB_GROUPS, HUB_NAME_SIZE, TOWN_SIZE, WATER_SIZE } from '@/domain/symbol-style';
import type { MapFeatures } from '@/export/sheet/map-features';
import { hubSize } from '@/export/sheet/map-signs';
import type { TextLook } from '@/export/sheet/set-text';
import { lengthOf, type SheetDraft } from '@/export/sheet/sheet-draft';
import { positionsOn, positionsRound } from './label-positions';
import { labelSettings, type MapLabel } from './map-label';

const HUB_RANK: Partial<Record<HubKind, number>> = {
  airport: 30,
  seaport: 31,
  'border-gate': 32,
  interchange: 60,
};
const OTHER_HUB_RANK = 62;
const TOWN_RANK = { 1: 15, 2: 50, 3: 72 } as const;
const WATER_RANK = { 1: 40, 2: 42, 3: 70 } as const;
const COMMUNE_RANK = 80;
/** Print is read nearer than a screen: names come a little earlier than there. */
const EARLIER = 0.5;

export function pointLabels(draft: SheetDraft, features: MapFeatures): readonly MapLabel[] {
  return [...hubLabels(draft, features), ...placeLabels(draft, features), ...communeLabels(draft, features)];
}

function hubLabels(draft: SheetDraft, { hubs }: MapFeatures): readonly MapLabel[] {
  const { words, palette, measure, zoom } = draft;
  return hubs.flatMap(({ thing, point }): readonly MapLabel[] => {
    const group = HUB_GROUPS.find(({ kinds }) => kinds.includes(thing.kind));
    if (!group || zoom < group.namesFrom - EARLIER) return [];
    const name = words.text(shortHubName(thing));
    const look: TextLook = { weight: 'regular', size: lengthOf(draft, HUB_NAME_SIZE), colour: palette.ink };
    const settings = labelSettings({ name, look }, 8, measure);
    const radius = hubSize(draft, thing.kind) / 2;
    return [
      {
        id: `hub ${thing.id}`,
        kind: 'hub',
        name,
        rank: (HUB_RANK[thing.kind] ?? OTHER_HUB_RANK) + (thing.status === 'planned' ? 0.5 : 0),
        positions: positionsRound(point, radius, radius, settings),
        settings,
        halo: palette.paper,
        plate: null,
      },
    ];
  });
}

function placeLabels(draft: SheetDraft, { places }: MapFeatures): readonly MapLabel[] {
  const { words, palette, measure } = draft;
  return places.map(({ thing, point }): MapLabel => {
    const isTown = thing.kind === 'town';
    const look = isTown ? townLook(draft, thing.rank) : waterLook(draft);
    const name = words.text(thing.name);
    const settings = labelSettings({ name, look }, isTown ? 7 : 9, measure);
    return {
      id: `place ${thing.id}`,
      kind: thing.kind,
      name,
      rank: (isTown ? TOWN_RANK : WATER_RANK)[thing.rank],
      positions: positionsOn(point, (isTown ? 3 : 9) * look.size, settings),
      settings,
      halo: isTown ? palette.land : palette.sea,
      plate: null,
    };
  });
}

function townLook(draft: SheetDraft, rank: Place['rank']): TextLook {
  const { ink, muted } = draft.palette;
  return {
    weight: rank === 1 ? 'semibold' : 'regular',
    size: lengthOf(draft, TOWN_SIZE[rank]),
    colour: blendColours(ink, muted, rank === 1 ? 0.25 : 0.7),
  };
}

function waterLook(draft: SheetDraft): TextLook {
  const { coast, accent } = draft.palette;
  const size = lengthOf(draft, WATER_SIZE);
  return { weight: 'regular', size, colour: blendColours(coast, accent, 0.6), letterSpacing: 0.14 * size };
}

/** Those that a town of the same name stands for are not named twice. */
function communeLabels(draft: SheetDraft, { communes, places }: MapFeatures): readonly MapLabel[] {
  const { palette, measure } = draft;
  const size = lengthOf(draft, COMMUNE_SIZE);
  const look: TextLook = { weight: 'regular', size, colour: palette.muted, letterSpacing: 0.03 * size };
  const towns = new Set(places.map(({ thing }) => thing.name.vi));
  const others = communes.filter(({ thing }) => !towns.has(thing.name));
  return others.map(({ thing: { code, name, areaKm2 }, point }): MapLabel => {
    const settings = labelSettings({ name, look }, 7, measure);
    return {
      id: `commune ${code}`,
      kind: 'commune',
      name,
      rank: COMMUNE_RANK + 1 / (1 + areaKm2),
      positions: positionsOn(point, 4 * size, settings),
      settings,
      halo: palette.land,
      plate: null,
    };
  });
}
