import type { Stability } from '@/domain/decision/ranking';
import { useWords } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { FilledSentence } from '@/panels/figure/filled-sentence';
import { derivedFigure } from './derived-figure';
import { useSiteNames } from './use-site-names';

/** Whether the other method ranks alike, and whom each puts first. */
export function MethodAgreement({ stability: { agreement } }: { stability: Stability }) {
  const { t } = useWords();
  const nameOf = useSiteNames();
  const { tau, firsts } = agreement;
  const isOne = firsts.every(({ siteId }) => siteId === firsts[0]?.siteId);
  const named = firsts.map(({ method, siteId }) =>
    t('decide.stability.agreement.first-by', {
      method: t(`requirement.method.${method}`),
      name: nameOf(siteId),
    }),
  );
  return (
    <p data-testid="method-agreement" data-same-first={isOne}>
      {isOne
        ? t('decide.stability.agreement.same', { name: nameOf(firsts[0]?.siteId ?? '') })
        : t('decide.stability.agreement.other', { firsts: named.join('; ') })}{' '}
      <span className="text-xs text-muted">
        {Number.isNaN(tau) ? (
          t('decide.stability.agreement.no-tau')
        ) : (
          <FilledSentence
            id="decide.stability.agreement.tau"
            figures={{ tau: <FigureValue figure={derivedFigure('kendall-tau', tau, 'score')} /> }}
          />
        )}
      </span>
    </p>
  );
}
