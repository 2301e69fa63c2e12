import { EMBEDDED_BASEMAP } from '@/domain/view-state';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { RadioList } from '@/ui/radio-list';
import { basemapHost } from './basemap-host';

/** The embedded ground, or one that the site's configuration offers. Says whom an online one contacts before it does. */
export function BasemapChoice() {
  const { t } = useWords();
  const { changeView } = useActions();
  const basemaps = useApp((state) => state.basemaps);
  const chosen = useApp((state) => state.view.basemap);
  const choices = [
    { id: EMBEDDED_BASEMAP, title: t('layers.basemap.embedded'), note: t('layers.basemap.embedded-note') },
    ...basemaps.map((basemap) => {
      const host = basemapHost(basemap);
      const note = host === null ? {} : { note: t('layers.basemap.online-note', { host }) };
      return { id: basemap.id, title: basemap.title, ...note };
    }),
  ];
  return (
    <section className="mt-4">
      <h2 className="mb-1 text-xs font-semibold tracking-wide text-muted uppercase">
        {t('layers.basemap.title')}
      </h2>
      <RadioList
        label={t('layers.basemap.title')}
        testId="basemap-choice"
        choices={choices}
        selected={choices.some(({ id }) => id === chosen) ? chosen : EMBEDDED_BASEMAP}
        onSelect={(basemap) => changeView({ basemap })}
      />
    </section>
  );
}
