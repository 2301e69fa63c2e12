import { Search } from 'lucide-react';
import { type ComponentType, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchResult } from '@/catalogue/search-index';
import type { Candidate } from '@/domain/candidate';
import type { ReferenceData } from '@/domain/reference-data';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { SearchList } from '@/ui/search-list';

/** Finds zones, the user's own sites, communes by new and old names, hubs and places; Ctrl K or Cmd K brings the cursor here. */
export function SearchBox() {
  const { t, text: textOf } = useWords();
  const { visit } = useActions();
  const data = useApp((state) => state.data);
  const { find, Row } = useSearch(data);
  const candidates = useApp((state) => state.project.candidates);
  const hasWords = useHasLaterWords();
  const own = hasWords ? candidates : NOTHING_OWN;
  const [text, setText] = useState('');
  const items = useMemo(() => find(text, own).map(withId), [find, text, own]);
  const input = useRef<HTMLInputElement>(null);
  useSearchKey(input);

  return (
    <SearchList
      label={t('explore.search.label')}
      placeholder={t('explore.search.placeholder')}
      clearLabel={t('explore.search.clear')}
      listLabel={t('explore.search.results')}
      text={text}
      onTextChange={setText}
      items={items}
      onChoose={(item) => {
        visit(item.selection);
        setText('');
        input.current?.blur();
      }}
      nameOf={(item) => textOf(item.title)}
      renderItem={(item) => <Row result={item} />}
      itemAttributes={(item) => ({
        'data-testid': 'search-result',
        'data-id': item.selection.id,
        'data-kind': item.selection.type === 'commune' ? 'commune' : item.kind,
      })}
      emptyState={t('explore.search.none')}
      inputTestId="search-input"
      inputRef={input}
      leading={<Search aria-hidden size={16} />}
      trailing={<kbd className="max-[900px]:hidden">Ctrl K</kbd>}
      isFloating
    />
  );
}

type SiteSearch = {
  readonly find: (text: string, own: readonly Candidate[]) => readonly SearchResult[];
  readonly Row: ComponentType<{ readonly result: SearchResult }>;
};

const NO_SEARCH: SiteSearch = { find: () => [], Row: () => null };
const NOTHING_OWN: readonly Candidate[] = [];

/** The search itself comes a moment after the page: nobody types before there is something to find. */
function useSearch(data: ReferenceData): SiteSearch {
  const { notify } = useActions();
  const [search, setSearch] = useState(NO_SEARCH);
  useEffect(() => {
    let isStale = false;
    Promise.all([import('@/catalogue/search-index'), import('./search-result-row')]).then(
      ([{ createSearchIndex }, { SearchResultRow }]) => {
        if (!isStale) setSearch({ find: createSearchIndex(data), Row: SearchResultRow });
      },
      () => notify({ code: 'file-missing', severity: 'warning', subject: 'search-index' }),
    );
    return () => {
      isStale = true;
    };
  }, [data, notify]);
  return search;
}

type Item = SearchResult & { readonly id: string };

/** Ids of zones and hubs may be the same; with their type they are not. */
function withId(result: SearchResult): Item {
  return { ...result, id: `${result.selection.type} ${result.selection.id}` };
}

function useSearchKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSearchKey =
        (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      if (!isSearchKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
