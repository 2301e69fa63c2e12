import { Search } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchResult } from '@/catalogue/search-index';
import type { ReferenceData } from '@/domain/reference-data';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { SearchList } from '@/ui/search-list';
import { SearchResultRow } from './search-result-row';

/** Finds zones, communes by new and old names, hubs and places; Ctrl K or Cmd K brings the cursor here. */
export function SearchBox() {
  const { t, text: textOf } = useWords();
  const { visit } = useActions();
  const data = useApp((state) => state.data);
  const find = useSearch(data);
  const [text, setText] = useState('');
  const items = useMemo(() => find(text).map(withId), [find, text]);
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
      renderItem={(item) => <SearchResultRow result={item} />}
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

type Find = (text: string) => readonly SearchResult[];

const findNothing: Find = () => [];

/** The search itself comes a moment after the page: nobody types before there is something to find. */
function useSearch(data: ReferenceData): Find {
  const { notify } = useActions();
  const [find, setFind] = useState<Find>(() => findNothing);
  useEffect(() => {
    let isStale = false;
    import('@/catalogue/search-index').then(
      ({ createSearchIndex }) => {
        const made = createSearchIndex(data);
        if (!isStale) setFind(() => made);
      },
      () => notify({ code: 'file-missing', severity: 'warning', subject: 'search-index' }),
    );
    return () => {
      isStale = true;
    };
  }, [data, notify]);
  return find;
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
