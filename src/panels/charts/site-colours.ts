import type { SiteColour } from '@/export/charts/chart-data';
import type { ChartColours } from '@/export/charts/chart-items';

const NAMES: Readonly<Record<SiteColour, string>> = {
  'economic-zone': 'zone-economic',
  'industrial-park': 'zone-park',
  'industrial-cluster': 'zone-cluster',
  violet: 'candidate-violet',
  teal: 'candidate-teal',
  orange: 'candidate-orange',
  magenta: 'candidate-magenta',
  olive: 'candidate-olive',
  slate: 'candidate-slate',
};

/** The colours of the theme, whichever it is. */
export const SCREEN_COLOURS: ChartColours = {
  ink: 'var(--color-ink)',
  muted: 'var(--color-muted)',
  line: 'var(--color-line)',
  paper: 'var(--color-paper)',
  of: (colour) => `var(--color-${NAMES[colour]})`,
};
