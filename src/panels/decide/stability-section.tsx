import type { Ranking, Stability } from '@/domain/decision/ranking';
import type { Trial } from '@/domain/decision/requirement';
import { findingValue } from '@/domain/finding';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { FilledSentence } from '@/panels/figure/filled-sentence';
import { CardSection } from '@/ui/card-section';
import { Disclosure } from '@/ui/disclosure';
import { ProgressBar } from '@/ui/progress-bar';
import { TextButton } from '@/ui/text-button';
import { derivedFigure } from './derived-figure';
import { FirstPlaceBox } from './first-place-box';
import { FlipLines } from './flip-lines';
import { MethodAgreement } from './method-agreement';
import { ScoreStrips } from './score-strips';

/** Whether a ranking holds: what was drawn, who may be first, what turns the order, what the other method says. */
export function StabilitySection({ ranking }: { ranking: Ranking }) {
  const { t } = useWords();
  const finding = useApp((state) => state.findings.stability);
  const stability = findingValue(finding);
  const { trial } = ranking.question.requirement;
  return (
    <div
      data-testid="stability"
      data-state={finding.type}
      data-seed={trial.seed}
      data-draws={trial.draws}
      aria-busy={finding.type === 'pending'}
    >
      <CardSection title={t('decide.stability.title')}>
        <TrialState trial={trial} />
        {stability && (
          // Of the ranking before, it fades until the new one is there.
          <div
            className={`flex flex-col gap-2 ${finding.type === 'ready' ? '' : 'opacity-35'}`}
            aria-hidden={finding.type !== 'ready'}
          >
            <StabilityResult ranking={ranking} stability={stability} />
          </div>
        )}
      </CardSection>
    </div>
  );
}

/** What was tried; while it is, how far that is, in the same room: nothing jumps. */
function TrialState({ trial }: { trial: Trial }) {
  const { t } = useWords();
  const { requestAnalysis } = useActions();
  const finding = useApp((state) => state.findings.stability);
  if (finding.type === 'ready')
    return (
      <p className="min-h-9 text-xs leading-4.5 text-muted max-[900px]:min-h-11">
        <FilledSentence
          id="decide.stability.trial"
          figures={{
            draws: <FigureValue figure={derivedFigure('draws', trial.draws, 'count')} />,
            spread: (
              <FigureValue
                figure={derivedFigure('weight-spread', 100 * trial.weightSpread, 'pct')}
                digits={1}
              />
            ),
            seed: <FigureValue figure={derivedFigure('seed', trial.seed, 'count')} />,
          }}
        />
      </p>
    );
  if (finding.type === 'pending')
    return (
      <div role="status" className="flex min-h-9 items-center gap-2 text-xs max-[900px]:min-h-11">
        <span className="whitespace-nowrap">{t('decide.stability.computing')}</span>
        <ProgressBar
          label={t('decide.stability.computing')}
          done={finding.progress ?? 0}
          testId="stability-progress"
        />
        <TextButton onPress={() => requestAnalysis('cancel')}>{t('decide.stability.cancel')}</TextButton>
      </div>
    );
  const { code } = finding.problem;
  return (
    <div role="alert" className="rounded-control border border-caution-line bg-caution-soft px-2.5 py-1.5">
      <p>{t('decide.stability.unknown')}</p>
      <p className="text-xs">{t(`problem.${code}`)}</p>
      <TextButton onPress={() => requestAnalysis('repeat')}>{t('decide.stability.repeat')}</TextButton>
    </div>
  );
}

function StabilityResult({ ranking, stability }: { ranking: Ranking; stability: Stability }) {
  const { t } = useWords();
  if (ranking.ranked.length < 2) return <p className="text-muted">{t('decide.stability.alone')}</p>;
  return (
    <>
      <FirstPlaceBox ranking={ranking} stability={stability} />
      <ScoreStrips ranking={ranking} stability={stability} />
      <FlipLines ranking={ranking} stability={stability} />
      <MethodAgreement stability={stability} />
      <Disclosure title={t('decide.stability.how.title')}>
        <ul className="flex list-disc flex-col gap-1 pl-3 text-xs text-muted">
          <li>{t('decide.stability.how.draws')}</li>
          <li>{t('decide.stability.how.places')}</li>
          <li>{t('decide.stability.how.stays')}</li>
          <li>{t('decide.stability.how.seed')}</li>
          <li>{t('decide.stability.how.words')}</li>
        </ul>
      </Disclosure>
    </>
  );
}
