import type { Candidate } from '@/domain/candidate';
import type { Commune } from '@/domain/commune';
import type { Hub, HubKind } from '@/domain/hub';
import type { LocalisedText } from '@/domain/localised-text';
import type { Place } from '@/domain/place';
import type { ReferenceData } from '@/domain/reference-data';
import type { Selection } from '@/domain/view-state';
import { ZONE_KINDS, type Zone, type ZoneKind } from '@/domain/zone';

export type SearchKind = ZoneKind | HubKind | Commune['type'] | Place['kind'] | 'candidate';

/** One thing that can be found. */
export type SearchEntry = {
  readonly selection: Exclude<Selection, { readonly type: 'none' }>;
  readonly kind: SearchKind;
  readonly title: LocalisedText;
  /** Where it lies, if that is known and not its own name. */
  readonly locality: LocalisedText | null;
  readonly formerNames: readonly string[];
  /** All it answers to, former names apart. */
  readonly keys: readonly string[];
  /** Order among equally good matches: lower first. */
  readonly group: number;
};

/** What people write before a zone's name, in full and short, in both languages. */
const KIND_WORDS: Record<ZoneKind, readonly string[]> = {
  'economic-zone': ['KKT', 'khu kinh tế', 'economic zone'],
  'industrial-park': ['KCN', 'khu công nghiệp', 'industrial park'],
  'industrial-cluster': ['CCN', 'cụm công nghiệp', 'industrial cluster'],
};

/** Words that people use beside those in the names: an airport is a "cảng hàng không" on paper only. */
const HUB_WORDS: Partial<Record<HubKind, string>> = { airport: 'sân bay', seaport: 'cảng biển' };

const KIND_PREFIX =
  /^(KKT|KCN|CCN|khu kinh tế( ven biển| cửa khẩu)?|khu công nghiệp|cụm công nghiệp)( -)? /iu;

export function toSearchEntries(data: ReferenceData): readonly SearchEntry[] {
  const communeNames = new Map(data.communes.map((commune) => [commune.code, commune.fullName]));
  return [
    ...data.zones.map(zoneEntry),
    ...data.communes.map(communeEntry),
    ...data.hubs.map((hub) => hubEntry(hub, communeNames)),
    ...data.places.map(placeEntry),
  ];
}

/** Of the user's own: after zones and before the rest. */
export function candidateEntry({ id, name }: Candidate): SearchEntry {
  return {
    selection: { type: 'candidate', id },
    kind: 'candidate',
    title: { vi: name, en: name },
    locality: null,
    formerNames: [],
    keys: [name],
    group: 5,
  };
}

function zoneEntry(zone: Zone): SearchEntry {
  const bareName = zone.name.normalize('NFC').replace(KIND_PREFIX, '');
  return {
    selection: { type: 'zone', id: zone.id },
    kind: zone.kind,
    title: { vi: zone.name, en: zone.nameEn },
    locality: zone.localityNow,
    formerNames: [],
    keys: [
      bareName,
      bareName.replace(/\([^)]*\)/gu, ''),
      zone.name,
      zone.nameEn,
      zone.id,
      ...KIND_WORDS[zone.kind].map((words) => `${words} ${bareName}`),
    ],
    group: ZONE_KINDS.indexOf(zone.kind),
  };
}

function communeEntry(commune: Commune): SearchEntry {
  return {
    selection: { type: 'commune', id: commune.code },
    kind: commune.type,
    title: { vi: commune.fullName, en: commune.name },
    locality: null,
    formerNames: commune.formerNames.filter((name) => name !== commune.fullName),
    keys: [commune.name, commune.fullName, commune.code],
    group: 10,
  };
}

function hubEntry(hub: Hub, communeNames: ReadonlyMap<string, string>): SearchEntry {
  const commune = hub.commune === null ? undefined : communeNames.get(hub.commune);
  return {
    selection: { type: 'hub', id: hub.id },
    kind: hub.kind,
    title: hub.name,
    locality: commune === undefined ? null : { vi: commune, en: commune },
    formerNames: [],
    keys: [hub.name.vi, hub.name.en, hub.id, `${HUB_WORDS[hub.kind] ?? ''} ${hub.name.vi}`],
    group: 20,
  };
}

function placeEntry(place: Place): SearchEntry {
  return {
    selection: { type: 'place', id: place.id },
    kind: place.kind,
    title: place.name,
    locality: null,
    formerNames: [],
    keys: [place.name.vi, place.name.en],
    group: 30 + place.rank,
  };
}
