import { NotebookPen } from 'lucide-react';
import { withRating } from '@/domain/decision/change-ratings';
import type { Figure } from '@/domain/figure';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { useHeldText } from '@/panels/candidates/held-text';
import { FigureValue } from '@/panels/figure/figure-value';
import { MenuButton } from '@/ui/menu-button';
import { PopoverButton } from '@/ui/popover-button';
import { TextArea } from '@/ui/text-area';
import type { ComparedSite } from './use-compared-sites';

const VALUES = ['1', '2', '3', '4', '5'] as const;
type Choice = (typeof VALUES)[number] | 'none';

type RatingCellProps = { readonly site: ComparedSite; readonly name: string; readonly figure: Figure };

/** The user's own judgement of the site, to be set on the spot, and why. */
export function RatingCell({ site, name, figure }: RatingCellProps) {
  const { t, number } = useWords();
  const { apply } = useActions();
  const decision = useApp((state) => state.project.decision);
  const canChange = useApp((state) => state.projectStatus === 'open');
  const rating = decision.ratings.find((one) => one.siteId === site.id && one.name === name);
  const set = (value: number | null, note: string): void => {
    const ratings = withRating(decision.ratings, { siteId: site.id, name, value, note });
    apply({ type: 'decision-changed', aspect: 'ratings', decision: { ...decision, ratings } });
  };
  const note = useHeldText(rating?.note ?? '', (text) => set(rating?.value ?? null, text));
  const shown = (
    <FigureValue figure={figure} className={figure.value === null ? 'text-xs' : 'font-semibold'} />
  );
  if (!canChange) return shown;
  const label = { name, site: site.name };
  return (
    <div className="flex min-w-0 flex-col items-end">
      <div className="flex items-center">
        {rating && (
          <PopoverButton
            label={t('compare.rating.note', label)}
            icon={<NotebookPen aria-hidden size={14} />}
            onClose={note.onCommit}
          >
            <TextArea
              label={t('compare.rating.note', label)}
              hasVisibleLabel
              rows={3}
              value={note.value}
              onChange={note.onChange}
              onLeave={note.onCommit}
              testId="rating-note"
            />
          </PopoverButton>
        )}
        <MenuButton<Choice>
          look="quiet"
          label={t('compare.rating.set', label)}
          attributes={{ 'data-testid': 'rating-set', 'data-site-id': site.id }}
          entries={[
            ...VALUES.map((id) => ({
              id,
              title: t(`compare.rating.value.${id}`, { value: number(Number(id)) }),
            })),
            ...(rating ? [{ id: 'none' as const, title: t('compare.rating.take-away') }] : []),
          ]}
          chosen={VALUES.find((id) => id === String(rating?.value)) ?? 'none'}
          onChoose={(id) => set(id === 'none' ? null : Number(id), rating?.note ?? '')}
        >
          {figure.value === null ? (
            <span className="text-xs text-accent">{t('compare.rating.give')}</span>
          ) : (
            shown
          )}
        </MenuButton>
      </div>
      {rating && rating.note !== '' && (
        <p className="line-clamp-3 text-right text-xs text-muted" title={rating.note}>
          {rating.note}
        </p>
      )}
    </div>
  );
}
