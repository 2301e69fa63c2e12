import type { ReactNode } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';

type MenuEntry<Id extends string> = {
  readonly id: Id;
  readonly title: string;
  /** A second line: what the choice means. */
  readonly note?: string;
};

type MenuButtonProps<Id extends string> = {
  readonly label: string;
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
  /** Marks one entry as the present choice; left out for menus of actions. */
  readonly chosen?: Id;
  /** `quiet`: a small button without an edge, for cells and heads of tables. `words`: the same with words in it. */
  readonly look?: 'plain' | 'quiet' | 'words';
  readonly isDisabled?: boolean;
  readonly attributes?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
};

/* Whole class names, so that the style sheet is built with them. */
const LOOKS = {
  plain: 'min-h-9 border border-line bg-paper px-3 font-medium whitespace-nowrap',
  quiet: 'min-h-7 min-w-7 justify-center px-1.5',
  words: 'min-h-9 px-1.5 font-medium whitespace-nowrap text-accent',
};

export function MenuButton<Id extends string>({
  label,
  entries,
  onChoose,
  chosen,
  look = 'plain',
  isDisabled = false,
  attributes = {},
  children,
}: MenuButtonProps<Id>) {
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={label}
        isDisabled={isDisabled}
        {...attributes}
        className={`inline-flex cursor-pointer items-center gap-1.5 rounded-control hover:bg-hover disabled:cursor-default disabled:opacity-50 max-[900px]:min-h-11 max-[900px]:min-w-11 ${LOOKS[look]}`}
      >
        {children}
      </AriaButton>
      <Popover className="overflow-y-auto rounded-control border border-line bg-paper p-1 shadow-card">
        <Menu
          aria-label={label}
          className="min-w-44 outline-none"
          onAction={(key) => onChoose(key as Id)}
          {...(chosen === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [chosen] })}
        >
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.title}
              className="flex min-h-9 cursor-pointer flex-col justify-center max-[900px]:min-h-11 rounded-control px-3 py-1.5 data-[focused]:bg-hover data-[selected]:font-semibold data-[selected]:text-accent"
            >
              <Text slot="label">{entry.title}</Text>
              {entry.note && (
                <Text slot="description" className="max-w-80 text-xs font-normal text-muted">
                  {entry.note}
                </Text>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
