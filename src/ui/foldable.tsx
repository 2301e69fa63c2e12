import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

type FoldableProps = {
  readonly title: ReactNode;
  readonly isExpanded: boolean;
  readonly onExpandedChange: (isExpanded: boolean) => void;
  readonly children: ReactNode;
  /** On the line of the button, after it. */
  readonly beside?: ReactNode;
  readonly panelClassName?: string;
  readonly testId?: string;
};

/** A line that opens and closes what stands under it. */
export function Foldable(props: FoldableProps) {
  const { isExpanded, onExpandedChange } = props;
  return (
    <Disclosure isExpanded={isExpanded} onExpandedChange={onExpandedChange} className="flex min-h-0 flex-col">
      <div className="flex items-center gap-2">
        <Heading level={2}>
          <Button
            slot="trigger"
            {...(props.testId === undefined ? {} : { 'data-testid': props.testId })}
            className="inline-flex min-h-7 cursor-pointer items-center gap-1 rounded-control px-1 text-left font-medium text-accent hover:bg-hover max-[900px]:min-h-11"
          >
            {props.title}
            <ChevronDown aria-hidden size={16} className={`shrink-0 ${isExpanded ? 'rotate-180' : ''}`} />
          </Button>
        </Heading>
        {props.beside}
      </div>
      <DisclosurePanel className={props.panelClassName ?? ''}>{props.children}</DisclosurePanel>
    </Disclosure>
  );
}
