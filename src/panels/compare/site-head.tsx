import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { movedTo } from '@/domain/decision/move-compared';
import type { ZoneKind } from '@/domain/zone';
import type { SiteLook } from '@/export/charts/chart-data';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ColourDot } from '@/panels/candidates/colour-dot';
import { SiteMark } from '@/panels/charts/site-mark';
import { KindMark } from '@/panels/legend/zone-swatch';
import { PlainIconButton } from '@/ui/plain-icon-button';
import { SitePicture } from './site-picture';
import { type ComparedSite, outlineKind } from './use-compared-sites';

/* Whole class names, so that the style sheet is built with them. A map colour leans towards the ink to be read. */
const NAMES: Record<ZoneKind | 'candidate', string> = {
  'economic-zone': 'text-[color-mix(in_srgb,var(--color-zone-economic)_75%,var(--color-ink))]',
  'industrial-park': 'text-[color-mix(in_srgb,var(--color-zone-park)_75%,var(--color-ink))]',
  'industrial-cluster': 'text-[color-mix(in_srgb,var(--color-zone-cluster)_75%,var(--color-ink))]',
  candidate: 'text-[color-mix(in_srgb,var(--color-candidate)_75%,var(--color-ink))]',
};

type SiteHeadProps = {
  readonly site: ComparedSite;
  readonly place: number;
  readonly count: number;
  /** As in the charts. */
  readonly look: SiteLook | undefined;
};

/** What the column is of, and how it is moved or taken away. Dragged, it goes where it is dropped. */
export function SiteHead({ site, place, count, look }: SiteHeadProps) {
  const { t } = useWords();
  const { visit, changeView, toggleCompared } = useActions();
  const compare = useApp((state) => state.view.compare);
  const keepFocus = useFocusOnMoved(place);
  const { id, name } = site;
  const move = (moved: string, to: string): void => changeView({ compare: movedTo(compare, moved, to) });
  const step = (by: 1 | -1): void => {
    const to = compare[compare.indexOf(id) + by];
    if (to !== undefined) move(id, to);
  };
  return (
    <th
      scope="col"
      data-site-id={id}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, id)}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => move(event.dataTransfer.getData(DRAGGED), id)}
      className="sticky top-0 z-10 w-48 min-w-40 border-l border-line bg-paper px-3 pt-1 pb-0.5 shadow-[0_1px_0_var(--color-line)] text-left align-top font-normal max-[900px]:w-38 max-[900px]:min-w-38 max-[900px]:px-2"
    >
      <div ref={keepFocus.box} className="-mr-2 flex items-center max-[900px]:-mx-1.5">
        <span className="mr-auto flex items-center gap-1.5">
          {site.type === 'zone' ? (
            <KindMark kind={site.zone.kind} />
          ) : (
            <ColourDot colour={site.candidate.colour} />
          )}
          {look && (
            // On a phone the buttons need the room; the charts have a legend of their own.
            <span className="max-[900px]:hidden">
              <SiteMark look={look} />
            </span>
          )}
        </span>
        {place > 0 && (
          <PlainIconButton
            label={t('compare.column.left', { name })}
            onPress={() => keepFocus.around(() => step(-1))}
          >
            <ChevronLeft aria-hidden size={16} />
          </PlainIconButton>
        )}
        {place < count - 1 && (
          <PlainIconButton
            label={t('compare.column.right', { name })}
            onPress={() => keepFocus.around(() => step(1))}
          >
            <ChevronRight aria-hidden size={16} />
          </PlainIconButton>
        )}
        <PlainIconButton label={t('compare.column.remove', { name })} onPress={() => toggleCompared(id)}>
          <X aria-hidden size={16} />
        </PlainIconButton>
      </div>
      <button
        type="button"
        title={t('compare.column.visit')}
        onClick={() => visit(site.selection)}
        className={`line-clamp-2 min-h-10 cursor-pointer text-left leading-5 font-semibold hover:underline max-[900px]:min-h-11 ${NAMES[site.type === 'zone' ? site.zone.kind : 'candidate']}`}
      >
        {name}
      </button>
    </th>
  );
}

/** Under the name: what the site is, how far along, how firmly its outline is known, and its picture. */
export function SiteSummary({ site, metresPerPixel }: { site: ComparedSite; metresPerPixel: number }) {
  const { t, locale } = useWords();
  const details =
    site.type === 'zone'
      ? [
          t(`zone.kind-short.${site.zone.kind}`),
          t(`zone.status.${site.zone.status}`).toLocaleLowerCase(locale),
        ]
      : [t('compare.own-site'), t(`candidates.status.${site.candidate.status}`).toLocaleLowerCase(locale)];
  return (
    <td
      data-site-id={site.id}
      className="border-b border-l border-line px-3 pb-2 align-top text-xs leading-4.5 text-muted max-[900px]:px-2"
    >
      <p className="truncate" title={details.join(' · ')}>
        {details.join(' · ')}
      </p>
      <p className="mb-1.5 truncate">{t(`compare.outline.${outlineKind(site)}`)}</p>
      <SitePicture site={site} metresPerPixel={metresPerPixel} />
    </td>
  );
}

const DRAGGED = 'application/x-mat-bang-site';

/** A column that moves takes its buttons out of the page for a moment, and the focus with them: it is given back. */
function useFocusOnMoved(place: number) {
  const box = useRef<HTMLDivElement>(null);
  const sought = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is looked for when the column has moved
  useEffect(() => {
    const label = sought.current;
    sought.current = null;
    if (label === null || !box.current) return;
    const buttons = [...box.current.querySelectorAll('button')];
    // At the end there is no way on: the way back has the focus then.
    (buttons.find((one) => one.getAttribute('aria-label') === label) ?? buttons[0])?.focus();
  }, [place]);
  return {
    box,
    around: (move: () => void): void => {
      sought.current = document.activeElement?.getAttribute('aria-label') ?? null;
      move();
    },
  };
}
