import type { Hub } from './hub';
import type { LocalisedText } from './localised-text';
import type { Zone } from './zone';

/** What stands in brackets or after a comma explains a name; the map has no room for it. */
function withoutExplanation(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s*(,|\s[–-]\s(?=vùng|DEEP)).*$/, '')
    .trim();
}

const ZONE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Khu kinh tế( ven biển| cửa khẩu)?/, 'KKT'],
  [/^Khu công nghiệp/, 'KCN'],
  [/^Cụm công nghiệp/, 'CCN'],
];
const ZONE_WORDS_EN: readonly (readonly [RegExp, string])[] = [
  [/( Coastal| Border Gate)? Economic Zone/, ' EZ'],
  [/ Industrial Park/, ' IP'],
  [/ Industrial Cluster/, ' IC'],
];
const HUB_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Cảng hàng không( quốc tế)?/, 'Sân bay'],
  [/^Nút giao\s*/, ''],
  [/^Bến cảng( Container)?/, 'Cảng'],
  [/^Cửa khẩu( quốc tế)?/, 'CK'],
];
const HUB_WORDS_EN: readonly (readonly [RegExp, string])[] = [
  [/ International Airport/, ' Airport'],
  [/ (interchange|Interchange)$/, ''],
];

const replaced = (name: string, words: readonly (readonly [RegExp, string])[]): string =>
  words.reduce((text, [pattern, short]) => text.replace(pattern, short), withoutExplanation(name)).trim();

/** A zone's name as short as the map needs it: `KCN Cái Lân`, `Cai Lan IP`. */
export function shortZoneName(zone: Zone): LocalisedText {
  return {
    vi: replaced(zone.name, ZONE_WORDS),
    en: replaced(zone.nameEn, ZONE_WORDS_EN),
  };
}

export function shortHubName(hub: Hub): LocalisedText {
  return {
    vi: replaced(hub.name.vi, HUB_WORDS),
    en: replaced(hub.name.en, HUB_WORDS_EN),
  };
}
