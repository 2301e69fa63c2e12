import { Check, Undo2, X } from 'lucide-react';
import type { Figure } from '@/domain/figure';
import { squareMetres, toHectares } from '@/geometry/units';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { FigureLine } from '@/panels/figure/figure-line';
import type { Drawing } from '@/store/app-store';
import { type DrawingTool, isDrawingTool } from '@/store/drawing-tool';
import { Button } from '@/ui/button';
import { Switch } from '@/ui/switch';

/**
 * What is being drawn, how large it is, and how to go on: on the map for as long as a drawing tool is in use. On a
 * phone a strip along the lower edge, as low as can be: the rest is for drawing.
 */
export function DrawCard() {
  const { t } = useWords();
  const tool = useApp((state) => state.tool);
  const drawing = useApp((state) => state.drawing);
  const hasKeys = useApp((state) => state.view.page === 'map');
  if (!isDrawingTool(tool) || !hasKeys) return null;
  const isEdit = tool.type === 'edit-outline';
  return (
    <section
      data-testid="draw-card"
      data-listening={drawing !== null}
      data-corners={drawing?.corners ?? 0}
      data-crossed={drawing?.isCrossed ?? false}
      aria-label={t(`draw.title.${tool.type}`)}
      className="pointer-events-auto relative flex w-72 max-w-full flex-col gap-1.5 rounded-card border border-line bg-paper p-3 shadow-card max-[900px]:w-full max-[900px]:rounded-b-none max-[900px]:border-x-0 max-[900px]:border-b-0 max-[900px]:pt-1 max-[900px]:pb-[max(0.75rem,env(safe-area-inset-bottom))]"
    >
      <h2 className="text-xs font-semibold tracking-wide text-muted uppercase max-[900px]:py-3">
        {t(`draw.title.${tool.type}`)}
      </h2>
      {/* Beside each other without the ways to their sources: the sheet has these when the site is done. */}
      <div className="flex flex-col gap-1.5 max-[900px]:grid max-[900px]:grid-cols-2 max-[900px]:gap-x-4 max-[900px]:[&_button]:hidden max-[900px]:empty:hidden">
        {figuresOf(drawing, tool.type).map((figure) => (
          <FigureLine key={figure.code} figure={figure} />
        ))}
      </div>
      <p role="status" className={drawing?.isCrossed ? 'text-[13px] font-semibold text-danger' : 'sr-only'}>
        {drawing?.isCrossed ? t('draw.crossed') : t('draw.corners', { count: drawing?.corners ?? 0 })}
      </p>
      <p className="text-xs text-muted max-[900px]:hidden">
        {t(`draw.hint.${tool.type}`)} {t(isEdit ? 'draw.keyboard.edit' : 'draw.keyboard.shape')}
      </p>
      <p className="text-xs text-muted min-[900px]:hidden">{t(`draw.touch.${tool.type}`)}</p>
      <Snapping />
      <DrawButtons tool={tool} drawing={drawing} />
    </section>
  );
}

/** On a phone beside the title, and without what a key does. */
function Snapping() {
  const { t } = useWords();
  const { setSnapping } = useActions();
  const isSnapping = useApp((state) => state.isSnapping);
  return (
    <div className="flex items-center gap-2 text-[13px] max-[900px]:absolute max-[900px]:top-1 max-[900px]:right-3 max-[900px]:gap-0.5">
      <Switch
        label={t('draw.snapping')}
        testId="draw-snapping"
        isSelected={isSnapping}
        onChange={setSnapping}
      />
      <span aria-hidden className="max-[900px]:hidden">
        {t('draw.snapping')}
      </span>
      <span aria-hidden className="min-[900px]:hidden">
        {t('draw.snapping-touch')}
      </span>
    </div>
  );
}

function DrawButtons({ tool, drawing }: { tool: DrawingTool; drawing: Drawing | null }) {
  const { t } = useWords();
  const { requestDrawing, startTool } = useActions();
  const leave = (): void => startTool({ type: 'browse' });
  if (tool.type === 'edit-outline') {
    return (
      <div className="flex pt-1">
        <Button data-testid="draw-done" look="primary" onPress={leave}>
          <Check aria-hidden size={16} />
          {t('draw.done')}
        </Button>
      </div>
    );
  }
  const isStepwise = tool.type !== 'draw-point' && tool.type !== 'draw-rectangle';
  return (
    <div className="flex flex-wrap gap-1.5 pt-1">
      {isStepwise && (
        <Button
          data-testid="draw-finish"
          look="primary"
          isDisabled={!drawing?.canFinish}
          onPress={() => requestDrawing('finish')}
        >
          <Check aria-hidden size={16} />
          {t('draw.finish')}
        </Button>
      )}
      <Button data-testid="draw-cancel" onPress={leave}>
        <X aria-hidden size={16} />
        {t('draw.cancel')}
      </Button>
      {isStepwise && (
        <Button
          data-testid="draw-back"
          aria-label={t('draw.back')}
          isDisabled={!drawing || drawing.corners === 0}
          onPress={() => requestDrawing('back')}
        >
          <Undo2 aria-hidden size={16} />
        </Button>
      )}
    </div>
  );
}

const METRES_PER_KILOMETRE = 1000;
/** Up to here metres read better than kilometres. */
const MOST_METRES = 10_000;

/** Nothing drawn yet measures nothing: no figure, not 0. */
function figuresOf(drawing: Drawing | null, type: DrawingTool['type']): readonly Figure[] {
  const measured = { method: 'measured', asOf: null, sources: [] } as const;
  const figures: Figure[] = [];
  const area = drawing?.areaSquareMetres ?? null;
  if (area !== null)
    figures.push({ ...measured, code: 'measure-area', value: toHectares(squareMetres(area)), unit: 'ha' });
  const length = drawing?.lengthMetres ?? null;
  if (length !== null) {
    const isFar = length > MOST_METRES;
    figures.push({
      ...measured,
      code: type === 'split' ? 'measure-length' : 'perimeter',
      value: isFar ? length / METRES_PER_KILOMETRE : length,
      unit: isFar ? 'km' : 'm',
    });
  }
  return figures;
}
