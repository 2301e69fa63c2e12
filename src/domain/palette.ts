import type { CandidateColour } from './candidate';
import palette from './palette.json';
import type { ZoneKind } from './zone';

export type MapTheme = 'light' | 'dark';
export type MapPalette = typeof palette.light;

export const mapPalette = (theme: MapTheme): MapPalette => palette[theme];

/** A colour between two `#rrggbb` colours: `share` 0 gives the first, 1 the second. */
export function blendColours(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

export function zoneColour(palette: MapPalette, kind: ZoneKind): string {
  return {
    'economic-zone': palette.zoneEconomic,
    'industrial-park': palette.zonePark,
    'industrial-cluster': palette.zoneCluster,
  }[kind];
}

export function candidateColour(palette: MapPalette, colour: CandidateColour): string {
  return {
    violet: palette.candidateViolet,
    teal: palette.candidateTeal,
    orange: palette.candidateOrange,
    magenta: palette.candidateMagenta,
    olive: palette.candidateOlive,
    slate: palette.candidateSlate,
  }[colour];
}
