import type { Source } from '@/domain/source';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { ExternalLink } from '@/ui/external-link';

/** Sources with publisher, date and address. An id that the data does not explain is shown as it stands. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const sources = useApp((state) => state.data.sources);
  return (
    <ul className="flex flex-col gap-1.5">
      {ids.map((id) => {
        const source = sources.get(id);
        return (
          <li key={id} data-source-id={id} className="min-w-0 break-words">
            {source ? <SourceEntry source={source} /> : id}
          </li>
        );
      })}
    </ul>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const { t, text, date } = useWords();
  const origin = [source.publisher, source.date && date(source.date)].filter(Boolean).join(' · ');
  const isUnverified = source.kind === 'knowledge';
  return (
    <>
      <ExternalLink href={source.url}>{text(source.title)}</ExternalLink>
      {origin && <span className="block text-xs text-muted">{origin}</span>}
      {isUnverified && <span className="block text-xs text-caution">{t('figure.detail.unverified')}</span>}
    </>
  );
}
