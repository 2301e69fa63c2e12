export type BarSegment = {
  readonly id: string;
  /** Of the whole bar, 0 to 1. */
  readonly share: number;
  readonly look: BarLook;
};

type BarLook = 'accent' | 'accent-soft' | 'economic' | 'park' | 'cluster' | 'cluster-soft' | 'rest';

/* Whole class names, so that the style sheet is built with them. */
const LOOKS: Record<BarLook, string> = {
  accent: 'bg-accent',
  'accent-soft': 'bg-accent/40',
  economic: 'bg-zone-economic',
  park: 'bg-zone-park',
  cluster: 'bg-zone-cluster',
  'cluster-soft': 'bg-zone-cluster/40',
  rest: 'bg-line',
};

/** Parts of a whole side by side. What is not covered stays in the colour of the rest. */
export function ProportionBar({ label, segments }: { label: string; segments: readonly BarSegment[] }) {
  return (
    <div role="img" aria-label={label} className="flex h-2.5 gap-0.5 overflow-hidden rounded-full bg-line">
      {segments.map((segment) => (
        <span
          key={segment.id}
          className={`h-full ${LOOKS[segment.look]}`}
          style={{ width: `${Math.max(0, Math.min(1, segment.share)) * 100}%` }}
        />
      ))}
    </div>
  );
}
