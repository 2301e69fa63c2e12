import { useWords, type Words } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import type { SheetPreview } from '@/store/sheet-port';
import { CardSection } from '@/ui/card-section';

/** What is wanted and is not on the sheet: a print must not lack anything in silence. */
export function UnplacedWords({ preview }: { preview: SheetPreview | null }) {
  const { t } = useWords();
  const basemap = useApp(({ view, basemaps }) => basemaps.find(({ id }) => id === view.basemap));
  if (!preview) return null;
  const lacking = basemapWords(preview, basemap?.title ?? '', t);
  if (preview.omitted.length + preview.unplaced.length === 0 && lacking === null) return null;
  return (
    <CardSection title={t('composer.missing.title')}>
      <ul className="flex flex-col gap-0.5 text-[13px]" data-testid="sheet-missing">
        {lacking !== null && <li data-testid="sheet-basemap-missing">{lacking}</li>}
        {preview.omitted.map((part) => (
          <li key={part}>{t('composer.missing.part', { part: t(`composer.parts.${part}`) })}</li>
        ))}
        {preview.unplaced.map(({ id, name, reason }) => (
          <li key={id}>{t(`composer.missing.${reason}`, { name })}</li>
        ))}
      </ul>
    </CardSection>
  );
}

/** What of the online basemap is not there; null where all is, or none is wanted. */
function basemapWords({ basemap }: SheetPreview, title: string, t: Words['t']): string | null {
  if (basemap?.type === 'unreachable') return t('composer.missing.basemap-unreachable', { title });
  if (basemap?.type === 'vector') return t('composer.missing.basemap-vector', { title });
  if (!basemap || basemap.missing === 0) return null;
  return t('composer.missing.basemap', { missing: basemap.missing, tiles: basemap.tiles });
}
