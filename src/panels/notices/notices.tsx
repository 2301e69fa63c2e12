import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Problem } from '@/domain/problem';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import type { Notice } from '@/store/app-store';
import { IconButton } from '@/ui/icon-button';

/* Whole class names, so that the style sheet is built with them. */
const LOOKS: Record<Problem['severity'], string> = {
  error: 'border-danger/40 bg-danger-soft text-danger',
  warning: 'border-caution-line bg-caution-soft text-caution',
  info: 'border-line bg-paper text-ink',
};

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info };

/** Faults of storage, for which there is a way out. */
const HELPED = /^storage-|^project-elsewhere$/;

const NoticeAction = lazy(() =>
  import('@/panels/project/notice-action').then((file) => ({ default: file.NoticeAction })),
);

/**
 * What went wrong and what still works, each until it is dismissed.
 *
 * @param className where they stand: over the map, and under the results of a search
 */
export function Notices({ className }: { className: string }) {
  const { t } = useWords();
  const notices = useApp((state) => state.notices);
  return (
    <section
      aria-label={t('common.landmark.notices')}
      className={`pointer-events-none absolute z-10 mx-auto flex max-h-[40dvh] max-w-xl flex-col gap-2 overflow-y-auto ${className}`}
    >
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { t } = useWords();
  const { dismissNotice } = useActions();
  const Icon = ICONS[notice.severity];
  return (
    <div
      data-testid="notice"
      data-code={notice.code}
      data-severity={notice.severity}
      role={notice.severity === 'error' ? 'alert' : 'status'}
      className={`pointer-events-auto flex items-start gap-2 rounded-card border py-1 pr-1 pl-3 shadow-card ${LOOKS[notice.severity]}`}
    >
      <Icon aria-hidden size={16} className="mt-2 shrink-0" />
      <p className="min-w-0 flex-1 py-1.5 break-words">{t(`problem.${notice.code}`, noticeValues(notice))}</p>
      {HELPED.test(notice.code) && (
        <Suspense>
          <NoticeAction code={notice.code} />
        </Suspense>
      )}
      <IconButton label={t('common.action.dismiss')} onPress={() => dismissNotice(notice.id)}>
        <X aria-hidden size={16} />
      </IconButton>
    </div>
  );
}

/** Every placeholder that a message may hold; rows and features are counted from 1 for people. */
export function noticeValues({ subject, feature, field, detail }: Problem): Record<string, string | number> {
  return {
    subject: subject ?? '–',
    feature: feature === undefined ? '–' : feature + 1,
    field: field ?? '–',
    detail: detail ?? '–',
  };
}
