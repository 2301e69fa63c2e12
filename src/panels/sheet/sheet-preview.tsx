import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SheetContent } from '@/domain/sheet-content';
import { paperSize, SHEET_LIMITS, type SheetSettings } from '@/domain/sheet-settings';
import { useWords } from '@/i18n/use-words';
import { noticeValues } from '@/panels/notices/notices';
import type { SheetPreview as Preview } from '@/store/sheet-port';
import { movedCentre } from './moved-centre';
import { type Drag, useDrag } from './use-drag';
import { usePreview } from './use-preview';

type SheetPreviewProps = {
  readonly content: SheetContent;
  readonly settings: SheetSettings;
  readonly onChange: (part: Partial<SheetSettings>) => void;
  readonly onPreview: (preview: Preview) => void;
};

/** Of the frame's width, for a press of an arrow key. */
const STEP_SHARE = 0.1;
const ZOOM_STEP = 1.25;
/** Round the sheet. */
const ROOM_PX = 32;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP_SHARE, 0],
  ArrowRight: [-STEP_SHARE, 0],
  ArrowUp: [0, STEP_SHARE],
  ArrowDown: [0, -STEP_SHARE],
};

/** The sheet as it will be, in small. Dragged, or moved by the arrow keys, it shows another place. */
export function SheetPreview({ content, settings, onChange, onPreview }: SheetPreviewProps) {
  const { t } = useWords();
  const [room, box] = useRoom();
  const widthPx = fittedWidth(room, paperSize(settings.paper));
  const density = window.devicePixelRatio || 1;
  const { preview, problem, isBusy, tiles } = usePreview(content, settings, Math.round(widthPx * density));
  useEffect(() => {
    if (preview) onPreview(preview);
  }, [preview, onPreview]);
  const move = useCallback(
    ([x, y]: Drag) => {
      if (!preview) return;
      const millimetres = preview.width / widthPx;
      onChange({ centre: movedCentre(settings, x * millimetres, y * millimetres) });
    },
    [preview, settings, onChange, widthPx],
  );
  const { drag, ...handlers } = useDrag(move);
  const step = (key: string): boolean => {
    const arrow = ARROWS[key];
    if (!arrow || !preview) return false;
    const [x, y] = arrow;
    onChange({ centre: movedCentre(settings, x * preview.frame.width, y * preview.frame.width) });
    return true;
  };
  const zoom = (factor: number): void => {
    const { leastDenominator, mostDenominator } = SHEET_LIMITS;
    const wanted = Math.round((settings.scaleDenominator * factor) / 1000) * 1000;
    onChange({ scaleDenominator: Math.min(mostDenominator, Math.max(leastDenominator, wanted)) });
  };
  return (
    <div ref={box} className="relative flex min-h-60 min-w-0 flex-1 items-center justify-center bg-hover">
      <div data-testid="sheet-preview" data-busy={isBusy} className="relative bg-white shadow-card">
        {preview && <Picture preview={preview} widthPx={widthPx} drag={drag} />}
        <button
          type="button"
          aria-label={t('composer.preview.label')}
          {...handlers}
          onKeyDown={(event) => {
            if (step(event.key)) event.preventDefault();
            else if (event.key === '+' || event.key === '=') zoom(1 / ZOOM_STEP);
            else if (event.key === '-') zoom(ZOOM_STEP);
          }}
          className="absolute inset-0 cursor-grab touch-none active:cursor-grabbing"
        />
        {isBusy && (
          <span
            role="status"
            className="absolute right-2 bottom-2 rounded-control bg-paper px-2 py-1 text-xs"
          >
            {tiles === null || tiles === 1
              ? t('composer.preview.busy')
              : t('composer.preview.tiles', { percent: Math.floor(100 * tiles) })}
          </span>
        )}
      </div>
      {problem && (
        <p role="alert" className="absolute inset-x-4 top-4 rounded-control bg-danger-soft p-2 text-danger">
          {t(`problem.${problem.code}`, noticeValues(problem))}
        </p>
      )}
    </div>
  );
}

/** While it is dragged the whole moves under the finger; what is drawn anew shows the other place. */
function Picture({ preview, widthPx, drag }: { preview: Preview; widthPx: number; drag: Drag }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const heightPx = (widthPx * preview.height) / preview.width;
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!(element && context)) return;
    element.width = preview.image.width;
    element.height = preview.image.height;
    context.drawImage(preview.image, 0, 0);
    const { frame, width, image } = preview;
    const scale = image.width / width;
    const density = image.width / widthPx;
    if (drag[0] === 0 && drag[1] === 0) return;
    const [x, y, w, h] = [frame.x, frame.y, frame.width, frame.height].map((side) => side * scale) as [
      number,
      number,
      number,
      number,
    ];
    context.save();
    context.beginPath();
    context.rect(x, y, w, h);
    context.clip();
    context.fillStyle = '#e8e8e4';
    context.fillRect(x, y, w, h);
    context.drawImage(image, x, y, w, h, x + drag[0] * density, y + drag[1] * density, w, h);
    context.restore();
  }, [preview, widthPx, drag]);
  return (
    <canvas
      ref={canvas}
      width={1}
      height={1}
      className="block"
      style={{ width: widthPx, height: heightPx }}
    />
  );
}

type Size = { readonly width: number; readonly height: number };

function useRoom() {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!box.current) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [room, box] as const;
}

function fittedWidth(room: Size, paper: Size): number {
  const width = Math.max(0, room.width - ROOM_PX);
  const height = Math.max(0, room.height - ROOM_PX);
  return Math.floor(Math.min(width, (height * paper.width) / paper.height));
}
