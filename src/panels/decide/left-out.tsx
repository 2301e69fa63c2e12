import type { Ranking } from '@/domain/decision/ranking';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Disclosure } from '@/ui/disclosure';
import { criterionName } from './criterion-words';
import { NamedSite } from './named-site';

/** Sites that are not ranked because of values that nobody knows, and which values those are. */
export function LeftOut({ ranking: { left, question } }: { ranking: Ranking }) {
  const words = useWords();
  const { t } = words;
  const hubs = useApp((state) => state.data.hubs);
  if (left.length === 0) return null;
  const nameOf = (place: number): string => {
    const weighted = question.requirement.criteria[place];
    return weighted ? criterionName(weighted.criterion, hubs, words) : '';
  };
  return (
    <Disclosure title={t('decide.ranking.left', { count: left.length })}>
      <ul>
        {left.map(({ siteId, missing }) => (
          <li
            key={siteId}
            data-testid="left-row"
            data-site-id={siteId}
            className="border-b border-line py-1 text-sm"
          >
            <NamedSite siteId={siteId} />
            <p className="text-xs text-muted">
              {t('decide.ranking.left-for', { names: missing.map(nameOf).join(', ') })}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
