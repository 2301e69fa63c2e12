import type { CandidateColour } from '@/domain/candidate';
import { candidateById } from '@/domain/candidate-by-id';
import type { RankedSite, Ranking, SiteStability, Stability } from '@/domain/decision/ranking';
import type { ZoneKind } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { derivedFigure } from './derived-figure';
import { RankRange } from './rank-range';
import { useSiteNames } from './use-site-names';

const MOST_STRIPS = 8;
const WIDTH = 200;
const HEIGHT = 22;
/** Of the golden ratio: dots that follow each other never stand in rows. */
const STEP = 0.618_034;

/* Whole class names, so that the style sheet is built with them. */
const FILLS: Record<ZoneKind | CandidateColour, string> = {
  'economic-zone': 'fill-zone-economic',
  'industrial-park': 'fill-zone-park',
  'industrial-cluster': 'fill-zone-cluster',
  violet: 'fill-candidate-violet',
  teal: 'fill-candidate-teal',
  orange: 'fill-candidate-orange',
  magenta: 'fill-candidate-magenta',
  olive: 'fill-candidate-olive',
  slate: 'fill-candidate-slate',
};

type Span = readonly [least: number, most: number];

/** Scores as they were drawn, a strip a site, all on one axis; where strips overlap, places may change. */
export function ScoreStrips({ ranking, stability }: { ranking: Ranking; stability: Stability }) {
  const { t } = useWords();
  const shown = ranking.ranked.slice(0, MOST_STRIPS).flatMap((site) => {
    const own = stability.bySite.find(({ siteId }) => siteId === site.siteId);
    return own ? [{ site, own }] : [];
  });
  const span = spanOf(shown.flatMap(({ site, own }) => [site.score, ...own.scores]));
  return (
    <figure aria-label={t('decide.stability.strips.label')}>
      <ul className="rounded-control bg-hover py-1">
        {shown.map(({ site, own }) => (
          <StripRow key={site.siteId} site={site} own={own} span={span} />
        ))}
      </ul>
      <div aria-hidden className="flex justify-between pl-[34%] text-xs text-muted">
        <FigureValue figure={derivedFigure('score-axis', span[0], 'score')} />
        <FigureValue figure={derivedFigure('score-axis', span[1], 'score')} />
      </div>
      <figcaption className="text-xs text-muted">{t('decide.stability.strips.caption')}</figcaption>
    </figure>
  );
}

type StripProps = { readonly site: RankedSite; readonly own: SiteStability; readonly span: Span };

function StripRow({ site, own, span }: StripProps) {
  const { t } = useWords();
  const name = useSiteNames()(site.siteId);
  return (
    <li
      data-testid="strip-row"
      data-site-id={site.siteId}
      className="grid grid-cols-[33%_1fr] items-center gap-[1%] px-1.5"
    >
      <span className="min-w-0 text-xs leading-4">
        <span className="block truncate" title={name}>
          {name}
        </span>
        <span className="block text-muted">
          {t('decide.stability.strips.outermost')} <RankRange code="rank-outermost" range={own.ranks} />
        </span>
      </span>
      <Strip site={site} own={own} span={span} />
    </li>
  );
}

function Strip({ site, own, span }: StripProps) {
  const { t, number } = useWords();
  const fill = useFill(site.siteId);
  const [least, most] = [Math.min(...own.scores), Math.max(...own.scores)];
  const at = (score: number): string => (((score - span[0]) / (span[1] - span[0])) * WIDTH).toFixed(1);
  // One path: hundreds of circles a site would be felt at each change of a weight.
  const dots = Array.from(own.scores, (score, draw) => dot(at(score), across(draw))).join('');
  const label = t('decide.stability.strips.one', {
    score: number(site.score, 2, 2),
    least: number(least),
    most: number(most),
  });
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full overflow-visible">
      <title>{label}</title>
      <g className={fill} opacity={0.45}>
        <path d={dots} />
      </g>
      <rect x={Number(at(site.score)) - 0.9} y={1} width={1.8} height={HEIGHT - 2} className="fill-ink" />
    </svg>
  );
}

function across(draw: number): string {
  return (3 + ((draw * STEP) % 1) * (HEIGHT - 6)).toFixed(1);
}

/** A circle of radius 1.3. */
function dot(x: string, y: string): string {
  return `M${x} ${y}m-1.3 0a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0`;
}

function useFill(siteId: string): string {
  const candidate = useApp(({ project }) => candidateById(project.candidates, siteId));
  const kind = useApp(({ data }) => data.zones.find(({ id }) => id === siteId)?.kind);
  return FILLS[candidate?.colour ?? kind ?? 'industrial-park'];
}

/** With some room at both ends, and never of no width. */
function spanOf(scores: readonly number[]): Span {
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const room = Math.max(0.02, (most - least) * 0.04);
  return [Math.max(0, least - room), Math.min(1, most + room)];
}
