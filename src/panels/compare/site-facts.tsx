import type { ReactNode } from 'react';
import type { Figure } from '@/domain/figure';
import { overlapArea } from '@/domain/overlap-figures';
import type { Overlap } from '@/domain/overlap-table';
import type { ReferenceData } from '@/domain/reference-data';
import type { LngLat } from '@/geometry/position';
import type { Words } from '@/i18n/use-words';
import { FigureValue } from '@/panels/figure/figure-value';
import { type ComparedSite, outlineKind } from './use-compared-sites';

export const FACTS = [
  'kind',
  'status',
  'legal',
  'locality',
  'sectors',
  'developer',
  'relations',
  'overlaps',
  'outline',
  'place',
  'gate',
  'notes',
] as const;
export type FactId = (typeof FACTS)[number];

/** What is known of a site in one respect. `key`: facts with equal keys are equal. null: nobody knows. */
export type Fact = { readonly key: string; readonly content: ReactNode } | null;

export type FactContext = {
  readonly data: ReferenceData;
  /** null: not worked out yet. */
  readonly overlaps: readonly Overlap[] | null;
  readonly gateOf: (siteId: string) => LngLat | null;
  readonly nameOf: (siteId: string) => string;
  readonly words: Words;
};

export function factOf(id: FactId, site: ComparedSite, context: FactContext): Fact {
  const { words } = context;
  switch (id) {
    case 'kind':
      return plain(
        site.type === 'zone' ? words.t(`zone.kind.${site.zone.kind}`) : words.t('compare.own-site'),
      );
    case 'status':
      return plain(
        site.type === 'zone'
          ? words.t(`zone.status.${site.zone.status}`)
          : words.t(`candidates.status.${site.candidate.status}`),
      );
    case 'outline':
      return plain(words.t(`compare.outline.${outlineKind(site)}`));
    case 'place':
      return placeFact(site, words);
    case 'gate':
      return plain(words.t(context.gateOf(site.id) ? 'compare.fact.gate-set' : 'compare.fact.gate-none'));
    case 'overlaps':
      return overlapsFact(site, context);
    case 'notes':
      return site.type === 'candidate'
        ? plain(site.candidate.notes)
        : plain(site.zone.notes.map(words.text).join(' '));
    default:
      return site.type === 'zone' ? zoneFact(id, site.zone, context) : null;
  }
}

type ZoneFactId = 'legal' | 'locality' | 'sectors' | 'developer' | 'relations';
type ZoneSite = Extract<ComparedSite, { type: 'zone' }>['zone'];

function zoneFact(id: ZoneFactId, zone: ZoneSite, { data, words, nameOf }: FactContext): Fact {
  const { t, text, date } = words;
  switch (id) {
    case 'legal': {
      const [act] = zone.legalBasis;
      const parts = [
        act && text(act.title),
        act?.date && date(act.date),
        !act && zone.year && String(zone.year),
      ];
      return plain(parts.filter(Boolean).join(' · '));
    }
    case 'locality':
      return plain(text(zone.localityNow));
    case 'sectors':
      return plain(
        zone.sectors
          .map((code) => {
            const sector = data.sectors.find((one) => one.code === code);
            return sector ? text(sector.label) : code;
          })
          .join('; '),
      );
    case 'developer':
      return plain(zone.developer ?? '');
    case 'relations': {
      const parts = data.zones.filter(({ partOf }) => partOf === zone.id);
      const lines = [
        ...(zone.partOf === null ? [] : [t('compare.fact.part-of', { name: nameOf(zone.partOf) })]),
        ...(parts.length === 0
          ? []
          : [t('compare.fact.holds', { names: parts.map((one) => nameOf(one.id)).join(', ') })]),
      ];
      return plain(lines.length === 0 ? t('compare.fact.stands-alone') : lines.join('. '));
    }
  }
}

function plain(text: string): Fact {
  return text === '' ? null : { key: text, content: text };
}

const METRES_PER_KILOMETRE = 1000;

function placeFact(site: ComparedSite, { t }: Words): Fact {
  const metres = site.type === 'zone' ? site.zone.errorMetres : site.candidate.lineage.errorMetres;
  if (metres === null) return null;
  const isFar = metres >= METRES_PER_KILOMETRE;
  const figure: Figure = {
    code: 'position-error',
    value: isFar ? metres / METRES_PER_KILOMETRE : metres,
    unit: isFar ? 'km' : 'm',
    method: 'estimated',
    asOf: null,
    sources: site.type === 'zone' ? ['matbang'] : [],
  };
  const lineage =
    site.type === 'candidate' ? t(`candidates.lineage.method.${site.candidate.lineage.method}`) : '';
  return {
    key: `${metres} ${lineage}`,
    content: (
      <>
        ±<FigureValue figure={figure} />
        {lineage !== '' && ` · ${lineage}`}
      </>
    ),
  };
}

function overlapsFact(site: ComparedSite, { overlaps, nameOf, words }: FactContext): Fact {
  const geometry = site.type === 'zone' ? site.zone.geometry : site.candidate.geometry;
  if (!overlaps || !geometry || geometry.type === 'Point') return null;
  const own = overlaps
    .filter(({ oneId, otherId }) => oneId === site.id || otherId === site.id)
    .toSorted((a, b) => b.squareMetres - a.squareMetres);
  if (own.length === 0) return plain(words.t('compare.fact.overlaps-none'));
  const isApproximate = outlineKind(site) !== 'surveyed';
  const lines = own.map((overlap) => ({
    id: overlap.oneId === site.id ? overlap.otherId : overlap.oneId,
    area: overlapArea([overlap]),
  }));
  return {
    key: lines.map(({ id, area }) => `${id} ${area.value}`).join(),
    content: (
      <ul>
        {lines.map(({ id, area }) => (
          <li key={id}>
            {nameOf(id)}: <FigureValue figure={area} isApproximate={isApproximate} />
          </li>
        ))}
      </ul>
    ),
  };
}
