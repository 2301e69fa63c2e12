import {
  Anchor,
  Building2,
  Landmark,
  type LucideIcon,
  MapPin,
  Plane,
  ShieldCheck,
  Split,
  Waves,
} from 'lucide-react';
import type { SearchKind } from '@/catalogue/search-entries';
import type { SearchResult } from '@/catalogue/search-index';
import type { Candidate } from '@/domain/candidate';
import { candidateById } from '@/domain/candidate-by-id';
import { ZONE_KINDS, type ZoneKind } from '@/domain/zone';
import { useWords, type Words } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { ColourDot } from '@/panels/candidates/colour-dot';
import { KindMark } from '@/panels/legend/zone-swatch';
import { selectDataInYear } from '@/store/selectors';

const ICONS: Partial<Record<SearchKind, LucideIcon>> = {
  seaport: Anchor,
  anchorage: Anchor,
  airport: Plane,
  heliport: Plane,
  'border-gate': ShieldCheck,
  interchange: Split,
  ward: Landmark,
  commune: Landmark,
  'special-zone': Landmark,
  town: Building2,
  water: Waves,
};

/** Name, what it is, where it lies; by which former name it was found; and whether it is not there yet. */
export function SearchResultRow({ result }: { result: SearchResult }) {
  const words = useWords();
  const { kind, title, locality, found, selection } = result;
  const year = useApp((state) => state.view.year);
  const isGone = useApp(
    (state) =>
      selection.type === 'hub' && !selectDataInYear(state).hubs.some(({ id }) => id === selection.id),
  );
  const own = useApp((state) => candidateById(state.project.candidates, selection.id));
  const details = [
    kindLabel(kind, words),
    ...(own && kind === 'candidate' ? candidateDetails(own, words) : []),
    ...(isGone ? [words.t('scenario.not-yet', { year: String(year) })] : []),
    ...(found === null ? [] : [words.t('explore.search.formerly', { name: found })]),
    ...(locality === null ? [] : [words.text(locality)]),
  ];
  return (
    <div className="flex items-center gap-2.5">
      <span className="grid w-4.5 shrink-0 place-items-center text-muted">
        {own && kind === 'candidate' ? (
          <ColourDot colour={own.colour} />
        ) : isZoneKind(kind) ? (
          <KindMark kind={kind} />
        ) : (
          <KindIcon kind={kind} />
        )}
      </span>
      <div className="min-w-0">
        <div className="truncate font-medium">{words.text(title)}</div>
        <div className="truncate text-xs text-muted">{details.join(' · ')}</div>
      </div>
    </div>
  );
}

function KindIcon({ kind }: { kind: SearchKind }) {
  const Icon = ICONS[kind] ?? MapPin;
  return <Icon aria-hidden size={16} />;
}

function candidateDetails({ status, lineage }: Candidate, { t }: Words): readonly string[] {
  const madeUp = lineage.method === 'sample' ? [t('candidates.made-up')] : [];
  return [t(`candidates.status.${status}`), ...madeUp];
}

function isZoneKind(kind: SearchKind): kind is ZoneKind {
  return ZONE_KINDS.some((zoneKind) => zoneKind === kind);
}

function kindLabel(kind: SearchKind, { t }: Words): string {
  switch (kind) {
    case 'candidate':
      return t('candidates.kind');
    case 'ward':
    case 'commune':
    case 'special-zone':
    case 'town':
    case 'water':
      return t(`explore.search.kind.${kind}`);
    default:
      return isZoneKind(kind) ? t(`zone.kind.${kind}`) : t(`hub.kind.${kind}`);
  }
}
