import { MapPin } from 'lucide-react';
import type { Problem } from '@/domain/problem';
import { useWords, type Words } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { noticeValues } from '@/panels/notices/notices';
import { CardSection } from '@/ui/card-section';
import { PlainIconButton } from '@/ui/plain-icon-button';

const LOOKS: Record<Problem['severity'], string> = {
  error: 'border-l-danger',
  warning: 'border-l-caution',
  info: 'border-l-line',
};

/** Half a kilometre to each side of the fault is shown. */
const ABOUT_DEGREES = 0.005;

/** Every problem that is listed, each with its feature, its field and the way to its place. */
export function ProblemRows({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <CardSection title={t('importFile.problems.title')}>
      <ul className="flex max-h-72 flex-col gap-1 overflow-y-auto" tabIndex={0}>
        {numbered(problems).map(({ id, problem }) => (
          <ProblemRow key={id} problem={problem} />
        ))}
      </ul>
    </CardSection>
  );
}

/** Two problems may be alike in all they say; their order tells them apart, and it does not change. */
function numbered(problems: readonly Problem[]) {
  return problems.map((problem, number) => ({ id: `${number} ${problem.code}`, problem }));
}

function ProblemRow({ problem }: { problem: Problem }) {
  const { t } = useWords();
  const { requestMap } = useActions();
  const { code, severity, feature, field, subject, place } = problem;
  return (
    <li
      data-testid="problem"
      data-code={code}
      data-severity={severity}
      data-feature={feature ?? ''}
      data-field={field ?? ''}
      className={`flex items-start gap-2 border-l-3 py-1 pl-2 ${LOOKS[severity]}`}
    >
      <div className="min-w-0 flex-1 break-words">
        <p>{t(`problem.${code}`, problemValues(problem, t))}</p>
        <p className="text-xs text-muted">
          {[
            t(`importFile.problems.severity.${severity}`),
            feature === undefined ? '' : t('importFile.problems.feature', { number: feature + 1 }),
            feature === undefined ? '' : (subject ?? ''),
            field ?? '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      {place && (
        <PlainIconButton
          label={t('importFile.problems.show')}
          onPress={() =>
            requestMap({
              type: 'fit-box',
              box: [
                place[0] - ABOUT_DEGREES,
                place[1] - ABOUT_DEGREES,
                place[0] + ABOUT_DEGREES,
                place[1] + ABOUT_DEGREES,
              ],
            })
          }
        >
          <MapPin aria-hidden size={16} />
        </PlainIconButton>
      )}
    </li>
  );
}

/** What has no name of its own is called by its number, and a crossing by the corner that it follows. */
function problemValues(problem: Problem, t: Words['t']) {
  const { code, feature, field, subject } = problem;
  const named =
    subject ??
    (feature === undefined ? undefined : t('importFile.problems.feature', { number: feature + 1 }));
  const told = code === 'ring-crosses-itself' ? field : named;
  return noticeValues(told === undefined ? problem : { ...problem, subject: told });
}
