import { useMemo } from 'react';
import type { Figure } from '@/domain/figure';
import {
  accountOfGroup,
  accountOfKind,
  type GroupAccount,
  type KindAccount,
} from '@/domain/province-account';
import type { Zone } from '@/domain/zone';
import { ZONE_KINDS, type ZoneKind } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureLine } from '@/panels/figure/figure-line';
import { ZoneLinks } from '@/panels/site/zone-links';
import { CardSection } from '@/ui/card-section';
import { Disclosure } from '@/ui/disclosure';
import { findFigure } from './find-topic';

/** The published totals that the zones of a kind are held against. */
const PUBLISHED: Record<ZoneKind, { readonly count: string; readonly area: string }> = {
  'economic-zone': { count: 'economic-zone-count', area: 'economic-zone-area' },
  'industrial-park': { count: 'park-planned-count', area: 'park-planned-area' },
  'industrial-cluster': { count: 'cluster-established-count', area: 'cluster-established-area' },
};

const GROUPS = ['clusters-operating', 'clusters-under-development'] as const;

/** What of the published totals the zones of this map account for, nothing counted twice. */
export function AccountSection() {
  const { t } = useWords();
  const zones = useApp((state) => state.data.zones);
  const topics = useApp((state) => state.data.province);
  const asOf = useApp((state) => state.data.catalogue?.layers.find(({ id }) => id === 'zones')?.asOf ?? null);
  const kinds = useMemo(() => ZONE_KINDS.map((kind) => accountOfKind(zones, kind, asOf)), [zones, asOf]);
  const groups = useMemo(
    () => GROUPS.map((group) => accountOfGroup(zones, topics, group, asOf)),
    [zones, topics, asOf],
  );
  if (zones.length === 0) return null;
  return (
    <CardSection title={t('province.account.title')}>
      <p className="pb-1 text-xs text-muted">{t('province.account.lead')}</p>
      {kinds.map((account) => (
        <KindPart
          key={account.kind}
          account={account}
          publishedCount={findFigure(topics, PUBLISHED[account.kind].count)}
          publishedArea={findFigure(topics, PUBLISHED[account.kind].area)}
        />
      ))}
      {groups.map((account) => (
        <GroupPart key={account.group} account={account} />
      ))}
    </CardSection>
  );
}

type KindPartProps = {
  readonly account: KindAccount;
  readonly publishedCount: Figure | undefined;
  readonly publishedArea: Figure | undefined;
};

function KindPart({ account, publishedCount, publishedArea }: KindPartProps) {
  const { t } = useWords();
  return (
    <div data-account={account.kind} className="border-t border-line py-2">
      <h4 className="font-semibold">{t(`province.kind.${account.kind}`)}</h4>
      {publishedCount && <FigureLine figure={publishedCount} label={t('province.account.published-count')} />}
      <FigureLine figure={account.count} label={t('province.account.held')} />
      {account.parts.value !== 0 && <FigureLine figure={account.parts} label={t('province.account.parts')} />}
      {account.outside.value !== 0 && (
        <FigureLine figure={account.outside} label={t('province.account.outside')} />
      )}
      {publishedArea && <FigureLine figure={publishedArea} label={t('province.account.published-area')} />}
      <FigureLine figure={account.area} label={t('province.account.area')} />
      <WithoutArea zones={account.withoutArea} />
    </div>
  );
}

function GroupPart({ account }: { account: GroupAccount }) {
  const { t } = useWords();
  const isOperating = account.group === 'clusters-operating';
  const title = t(isOperating ? 'province.account.group-operating' : 'province.account.group-development');
  return (
    <div data-account={account.group} className="border-t border-line py-2">
      {account.published && <FigureLine figure={account.published} label={title} />}
      <FigureLine figure={account.named} label={t('province.account.named')} />
      {account.rest && <FigureLine figure={account.rest} label={t('province.account.rest')} />}
      {account.rest?.value !== 0 && <p className="text-xs text-muted">{t('province.account.rest-note')}</p>}
      <WithoutArea zones={account.withoutArea} />
    </div>
  );
}

function WithoutArea({ zones }: { zones: readonly Zone[] }) {
  const { t, number } = useWords();
  if (zones.length === 0) return null;
  return (
    <Disclosure title={`${t('province.account.without-area')}: ${number(zones.length, 0)}`}>
      <ZoneLinks zones={zones} />
    </Disclosure>
  );
}
