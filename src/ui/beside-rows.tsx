import { type ReactNode, type RefObject, useEffect, useState } from 'react';

type BesideRowsProps = {
  /** Its rows carry `data-key`. It and this stand in one box that scrolls both. */
  readonly list: RefObject<HTMLElement | null>;
  readonly label: string;
  /** Other rows, or another order of them, may have another height each. */
  readonly ids: readonly string[];
  /** @param isCurrent the row that has, or last had, the focus: its button comes next by Tab, those of the others do not */
  readonly render: (id: string, isCurrent: boolean) => ReactNode;
};

type Place = { readonly id: string; readonly top: number; readonly height: number };

/** One thing to press for each row of a list whose rows may hold none, at the right end of each. */
export function BesideRows({ list, label, ids, render }: BesideRowsProps) {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [current, setCurrent] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are measured again
  useEffect(() => {
    const box = list.current;
    if (!box) return;
    const measure = (): void => setPlaces(placesIn(box));
    const resizes = new ResizeObserver(measure);
    resizes.observe(box);
    // The rows of a new list stand in the page one frame later.
    const frame = requestAnimationFrame(measure);
    return () => {
      resizes.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [list, ids]);
  useEffect(() => {
    const box = list.current;
    const look = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
      if (row) setCurrent(row.dataset.key ?? null);
    };
    box?.addEventListener('focusin', look);
    return () => box?.removeEventListener('focusin', look);
  }, [list]);
  const known = places.some(({ id }) => id === current) ? current : (places[0]?.id ?? null);
  return (
    <ul aria-label={label} className="absolute inset-y-0 right-0 w-0">
      {places.map(({ id, top, height }) => (
        <li key={id} style={{ top, height }} className="absolute right-1.5 flex items-center">
          {render(id, id === known)}
        </li>
      ))}
    </ul>
  );
}

function placesIn(list: HTMLElement): readonly Place[] {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-key]')];
  return rows.map((row) => ({
    id: row.dataset.key ?? '',
    top: row.offsetTop,
    height: row.offsetHeight,
  }));
}
