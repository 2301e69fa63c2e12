import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CandidateColour } from '@/domain/candidate';
import { foldText } from '@/domain/fold-text';
import { MOST_COMPARED } from '@/domain/view-state';
import type { ZoneKind } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ColourDot } from '@/panels/candidates/colour-dot';
import { KindMark } from '@/panels/legend/zone-swatch';
import { SearchList } from '@/ui/search-list';

type Offer = {
  readonly id: string;
  readonly name: string;
  /** Name in both languages and place, folded. */
  readonly text: string;
  readonly mark: { readonly kind: ZoneKind } | { readonly colour: CandidateColour };
};

const MOST_OFFERED = 8;

/** Finds zones and candidates by a part of their name, and puts what is chosen beside the others. */
export function SiteAdder() {
  const { t } = useWords();
  const { toggleCompared } = useActions();
  const [text, setText] = useState('');
  const compare = useApp((state) => state.view.compare);
  const offers = useOffers();
  const fitting = useMemo(() => {
    const words = foldText(text).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    return offers
      .filter((one) => !compare.includes(one.id) && words.every((word) => one.text.includes(word)))
      .slice(0, MOST_OFFERED);
  }, [offers, compare, text]);
  if (compare.length >= MOST_COMPARED)
    return <p className="text-xs text-muted">{t('compare.add.full', { count: MOST_COMPARED })}</p>;
  return (
    <div className="w-64 max-w-full max-[480px]:w-full">
      <SearchList
        label={t('compare.add.search')}
        placeholder={t('compare.add.search')}
        clearLabel={t('explore.search.clear')}
        listLabel={t('explore.search.results')}
        text={text}
        onTextChange={setText}
        items={fitting}
        onChoose={({ id }) => {
          toggleCompared(id);
          setText('');
        }}
        nameOf={({ name }) => name}
        renderItem={({ name, mark }) => (
          <span className="flex items-center gap-2">
            {'kind' in mark ? <KindMark kind={mark.kind} /> : <ColourDot colour={mark.colour} />}
            {name}
          </span>
        )}
        itemAttributes={({ id }) => ({ 'data-testid': 'compare-add', 'data-site-id': id })}
        emptyState={t('compare.add.none')}
        inputTestId="compare-search"
        leading={<Plus aria-hidden size={16} />}
        isFloating
      />
    </div>
  );
}

function useOffers(): readonly Offer[] {
  const { locale, text } = useWords();
  const zones = useApp((state) => state.data.zones);
  const candidates = useApp((state) => state.project.candidates);
  return useMemo(
    () => [
      ...candidates.map(
        ({ id, name, colour }): Offer => ({ id, name, text: foldText(name), mark: { colour } }),
      ),
      ...zones.map(
        (zone): Offer => ({
          id: zone.id,
          name: locale === 'vi' ? zone.name : zone.nameEn,
          text: foldText(`${zone.name} ${zone.nameEn} ${text(zone.localityNow)}`),
          mark: { kind: zone.kind },
        }),
      ),
    ],
    [zones, candidates, locale, text],
  );
}
