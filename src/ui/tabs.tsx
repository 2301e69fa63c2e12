import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

type TabItem<Id extends string> = {
  readonly id: Id;
  readonly title: string;
  readonly content: ReactNode;
};

type TabsProps<Id extends string> = {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
};

export function Tabs<Id extends string>({ label, items, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(key as Id)}
      className="flex min-h-0 flex-1 flex-col"
    >
      <TabList aria-label={label} className="flex shrink-0 border-b border-line">
        {items.map((item) => (
          <Tab
            key={item.id}
            id={item.id}
            className="grow cursor-pointer border-b-2 border-transparent px-1 py-3 text-center text-[13px] font-medium whitespace-nowrap text-muted hover:text-ink data-[selected]:border-accent data-[selected]:font-semibold data-[selected]:text-accent data-[focus-visible]:-outline-offset-2"
          >
            {item.title}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="flex min-h-0 flex-1 flex-col">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
