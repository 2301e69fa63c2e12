import type { ProspectusContent } from '@/domain/prospectus';
import { PROXIMITY_TARGETS, type Proximity, proximityAt } from '@/domain/proximity';
import { isWithinError, proximityFigure } from '@/domain/proximity-figure';
import { siteRow } from '@/domain/site-row';
import { errorText, figureText } from '@/export/figure-text';
import type { LngLat } from '@/geometry/position';
import type { FactTools } from './fact-rows';

/** A distance with where it leads; its number stands at its end on the map. */
export type DistanceFact = {
  readonly target: string;
  /** The nearest; null where it was not assessed. */
  readonly nearestId: string | null;
  readonly kilometres: number | null;
  /** Name of the nearest, or why there is none. */
  readonly nearest: string;
  readonly value: string;
  readonly isUnknown: boolean;
  readonly error: string;
  readonly note: string;
  /** From the site to the target; null where it was not assessed. */
  readonly connection: readonly [LngLat, LngLat] | null;
};

/** To each kind of target, in the usual order; null while distances are not worked out. */
export function distanceFacts(
  siteId: string,
  { proximity: table, data }: ProspectusContent,
  { words, citations }: FactTools,
): readonly DistanceFact[] | null {
  const row = table ? siteRow(table, siteId) : -1;
  if (!table || row < 0) return null;
  const { t, text } = words;
  const records = new Map([...data.hubs, ...data.corridors].map((record) => [record.id, record]));
  return PROXIMITY_TARGETS.map((target): DistanceFact => {
    const answer = proximityAt(table, row, target);
    const figure = proximityFigure(answer, (id) => records.get(id)?.sources ?? []);
    const nearest = answer.type === 'assessed' ? records.get(answer.nearestId) : undefined;
    return {
      target: t(`proximity.target.${target}`),
      nearestId: answer.type === 'assessed' ? answer.nearestId : null,
      kilometres: figure.value,
      nearest:
        answer.type === 'assessed'
          ? nearest
            ? text(nearest.name)
            : answer.nearestId
          : t(`proximity.reason.${answer.reason}`),
      value: figureText(figure, words),
      isUnknown: figure.value === null,
      error: errorText(figure, words),
      note: [marksOf(answer, words), citations.cite(figure.sources)].filter(Boolean).join(' '),
      connection: answer.type === 'assessed' ? answer.connection : null,
    };
  });
}

function marksOf(answer: Proximity, { t }: FactTools['words']): string {
  if (answer.type === 'assessed' && answer.metres === 0) return t('proximity.crosses');
  return isWithinError(answer) ? t('proximity.within-error') : '';
}
