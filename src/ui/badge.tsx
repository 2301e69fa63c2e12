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

/* Whole class names, so that the style sheet is built with them. */
const TONES: Record<BadgeTone, string> = {
  'zone-economic': 'text-zone-economic border-zone-economic/40 bg-zone-economic/10',
  'zone-park': 'text-zone-park border-zone-park/40 bg-zone-park/10',
  'zone-cluster': 'text-zone-cluster border-zone-cluster/40 bg-zone-cluster/10',
  operating: 'text-operating border-operating/40 bg-operating/10',
  'under-construction': 'text-under-construction border-under-construction/40 bg-under-construction/10',
  established: 'text-established border-established/40 bg-established/10',
  preparing: 'text-preparing border-preparing/40 bg-preparing/10',
  planned: 'text-planned border-planned/50 border-dashed bg-transparent',
  accent: 'text-accent border-accent/40 bg-accent-soft',
};

export function Badge({ tone, children }: { tone: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center rounded-control border px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
