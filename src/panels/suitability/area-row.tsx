import { Check, MapPin, Plus } from 'lucide-react';
import type { Figure } from '@/domain/figure';
import { newCandidate, nextColour } from '@/domain/new-candidate';
import type { SuggestedArea } from '@/domain/suitability';
import { boundingBox } from '@/geometry/bounding-box';
import { roughDistance } from '@/geometry/shore-distance';
import { squareMetres, toHectares } from '@/geometry/units';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp, useAppStore } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { scoreFigure } from './score-figure';

/** One piece of suggested land: how good, how large, where, and the way to keep it. */
export function AreaRow({ area, rank }: { area: SuggestedArea; rank: number }) {
  const { t } = useWords();
  const { requestMap } = useActions();
  const place = usePlaceName(area);
  const isAdded = useApp(({ project }) =>
    project.candidates.some(({ geometry }) => geometry === area.outline),
  );
  const add = useAdd(area, rank, place);
  const box = boundingBox(area.outline);
  return (
    <li
      data-testid="heatmap-area"
      data-rank={rank}
      className="flex items-center gap-1 border-b border-line py-1"
    >
      <span className="w-5 shrink-0 text-center font-semibold text-muted">{rank}</span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-x-3">
          <FigureValue figure={scoreFigure('score', area.score)} className="font-semibold" isApproximate />
          <FigureValue figure={areaFigure(area)} />
        </p>
        <p className="truncate text-xs text-muted">{t('suitability.areas.near', { place })}</p>
      </div>
      <IconButton
        label={t('suitability.areas.show', { rank })}
        onPress={() => box && requestMap({ type: 'fit-box', box })}
      >
        <MapPin aria-hidden size={16} />
      </IconButton>
      <Button
        look="quiet"
        data-testid="heatmap-add"
        aria-label={t(isAdded ? 'suitability.areas.added' : 'suitability.areas.add', { rank })}
        isDisabled={isAdded}
        onPress={add}
      >
        {isAdded ? <Check aria-hidden size={16} /> : <Plus aria-hidden size={16} />}
        {t(isAdded ? 'suitability.areas.kept' : 'suitability.areas.keep')}
      </Button>
    </li>
  );
}

function useAdd(area: SuggestedArea, rank: number, place: string): () => void {
  const { t, number } = useWords();
  const { apply } = useActions();
  const store = useAppStore();
  return () => {
    const candidate = newCandidate({
      name: t('suitability.areas.name', { rank, place }),
      geometry: area.outline,
      colour: nextColour(store.getState().project.candidates),
      lineage: {
        method: 'derived',
        systemCode: 4326,
        errorMetres: Math.ceil(area.cellMetres),
        source: t('suitability.areas.source', { score: number(area.score, 2, 2) }),
        fileName: '',
        asOf: new Date().toISOString().slice(0, 10),
      },
    });
    apply({ type: 'candidates-added', candidates: [candidate] });
  };
}

/** The commune whose name stands nearest: boundaries of communes are not held. */
function usePlaceName({ seed }: SuggestedArea): string {
  const communes = useApp((state) => state.data.communes);
  const [nearest] = communes.toSorted(
    (one, other) => roughDistance(seed, one.position) - roughDistance(seed, other.position),
  );
  return nearest?.fullName ?? '';
}

function areaFigure(area: SuggestedArea): Figure {
  const value = toHectares(squareMetres(area.squareMetres));
  return { code: 'area-ellipsoid', value, unit: 'ha', method: 'measured', asOf: null, sources: [] };
}
