import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Autocomplete, Button, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';

type SearchListProps<Item extends { readonly id: string }> = {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  /** What fits the text, best first. The first is chosen by Enter. */
  readonly items: readonly Item[];
  readonly onChoose: (item: Item) => void;
  readonly nameOf: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  readonly itemAttributes?: (item: Item) => Readonly<Record<`data-${string}`, string>>;
  readonly emptyState: ReactNode;
  readonly listLabel: string;
  readonly inputTestId: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** Before the text: an icon. */
  readonly leading?: ReactNode;
  /** After the text while it is empty: a key hint. */
  readonly trailing?: ReactNode;
  /** Hangs the list under the field, over what follows; else it pushes that down. */
  readonly isFloating?: boolean;
};

/** A text field with the list of what fits; arrow keys walk the list while the text keeps the focus. */
export function SearchList<Item extends { readonly id: string }>(props: SearchListProps<Item>) {
  const { text, items, isFloating = false } = props;
  const [box, isInUse] = useInUse();
  const isOpen = isInUse && text.trim() !== '';
  const choose = (id: string): void => {
    const item = items.find((one) => one.id === id);
    if (item) props.onChoose(item);
  };
  return (
    <div ref={box} className="relative">
      <Autocomplete inputValue={text} onInputChange={props.onTextChange}>
        <SearchField aria-label={props.label} className="relative flex items-center">
          <span className="pointer-events-none absolute left-3 text-muted">{props.leading}</span>
          <Input
            {...(props.inputRef ? { ref: props.inputRef } : {})}
            role="combobox"
            aria-expanded={isOpen}
            data-testid={props.inputTestId}
            placeholder={props.placeholder}
            className={`h-9 w-full min-w-0 rounded-control border border-line bg-paper pr-9 text-ink placeholder:text-muted max-[900px]:h-11 [&::-webkit-search-cancel-button]:hidden ${props.leading ? 'pl-9' : 'pl-3'}`}
          />
          {text === '' ? (
            <span className="pointer-events-none absolute right-3 text-xs text-muted">{props.trailing}</span>
          ) : (
            <Button
              aria-label={props.clearLabel}
              className="absolute right-1 grid size-7 cursor-pointer place-items-center rounded-control text-muted hover:bg-hover max-[900px]:size-11"
            >
              <X aria-hidden size={16} />
            </Button>
          )}
        </SearchField>
        <div
          hidden={!isOpen}
          className={`overflow-hidden rounded-control border border-line bg-paper ${isFloating ? 'absolute inset-x-0 top-full z-40 mt-1 shadow-card' : 'mt-1'}`}
        >
          <ListBox
            aria-label={props.listLabel}
            items={items}
            onAction={(key) => choose(String(key))}
            renderEmptyState={() => <div className="px-3 py-3 text-muted">{props.emptyState}</div>}
            className={`overflow-y-auto p-1 outline-none ${isFloating ? 'max-h-[min(26rem,60dvh)]' : 'max-h-48'}`}
          >
            {(item: Item) => (
              <ListBoxItem
                id={item.id}
                textValue={props.nameOf(item)}
                {...props.itemAttributes?.(item)}
                className="cursor-pointer rounded-control px-2 py-1.5 outline-none hover:bg-hover data-[focused]:bg-hover data-[focus-visible]:bg-accent-soft max-[900px]:min-h-11"
              >
                {props.renderItem(item)}
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Autocomplete>
    </div>
  );
}

/**
 * Whether the last focus or press was within the element. Its own blur events say nothing: walking the
 * list by arrow keys sends them while the focus stays in the field.
 */
function useInUse(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const box = useRef<HTMLDivElement>(null);
  const [isInUse, setIsInUse] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const look = ({ target }: Event): void =>
      setIsInUse(target instanceof Node && box.current?.contains(target) === true);
    document.addEventListener('focusin', look, { signal });
    document.addEventListener('pointerdown', look, { signal });
    return () => listening.abort();
  }, []);
  return [box, isInUse];
}
