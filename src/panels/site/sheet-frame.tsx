import { LocateFixed, X } from 'lucide-react';
import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Boundary } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { CompareToggle } from '@/panels/compare/compare-toggle';
import { ProspectusButton } from '@/panels/prospectus/prospectus-button';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { CopyLinkButton } from './copy-link-button';

type SheetFrameProps = {
  readonly id: string;
  readonly kind: string;
  readonly boundary?: Boundary;
  readonly badges: ReactNode;
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Whether there is a place on the map to move to. */
  readonly hasPlace: boolean;
  readonly children: ReactNode;
};

/** What every sheet has: a heading, a way out by button and by Escape, its link, and the way to the place on the map. */
export function SheetFrame({
  id,
  kind,
  boundary = 'none',
  badges,
  title,
  subtitle,
  hasPlace,
  children,
}: SheetFrameProps) {
  const { t } = useWords();
  const { requestMap } = useActions();
  const isComparable = useApp(
    ({ view: { selection } }) => selection.type === 'zone' || selection.type === 'candidate',
  );
  const { sheet, close, rememberFocus } = useSheetClosing();
  return (
    <article
      ref={sheet}
      data-testid="sheet"
      data-id={id}
      data-kind={kind}
      data-boundary={boundary}
      aria-label={title}
      onFocus={rememberFocus}
      className="flex min-h-0 flex-1 flex-col"
    >
      <header className="shrink-0 px-4 pt-3 pb-2">
        <div className="flex items-start justify-between gap-2">
          <div className="flex flex-wrap gap-1.5 pt-1.5">{badges}</div>
          <IconButton label={t('site.close')} onPress={close} tooltipSide="left">
            <X aria-hidden size={18} />
          </IconButton>
        </div>
        <h2 className="line-clamp-4 text-lg leading-snug font-semibold break-words">{title}</h2>
        {subtitle}
      </header>
      {/* Scrolled by keyboard too: it may hold nothing that takes the focus. */}
      <section
        key={id}
        aria-label={title}
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 pb-4 -outline-offset-2"
      >
        {children}
      </section>
      <footer className="flex shrink-0 flex-wrap gap-1.5 border-t border-line px-2 py-2">
        {hasPlace && (
          <Button look="primary" onPress={() => requestMap({ type: 'fit-selection' })}>
            <LocateFixed aria-hidden size={16} />
            {t('site.fit')}
          </Button>
        )}
        {isComparable && <CompareToggle siteId={id} name={title} />}
        {isComparable && <ProspectusButton siteIds={[id]} title={title} />}
        <CopyLinkButton />
      </footer>
    </article>
  );
}

/** Closing gives the focus back to where it was before it came into the sheet. */
function useSheetClosing() {
  const { select } = useActions();
  const isFree = useApp(
    (state) => state.tool.type === 'browse' && state.dialog.type === 'none' && state.view.page === 'map',
  );
  const sheet = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const close = (): void => {
    select({ type: 'none' });
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
  };
  const rememberFocus = (event: FocusEvent<HTMLElement>): void => {
    const { relatedTarget, currentTarget } = event;
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      cameFrom.current = relatedTarget;
  };
  useEffect(() => {
    /* From inside before anything else hears of it: the tooltip of a focused button would keep the key. */
    const onKeyInside = (event: KeyboardEvent): void => {
      const isInside = event.target instanceof Node && sheet.current?.contains(event.target);
      if (event.key !== 'Escape' || !isInside) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    const onKeyElsewhere = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping || !isFree) return;
      close();
    };
    window.addEventListener('keydown', onKeyInside, { capture: true });
    window.addEventListener('keydown', onKeyElsewhere);
    return () => {
      window.removeEventListener('keydown', onKeyInside, { capture: true });
      window.removeEventListener('keydown', onKeyElsewhere);
    };
  });
  return { sheet, close, rememberFocus };
}
