import { PROXIMITY_TARGETS, type ProximityTarget } from '@/domain/proximity';
import { useWords } from '@/i18n/use-words';
import { Switch } from '@/ui/switch';
import { ToggleChip } from '@/ui/toggle-chip';
import { OriginMenu } from './origin-menu';

type ProximityToolbarProps = {
  readonly targets: readonly ProximityTarget[];
  readonly onTargetsChange: (targets: readonly ProximityTarget[]) => void;
  readonly isListedOnly: boolean;
  readonly onListedOnlyChange: (isListedOnly: boolean) => void;
};

/** Distances from where, to what, of which zones. */
export function ProximityToolbar(props: ProximityToolbarProps) {
  const { t } = useWords();
  const { targets, onTargetsChange } = props;
  const label = t('proximity.only-listed');
  const toggle = (target: ProximityTarget): void =>
    onTargetsChange(
      PROXIMITY_TARGETS.filter((one) => (one === target ? !targets.includes(one) : targets.includes(one))),
    );
  return (
    <div className="flex shrink-0 flex-wrap items-center justify-between gap-x-6 gap-y-2">
      {/* On a phone one line that is pushed sideways: three lines would leave the table no room. */}
      <fieldset
        aria-label={t('proximity.targets')}
        data-testid="proximity-targets"
        className="-m-1 flex min-w-0 flex-wrap gap-1.5 p-1 max-[900px]:flex-nowrap max-[900px]:overflow-x-auto"
      >
        {PROXIMITY_TARGETS.map((target) => (
          <ToggleChip
            key={target}
            value={target}
            isSelected={targets.includes(target)}
            onChange={() => toggle(target)}
          >
            {t(`proximity.target.${target}`)}
          </ToggleChip>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 max-[480px]:gap-x-3">
        <OriginMenu />
        <span className="flex items-center gap-2 text-[13px]">
          <Switch
            label={label}
            isSelected={props.isListedOnly}
            onChange={props.onListedOnlyChange}
            testId="proximity-listed"
          />
          <span aria-hidden>{label}</span>
        </span>
      </div>
    </div>
  );
}
