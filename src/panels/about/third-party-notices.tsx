import { useEffect, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { Disclosure } from '@/ui/disclosure';
import { ExternalLink } from '@/ui/external-link';
import { type PackageNotice, readNotices } from './read-notices';

type State =
  | { readonly type: 'loading' }
  | { readonly type: 'absent' }
  | { readonly type: 'ready'; readonly packages: readonly PackageNotice[] };

const FILE = 'third-party-notices.json';

/** The packages that this build contains, each with its licence. Fetched only when somebody looks. */
export function ThirdPartyNotices() {
  const { t } = useWords();
  const [state, setState] = useState<State>({ type: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    void loadNotices().then((loaded) => isCurrent && setState(loaded));
    return () => {
      isCurrent = false;
    };
  }, []);
  if (state.type === 'loading') return <p className="text-muted">{t('about.notices.loading')}</p>;
  if (state.type === 'absent') return <p className="text-muted">{t('about.notices.none')}</p>;
  return (
    <Disclosure title={t('about.notices.count', { count: state.packages.length })}>
      <ul className="flex flex-col gap-1 pt-1">
        {state.packages.map((entry) => (
          <li key={`${entry.name}@${entry.version}`}>
            <Notice entry={entry} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Notice({ entry }: { entry: PackageNotice }) {
  const { t } = useWords();
  const title = `${entry.name} ${entry.version} · ${entry.licence}`;
  if (!entry.text && !entry.homepage) return title;
  return (
    <Disclosure title={title}>
      {entry.homepage && <ExternalLink href={entry.homepage}>{t('about.notices.homepage')}</ExternalLink>}
      {entry.text && <pre className="overflow-x-auto py-1 text-xs whitespace-pre-wrap">{entry.text}</pre>}
    </Disclosure>
  );
}

/** A build without the list, and a list that is broken, are the same to the reader: not there. */
async function loadNotices(): Promise<State> {
  try {
    const response = await fetch(new URL(FILE, document.baseURI));
    const packages = response.ok ? readNotices(await response.text()) : undefined;
    return packages ? { type: 'ready', packages } : { type: 'absent' };
  } catch {
    return { type: 'absent' };
  }
}
