import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';

type DisclosureProps = {
  readonly title: ReactNode;
  readonly children: ReactNode;
};

/** A line that opens what stands under it. */
export function Disclosure({ title, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="group">
      <AriaButton
        slot="trigger"
        className="-ml-1 inline-flex min-h-7 max-w-full cursor-pointer items-center gap-1 rounded-control px-1 text-left text-xs font-medium text-accent hover:bg-hover max-[900px]:min-h-11"
      >
        <ChevronRight
          aria-hidden
          size={14}
          className="shrink-0 transition-transform duration-150 motion-reduce:transition-none group-data-[expanded]:rotate-90"
        />
        {title}
      </AriaButton>
      <DisclosurePanel className="min-w-0 pl-4">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
