import { criterionId } from '@/domain/decision/criterion';
import type { RankedSite, Ranking } from '@/domain/decision/ranking';
import { partColour } from './part-colours';

/** A number has room in a part that is at least so much of the bar. */
const NUMBERED_FROM = 0.06;

type ScoreBarProps = {
  readonly ranking: Ranking;
  readonly site: RankedSite;
  /** The bar in words: the score and what it is made of. */
  readonly label: string;
};

/**
 * A score from 0 to 1, in parts by criterion where the parts sum to it. Under TOPSIS they do not, and the
 * bar is of one piece.
 */
export function ScoreBar({ ranking: { method, question }, site: { score, parts }, label }: ScoreBarProps) {
  return (
    <span
      role="img"
      aria-label={label}
      className="flex h-3.5 min-w-0 flex-1 overflow-hidden rounded-sm bg-line/70"
    >
      {method === 'topsis' ? (
        <span className="h-full bg-accent" style={{ width: percent(score) }} />
      ) : (
        question.requirement.criteria.map(({ criterion }, place) => (
          <ScorePiece key={criterionId(criterion)} place={place} part={parts[place] ?? 0} />
        ))
      )}
    </span>
  );
}

function ScorePiece({ place, part }: { place: number; part: number }) {
  if (part <= 0) return null;
  return (
    <span
      className={`grid h-full place-items-center overflow-hidden text-[10px] leading-none font-bold text-paper ${partColour(place)}`}
      style={{ width: percent(part) }}
    >
      {part >= NUMBERED_FROM && place + 1}
    </span>
  );
}

function percent(share: number): string {
  return `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`;
}
