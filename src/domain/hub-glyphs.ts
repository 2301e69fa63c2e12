import type { HubKind } from './hub';

export type Glyph = {
  /** SVG path data on a 24 x 24 field. */
  readonly path: string;
  readonly drawing: 'stroke' | 'fill';
};

/** One sign for each kind of hub, readable at 10 pixels. */
export const HUB_GLYPHS: Record<HubKind, Glyph> = {
  seaport: {
    drawing: 'stroke',
    path: 'M12 9V20.5 M12 9A2.6 2.6 0 1 1 12.01 9 M7.5 12H16.5 M4.5 14.5C5 18.5 8 20.5 12 20.5C16 20.5 19 18.5 19.5 14.5',
  },
  airport: {
    drawing: 'fill',
    path: 'M12 2C13 2 13.6 3.2 13.6 5V9L21.5 14.2V16.4L13.6 13.8V18.2L16.2 20.2V22L12 20.8L7.8 22V20.2L10.4 18.2V13.8L2.5 16.4V14.2L10.4 9V5C10.4 3.2 11 2 12 2Z',
  },
  'border-gate': {
    drawing: 'stroke',
    path: 'M4 20V9.5L12 4L20 9.5V20 M9 20V14A3 3 0 0 1 15 14V20',
  },
  interchange: {
    drawing: 'stroke',
    path: 'M12 3.5V20.5 M3.5 12H20.5 M12 7A5 5 0 0 0 17 12 M12 17A5 5 0 0 0 7 12',
  },
  heliport: { drawing: 'stroke', path: 'M8 5V19 M16 5V19 M8 12H16' },
  anchorage: {
    drawing: 'stroke',
    path: 'M3 17C5 15 7 15 9 17C11 19 13 19 15 17C17 15 19 15 21 17 M12 4V12 M8.5 8.5L12 12L15.5 8.5',
  },
  'pilot-station': {
    drawing: 'stroke',
    path: 'M4 15H20L17.5 19.5H6.5Z M12 15V4L17.5 8L12 10.5',
  },
  'toll-station': {
    drawing: 'stroke',
    path: 'M6 20.5V8 M6 10.5L20.5 6 M3.5 20.5H8.5',
  },
  'power-station': {
    drawing: 'fill',
    path: 'M13.5 2L5.5 13.5H11L9.5 22L18.5 9.5H12.5Z',
  },
  'navigation-mark': {
    drawing: 'stroke',
    path: 'M12 3.5V7.5 M9 17L10.5 7.5H13.5L15 17 M5 17H19L17 20.5H7Z',
  },
};
