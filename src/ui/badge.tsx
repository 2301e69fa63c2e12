import type { ReactNode } from 'react';

export type BadgeTone =
  | 'zone-economic'
  | 'zone-park'
  | 'zone-cluster'
  | 'operating'
  | 'under-construction'
  | 'established'
  | 'preparing'
  | 'planned'
  | 'accent';

const HUE = 'border-(color:--hue)/40 bg-(color:--hue)/10';

/* Whole class names, so that the style sheet is built with them. */
const TONES: Record<BadgeTone, string> = {
  'zone-economic': `[--hue:var(--color-zone-economic)] ${HUE}`,
  'zone-park': `[--hue:var(--color-zone-park)] ${HUE}`,
  'zone-cluster': `[--hue:var(--color-zone-cluster)] ${HUE}`,
  operating: `[--hue:var(--color-operating)] ${HUE}`,
  'under-construction': `[--hue:var(--color-under-construction)] ${HUE}`,
  established: `[--hue:var(--color-established)] ${HUE}`,
  preparing: `[--hue:var(--color-preparing)] ${HUE}`,
  planned: '[--hue:var(--color-planned)] border-(color:--hue)/50 border-dashed bg-transparent',
  accent: `[--hue:var(--color-accent)] ${HUE}`,
};

/* On its own tint a map colour alone is too faint to read: its words lean towards the ink. */
const WORDS = 'text-[color-mix(in_srgb,var(--hue)_65%,var(--color-ink))]';

export function Badge({ tone, children }: { tone: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center rounded-control border px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${WORDS} ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
