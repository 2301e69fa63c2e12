import { useEffect, useRef } from 'react';
import { metresPerPixel, scaleBar, scaleDenominator } from '@/geometry/map-scale';
import { useWords } from '@/i18n/use-words';
import { usePointerStore } from '@/panels/app-context';
import type { PointerState } from '@/store/pointer-store';
import { formatVn2000, formatWgs84 } from './format-position';
import { roundScale } from './round-scale';
import { useCompass } from './use-compass';

const MAX_BAR_PX = 96;
const METRES_PER_KILOMETRE = 1000;

/** Scale and position under the cursor. A pointer move changes the text of these elements and renders nothing. */
export function StatusBar() {
  const { t } = useWords();
  const scale = useRef<HTMLSpanElement>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const barLength = useRef<HTMLSpanElement>(null);
  const wgs84 = useRef<HTMLSpanElement>(null);
  const vn2000 = useRef<HTMLSpanElement>(null);
  const write = useWriter();
  usePointerFrames((state) => {
    const text = write(state);
    setText(scale.current, text.scale);
    setText(barLength.current, text.barLength);
    setText(wgs84.current, text.wgs84);
    setText(vn2000.current, text.vn2000);
    scale.current?.setAttribute('data-value', String(text.denominator));
    if (bar.current) bar.current.style.width = `${text.barWidthPx}px`;
  });
  return (
    <section
      aria-label={t('tools.status.label')}
      className="pointer-events-auto flex max-w-full flex-wrap items-center gap-x-4 gap-y-1 rounded-card border border-line bg-paper px-3 py-1.5 text-xs text-muted shadow-card"
    >
      <span className="flex items-center gap-2">
        <span
          ref={scale}
          data-testid="scale"
          data-figure="scale-denominator"
          data-unit="count"
          data-method="measured"
          data-source="matbang"
          className="font-semibold whitespace-nowrap text-ink"
        />
        <span ref={bar} aria-hidden className="h-1.5 border-x border-b border-ink" />
        <span ref={barLength} className="whitespace-nowrap" />
      </span>
      <span ref={wgs84} data-testid="cursor-wgs84" className="whitespace-nowrap max-[480px]:hidden" />
      <span ref={vn2000} data-testid="cursor-vn2000" className="whitespace-nowrap" />
    </section>
  );
}

function setText(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** The texts of the bar in the present language. */
function useWriter() {
  const { t, number, locale } = useWords();
  const compass = useCompass();
  return ({ position, latitude, zoom }: PointerState) => {
    const denominator = roundScale(scaleDenominator(latitude, zoom));
    const { metres, widthPx } = scaleBar(metresPerPixel(latitude, zoom), MAX_BAR_PX);
    const isFar = metres >= METRES_PER_KILOMETRE;
    const length = isFar ? metres / METRES_PER_KILOMETRE : metres;
    return {
      denominator,
      scale: `1 : ${number(denominator, 0)}`,
      barWidthPx: widthPx,
      barLength: `${number(length)}\u00a0${isFar ? t('tools.status.km') : t('tools.status.m')}`,
      wgs84: position ? formatWgs84(position, locale, compass) : '',
      vn2000: position ? `VN-2000 · ${formatVn2000(position)}` : '',
    };
  };
}

/** Runs at most once a frame however often the pointer moves, and once after each rendering. */
function usePointerFrames(draw: (state: PointerState) => void): void {
  const pointer = usePointerStore();
  useEffect(() => {
    let frame = 0;
    const schedule = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw(pointer.getState()));
    };
    draw(pointer.getState());
    const unsubscribe = pointer.subscribe(schedule);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  });
}
