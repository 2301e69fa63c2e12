import { PanelLeft, PanelRight } from 'lucide-react';

type CardRailProps = {
  readonly side: 'left' | 'right';
  readonly title: string;
  readonly onPress: () => void;
};

/** What is left at the edge of a tablet of a card that gave its room to the other one: pressed, it comes back. */
export function CardRail({ side, title, onPress }: CardRailProps) {
  const Icon = side === 'left' ? PanelLeft : PanelRight;
  return (
    <button
      type="button"
      data-testid={`card-rail-${side}`}
      onClick={onPress}
      className="pointer-events-auto hidden w-11 shrink-0 cursor-pointer flex-col items-center gap-2 self-start rounded-card border border-line bg-paper py-3 text-[13px] font-medium text-accent shadow-card hover:bg-hover max-[1100px]:flex"
    >
      <Icon aria-hidden size={18} />
      <span className="[writing-mode:vertical-rl]">{title}</span>
    </button>
  );
}
