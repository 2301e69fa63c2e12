import { countFigure } from '@/domain/count-figure';
import type { ImportChoices, ImportReport } from '@/domain/import-report';
import type { Mend } from '@/domain/problem';
import { useWords } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { CardSection } from '@/ui/card-section';
import { Checkbox } from '@/ui/checkbox';

type MendChoiceProps = {
  readonly report: ImportReport;
  readonly choices: ImportChoices;
  readonly onChoose: (part: Partial<ImportChoices>) => void;
};

/** Mends that a tick can make; the others are choices of their own. */
type TickedMend = Exclude<Mend, 'choose-system' | 'choose-encoding'>;

const isTicked = (mend: Mend): mend is TickedMend => mend !== 'choose-system' && mend !== 'choose-encoding';

/** What would help, each to be agreed to. What has been agreed to stays, so that it can be taken back. */
export function MendChoice({ report, choices, onChoose }: MendChoiceProps) {
  const { t } = useWords();
  const counts = new Map(report.mends.map(({ mend, count }) => [mend, count]));
  const mends = [...new Set([...choices.mends, ...counts.keys()])].filter(isTicked);
  const hasBroken = report.preview.rings.length > 0 && report.errors > 0;
  if (mends.length === 0 && !hasBroken) return null;
  return (
    <CardSection title={t('importFile.mends.title')}>
      <p className="text-xs text-muted">{t('importFile.mends.note')}</p>
      {mends.map((mend) => (
        <Checkbox
          key={mend}
          testId={`mend-${mend}`}
          isSelected={choices.mends.includes(mend)}
          onChange={(isSelected) =>
            onChoose({
              mends: isSelected ? [...choices.mends, mend] : choices.mends.filter((one) => one !== mend),
            })
          }
        >
          {t(`importFile.mends.${mend}`)}{' '}
          {counts.has(mend) && (
            <FigureValue
              figure={countFigure(`mend-${mend}`, counts.get(mend) ?? 0)}
              className="text-xs text-muted"
            />
          )}
        </Checkbox>
      ))}
      {(hasBroken || choices.leavesOutBroken) && (
        <Checkbox
          testId="leave-out-broken"
          isSelected={choices.leavesOutBroken}
          onChange={(leavesOutBroken) => onChoose({ leavesOutBroken })}
        >
          {t('importFile.mends.leave-out')}
        </Checkbox>
      )}
    </CardSection>
  );
}
