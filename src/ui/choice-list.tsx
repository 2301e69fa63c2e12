import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';

type ChoiceListProps<Item extends { readonly id: string }> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly selectedId: string | null;
  /** By click or Enter, also on the item that is selected already. */
  readonly onChoose: (id: string) => void;
  /** Marked as if the pointer were on it: it is, elsewhere. */
  readonly pointedId: string | null;
  /** The pointer or the keyboard is on an item; null when on none. */
  readonly onPoint: (id: string | null) => void;
  readonly nameOf: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  readonly itemAttributes: (item: Item) => Readonly<Record<`data-${string}`, string>>;
  readonly emptyState: ReactNode;
  readonly testId: string;
  /** Scrolls with the rows and lies over them: what can be pressed may not stand in an option. See `BesideRows`. */
  readonly beside?: (list: RefObject<HTMLDivElement | null>) => ReactNode;
  readonly className?: string;
};

/** A list of rows of which one is selected; the selected row is kept in sight. */
export function ChoiceList<Item extends { readonly id: string }>(props: ChoiceListProps<Item>) {
  const { items, selectedId, pointedId, onChoose, onPoint } = props;
  const list = useRef<HTMLDivElement>(null);
  // The rows of a new list stand in the page one frame later.
  useEffect(() => {
    if (selectedId === null || items.length === 0) return;
    const frame = requestAnimationFrame(() =>
      rowOf(list.current, selectedId)?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [selectedId, items]);
  // An attribute and no state: the pointer crosses the map far too often to render a list each time.
  useEffect(() => {
    const row = pointedId === null ? null : rowOf(list.current, pointedId);
    row?.setAttribute('data-pointed', 'true');
    return () => row?.removeAttribute('data-pointed');
  }, [pointedId]);
  // Not inside the list box: what an empty list offers may hold buttons, an option may not.
  if (items.length === 0) {
    return (
      <div data-testid={props.testId} className={props.className ?? ''}>
        {props.emptyState}
      </div>
    );
  }
  return (
    <div className={`relative ${props.className ?? ''}`}>
      <ListBox
        ref={list}
        aria-label={props.label}
        data-testid={props.testId}
        items={items}
        dependencies={[props.renderItem, props.nameOf]}
        selectionMode="single"
        escapeKeyBehavior="none"
        selectedKeys={selectedId === null ? [] : [selectedId]}
        onSelectionChange={(keys) => {
          const [chosen = selectedId] = keys === 'all' ? [] : [...keys];
          if (chosen !== null) onChoose(String(chosen));
        }}
        className="outline-none"
      >
        {(item: Item) => (
          <ListBoxItem
            id={item.id}
            textValue={props.nameOf(item)}
            {...props.itemAttributes(item)}
            onHoverStart={() => onPoint(item.id)}
            onHoverEnd={() => onPoint(null)}
            onFocus={() => onPoint(item.id)}
            onBlur={() => onPoint(null)}
            className="cursor-pointer border-b border-l-3 border-line border-l-transparent outline-none hover:bg-hover data-[pointed]:bg-hover data-[focus-visible]:-outline-offset-2 data-[selected]:border-l-accent data-[selected]:bg-accent-soft"
          >
            {props.renderItem(item)}
          </ListBoxItem>
        )}
      </ListBox>
      {props.beside?.(list)}
    </div>
  );
}

function rowOf(list: HTMLElement | null, id: string): Element | null {
  return list?.querySelector(`[data-key="${CSS.escape(id)}"]`) ?? null;
}
