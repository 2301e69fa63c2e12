import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Figure } from '@/domain/figure';
import { useWords } from '@/i18n/use-words';
import { PopoverButton } from '@/ui/popover-button';
import { FigureValue } from './figure-value';
import { SourceList } from './source-list';

type FigureDetailProps = {
  readonly figure: Figure;
  readonly label: string;
  readonly isApproximate?: boolean;
};

/** A button beside a figure that tells how the figure was obtained, when, and by whom. */
export function FigureDetail({ figure, label, isApproximate = false }: FigureDetailProps) {
  const { t, text, date } = useWords();
  return (
    <PopoverButton label={t('figure.detail-of', { label })} icon={<Info aria-hidden size={14} />}>
      <p className="mb-2 font-semibold">
        {label}: <FigureValue figure={figure} isApproximate={isApproximate} />
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5">
        <Row title={t('figure.detail.method')}>
          {t(`figure.method.${figure.method}`)}
          <span className="block text-xs text-muted">{t(`figure.method-note.${figure.method}`)}</span>
        </Row>
        <Row title={t('figure.detail.as-of')}>
          {figure.asOf === null ? t('figure.detail.undated') : date(figure.asOf)}
        </Row>
        {figure.scope && <Row title={t('figure.detail.scope')}>{text(figure.scope)}</Row>}
        <Row title={t('figure.detail.source')}>
          {figure.sources.length === 0 ? t('figure.detail.no-source') : <SourceList ids={figure.sources} />}
        </Row>
      </dl>
    </PopoverButton>
  );
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{title}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
