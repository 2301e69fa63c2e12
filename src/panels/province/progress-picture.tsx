import type { Figure } from '@/domain/figure';
import { FigureValue } from '@/panels/figure/figure-value';
import { type BarSegment, ProportionBar } from '@/ui/proportion-bar';

type ProgressEntry = {
  readonly figure: Figure;
  readonly label: string;
  readonly look: BarSegment['look'];
};

/* Whole class names, so that the style sheet is built with them. */
const KEYS: Record<BarSegment['look'], string> = {
  accent: 'bg-accent',
  'accent-soft': 'bg-accent/40',
  economic: 'bg-zone-economic',
  park: 'bg-zone-park',
  cluster: 'bg-zone-cluster',
  'cluster-soft': 'bg-zone-cluster/40',
  rest: 'bg-line',
};

type ProgressPictureProps = {
  readonly title: string;
  readonly segments: readonly BarSegment[];
  readonly entries: readonly ProgressEntry[];
};

/** A bar with the figures that it is drawn from under it. */
export function ProgressPicture({ title, segments, entries }: ProgressPictureProps) {
  return (
    <figure className="flex flex-col gap-1 py-1">
      <figcaption className="text-muted">{title}</figcaption>
      <ProportionBar label={title} segments={segments} />
      <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs">
        {entries.map(({ figure, label, look }) => (
          <li key={label} className="flex items-center gap-1.5">
            <span aria-hidden className={`size-2.5 rounded-sm ${KEYS[look]}`} />
            <FigureValue figure={figure} className="font-semibold" />
            <span className="text-muted">{label}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
