import { type FirstPlace, firstPlace } from '@/domain/decision/first-place';
import type { Ranking, Stability } from '@/domain/decision/ranking';
import { FilledSentence } from '@/panels/figure/filled-sentence';
import { ChanceValue } from './chance-value';
import { useSiteNames } from './use-site-names';

/* Whole class names, so that the style sheet is built with them. */
const LOOKS: Record<FirstPlace['verdict'], string> = {
  holds: 'border-operating/40 bg-[color-mix(in_srgb,var(--color-operating)_10%,var(--color-paper))]',
  leans: 'border-caution-line bg-caution-soft',
  open: 'border-danger/40 bg-danger-soft',
};

/** In a sentence or two: does the first place hold, and who else may have it. */
export function FirstPlaceBox({ ranking, stability }: { ranking: Ranking; stability: Stability }) {
  const nameOf = useSiteNames();
  const first = firstPlace(ranking, stability);
  if (!first) return null;
  const { verdict, siteId, share, rival, tiedWith } = first;
  return (
    <div
      data-testid="first-place"
      data-verdict={verdict}
      className={`rounded-card border p-2.5 ${LOOKS[verdict]}`}
    >
      <p>
        <FilledSentence
          id={`decide.stability.verdict.${verdict}`}
          values={{ name: nameOf(siteId) }}
          figures={{ share: <ChanceValue share={share} className="font-semibold" /> }}
        />{' '}
        {rival && (
          <FilledSentence
            id="decide.stability.verdict.rival"
            values={{ name: nameOf(rival.siteId) }}
            figures={{ share: <ChanceValue share={rival.share} className="font-semibold" /> }}
          />
        )}
      </p>
      {tiedWith.length > 0 && (
        <p className="pt-1 text-xs">
          <FilledSentence
            id="decide.stability.verdict.tied"
            values={{ names: tiedWith.map(nameOf).join(', ') }}
            figures={{}}
          />
        </p>
      )}
    </div>
  );
}
