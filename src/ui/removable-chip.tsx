import { X } from 'lucide-react';
import { Button } from 'react-aria-components';

type RemovableChipProps = {
  readonly title: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
};

/** Something that is in force until it is pressed away. */
export function RemovableChip({ title, removeLabel, onRemove }: RemovableChipProps) {
  return (
    <Button
      aria-label={removeLabel}
      onPress={onRemove}
      className="inline-flex min-h-7 max-w-full cursor-pointer items-center gap-1 rounded-full border border-accent bg-accent-soft pr-1.5 pl-2.5 text-[13px] font-medium text-accent max-[900px]:min-h-11"
    >
      <span className="truncate">{title}</span>
      <X aria-hidden size={14} className="shrink-0" />
    </Button>
  );
}
