import type { LegendItem } from '@/domain/legend';
import type { SheetRanking } from '@/domain/sheet-content';
import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { blockFrame } from './block-frame';
import { type DistanceRows, distanceItems, distanceRows, distancesHeight } from './distance-block';
import { insetHeight, insetItems, insetWidth } from './inset-block';
import { legendBlock } from './legend-block';
import type { MapFeatures } from './map-features';
import { northItems } from './north-arrow';
import { rankingHeight, rankingItems } from './ranking-block';
import type { SheetDraft } from './sheet-draft';

/** A wanted part for which the sheet has no room or nothing to show. */
export type OmittedPart = 'distances' | 'ranking' | 'inset' | 'northArrow' | 'qr' | 'ruler' | 'heatMap';

type Block = {
  readonly part: OmittedPart | 'legend';
  /** Along the flow of the blocks: what it would like, and the least. */
  readonly wanted: number;
  readonly least: number;
  /** Takes what is left over. */
  readonly stretches: boolean;
  readonly draw: (box: PaperBox) => readonly DrawingItem[];
};

export type SideBlocks = { readonly items: readonly DrawingItem[]; readonly omitted: readonly OmittedPart[] };

/** Legend, table, inset and arrow; where room lacks, the table goes first, then the inset, then the arrow. */
export function sideBlocks(
  draft: SheetDraft,
  features: MapFeatures,
  legend: readonly LegendItem[],
): SideBlocks {
  const { side, unit } = draft.layout;
  const { parts } = draft.settings;
  const distances = parts.distances ? distanceRows(draft, features) : null;
  const ranking = parts.ranking && draft.content.ranking?.rows.length ? draft.content.ranking : null;
  const lost: OmittedPart[] = [
    ...(parts.distances && !distances ? (['distances'] as const) : []),
    ...(parts.ranking && !ranking ? (['ranking'] as const) : []),
  ];
  if (!side) return { items: [], omitted: lost };
  const isColumn = side.flow === 'column';
  const given: Given = { draft, box: side.box, isColumn, unit };
  const blocks = [
    ...(parts.legend ? [legendPart(given, features, legend)] : []),
    ...(ranking ? [rankingPart(given, ranking)] : []),
    ...(distances ? [distancePart(given, distances)] : []),
    ...(parts.inset ? [insetPart(given)] : []),
    ...(parts.northArrow ? [northPart(given)] : []),
  ];
  return placeBlocks(blocks, side.box, isColumn, 3 * unit, lost);
}

type Given = {
  readonly draft: SheetDraft;
  readonly box: PaperBox;
  readonly isColumn: boolean;
  readonly unit: number;
};

function legendPart(
  { draft, box, isColumn, unit }: Given,
  features: MapFeatures,
  legend: readonly LegendItem[],
): Block {
  const block = legendBlock(draft, legend, features, box.width);
  const least = Math.min(block.wantedHeight, 0.6 * block.wantedHeight + 8 * unit);
  return {
    part: 'legend',
    wanted: isColumn ? block.wantedHeight : 110 * unit,
    least: isColumn ? least : 88 * unit,
    stretches: !isColumn,
    draw: (own) => block.draw(draft, own),
  };
}

function rankingPart({ draft, isColumn, unit }: Given, ranking: SheetRanking): Block {
  const wanted = isColumn ? rankingHeight(draft, ranking.rows.length) : 84 * unit;
  return {
    part: 'ranking',
    wanted,
    least: isColumn ? Math.min(wanted, rankingHeight(draft, 3)) : 66 * unit,
    stretches: false,
    draw: (own) => rankingItems(draft, own, ranking),
  };
}

function distancePart({ draft, isColumn, unit }: Given, rows: DistanceRows): Block {
  const wanted = isColumn ? distancesHeight(draft, rows.zones.length) : 84 * unit;
  return {
    part: 'distances',
    wanted,
    least: isColumn ? Math.min(wanted, distancesHeight(draft, 3)) : 66 * unit,
    stretches: false,
    draw: (own) => distanceItems(draft, own, rows),
  };
}

function insetPart({ draft, box, isColumn, unit }: Given): Block {
  const wanted = isColumn ? insetHeight(box.width, unit) : insetWidth(box.height, unit);
  return {
    part: 'inset',
    wanted,
    least: isColumn ? 0.72 * wanted : 40 * unit,
    stretches: false,
    draw: (own) => insetItems(draft, own),
  };
}

function northPart({ draft, isColumn, unit }: Given): Block {
  const size = (isColumn ? 27 : 30) * unit;
  return {
    part: 'northArrow',
    wanted: size,
    least: (isColumn ? 17 : 25) * unit,
    stretches: false,
    draw: (own) => [blockFrame(draft, own), ...northItems(draft, padded(own, unit))],
  };
}

function padded({ x, y, width, height }: PaperBox, unit: number): PaperBox {
  const pad = 3 * unit;
  return { x: x + pad, y: y + 0.8 * pad, width: width - 2 * pad, height: height - 1.6 * pad };
}

const FIRST_TO_GO: readonly OmittedPart[] = ['distances', 'inset', 'ranking', 'northArrow'];

function placeBlocks(
  all: readonly Block[],
  box: PaperBox,
  isColumn: boolean,
  gap: number,
  lost: readonly OmittedPart[],
): SideBlocks {
  const length = isColumn ? box.height : box.width;
  const needed = (blocks: readonly Block[], key: 'wanted' | 'least'): number =>
    blocks.reduce((sum, block) => sum + block[key], (blocks.length - 1) * gap);
  let blocks = all;
  const omitted = [...lost];
  for (const part of FIRST_TO_GO) {
    if (needed(blocks, 'least') <= length || blocks.length === 1) break;
    if (!blocks.some((block) => block.part === part)) continue;
    blocks = blocks.filter((block) => block.part !== part);
    omitted.push(part);
  }
  const spare = length - needed(blocks, 'wanted');
  const stretching = blocks.filter(({ stretches }) => stretches);
  const takers = stretching.length > 0 ? stretching : blocks.slice(0, 1);
  const given = givenUp(blocks, -spare);
  let from = isColumn ? box.y : box.x;
  const items = blocks.flatMap((block) => {
    const share = spare > 0 && takers.includes(block) ? spare / takers.length : 0;
    const size = block.wanted + share - (given.get(block) ?? 0);
    const own = isColumn ? { ...box, y: from, height: size } : { ...box, x: from, width: size };
    from += size + gap;
    return block.draw(own);
  });
  return { items, omitted };
}

const FIRST_TO_SHRINK: readonly Block['part'][] = ['distances', 'inset', 'northArrow', 'ranking', 'legend'];

/** What each block gives of its wanted size where that is too much for all; the last gives whatever is missing. */
function givenUp(blocks: readonly Block[], missing: number): ReadonlyMap<Block, number> {
  const given = new Map<Block, number>();
  let rest = Math.max(0, missing);
  const order = [...blocks].sort((a, b) => FIRST_TO_SHRINK.indexOf(a.part) - FIRST_TO_SHRINK.indexOf(b.part));
  for (const [at, block] of order.entries()) {
    const part = at === order.length - 1 ? rest : Math.min(rest, block.wanted - block.least);
    given.set(block, part);
    rest -= part;
  }
  return given;
}
