import type { Candidate } from '@/domain/candidate';
import { candidateFigures } from '@/domain/candidate-figures';
import { useWords } from '@/i18n/use-words';
import { FigureLine } from '@/panels/figure/figure-line';
import { CardSection } from '@/ui/card-section';

/** What is measured of the outline; of a point nothing is. */
export function CandidateAreas({ candidate }: { candidate: Candidate }) {
  const { t } = useWords();
  const { ellipsoid, plane, perimeter } = candidateFigures(candidate);
  const isPoint = candidate.geometry.type === 'Point';
  return (
    <CardSection title={t('candidates.area.title')}>
      <FigureLine figure={ellipsoid} />
      <FigureLine figure={plane} />
      <FigureLine figure={perimeter} />
      <p className="text-xs text-muted">{t(isPoint ? 'candidates.area.point' : 'candidates.area.error')}</p>
    </CardSection>
  );
}
