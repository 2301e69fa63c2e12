import { type ReactNode, useId } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ModalDialog } from '@/ui/modal-dialog';
import { LayerTable } from './layer-table';
import { ThirdPartyNotices } from './third-party-notices';

const RULES = ['figures', 'unknown', 'indicative', 'three', 'parts', 'placeless'] as const;

/** What the map is, where each layer comes from, and what it does not know. */
export function AboutPage({ version }: { version: string }) {
  const { t } = useWords();
  const { changeView } = useActions();
  const catalogue = useApp((state) => state.data.catalogue);
  return (
    <ModalDialog
      size="page"
      title={t('about.title')}
      closeLabel={t('common.action.close')}
      onClose={() => changeView({ page: 'map' })}
      testId="about"
    >
      <div className="flex flex-col gap-7">
        <Part title={t('about.what.title')}>
          <p>{t('about.what.text')}</p>
          <p className="text-muted">{t('about.what.name')}</p>
        </Part>
        <Part title={t('about.honesty.title')}>
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            {RULES.map((rule) => (
              <li key={rule}>{t(`about.honesty.${rule}`)}</li>
            ))}
          </ul>
        </Part>
        <Part title={t('about.privacy.title')}>
          <p>{t('about.privacy.text')}</p>
        </Part>
        <Part title={t('about.layers.title')}>
          {catalogue ? (
            <LayerTable layers={catalogue.layers} />
          ) : (
            <p className="text-muted">{t('about.layers.none')}</p>
          )}
        </Part>
        <Part title={t('about.notices.title')}>
          <ThirdPartyNotices />
        </Part>
        <Part title={t('about.version.title')}>
          <p data-testid="version">
            {t('about.version.app', { version })}
            {' · '}
            {catalogue ? t('about.version.data', { version: catalogue.version }) : t('about.version.no-data')}
          </p>
        </Part>
      </div>
    </ModalDialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h3 id={id} className="text-base font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}
