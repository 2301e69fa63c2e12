import { shownPercents } from '@/domain/decision/change-weights';
import { HEAT_OPACITY, heatRamp, heatSteps } from '@/domain/heat-colours';
import { blendColours } from '@/domain/palette';
import type { SuitabilityCriterion } from '@/domain/suitability';
import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { boxLine } from './map-ground';
import { textItem } from './set-text';
import type { SheetDraft } from './sheet-draft';

/** What the colours mean, by which distances and rules, and of when: a score without these says nothing. */
export function heatLabel({ content, words }: SheetDraft): string {
  const { t, number, date } = words;
  const criteria = content.heat?.criteria ?? [];
  const weighted = criteria.filter(({ weight }) => weight > 0);
  const percents = shownPercents(weighted.map(({ weight }) => weight));
  const names = weighted.map(({ target }, at) =>
    t('sheet.heat.criterion', {
      name: lowered(t(`proximity.target.${target}`)),
      percent: number(percents[at] ?? 0, 1),
    }),
  );
  const rules = criteria.flatMap((criterion) => ruleTexts(criterion, words));
  const asOf = content.data.catalogue?.layers.find(({ id }) => id === 'corridors')?.asOf;
  return [
    t('sheet.heat.label', { criteria: names.join('; ') }),
    ...(rules.length > 0 ? [t('sheet.heat.rules', { rules: rules.join('; ') })] : []),
    ...(content.year !== null ? [t('sheet.heat.year', { year: String(content.year) })] : []),
    ...(content.year === null && asOf ? [t('sheet.heat.asOf', { date: date(asOf) })] : []),
  ].join(' ');
}

function ruleTexts(
  { target, leastMetres, mostMetres }: SuitabilityCriterion,
  { t, number }: SheetDraft['words'],
): readonly string[] {
  const name = lowered(t(`proximity.target.${target}`));
  const rule = (sign: string, metres: number): string =>
    t('sheet.heat.rule', { name, sign, value: number(metres / 1000, 1) });
  return [
    ...(leastMetres > 0 ? [rule('≥', leastMetres)] : []),
    ...(mostMetres < Number.POSITIVE_INFINITY ? [rule('≤', mostMetres)] : []),
  ];
}

const lowered = (name: string): string => name.charAt(0).toLocaleLowerCase() + name.slice(1);

const SLICES = 40;

/** The colours as they look on land: upright with the best on top and its ends named, or the worst on the left. */
export function heatSwatch(draft: SheetDraft, box: PaperBox, opacity: number): readonly DrawingItem[] {
  const { palette, content } = draft;
  const ramp = heatRamp(palette);
  const isClassed = content.heat?.choice.classes === 'five';
  const colours = (isClassed ? ramp : heatSteps(ramp, SLICES)).map((colour) =>
    blendColours(palette.land, colour, HEAT_OPACITY * opacity),
  );
  const isUpright = box.height > box.width;
  const shown = isUpright ? [...colours].reverse() : colours;
  const outline = { lines: [boxLine(box)], isClosed: true, type: 'path' } as const;
  return [
    // Each reaches to the end, under the next: no joints are seen.
    ...shown.map((colour, at): DrawingItem => {
      const [right, down] = isUpright
        ? [0, (at * box.height) / shown.length]
        : [(at * box.width) / shown.length, 0];
      const rest = { x: box.x + right, y: box.y + down, width: box.width - right, height: box.height - down };
      return { type: 'path', lines: [boxLine(rest)], isClosed: true, fill: { colour } };
    }),
    { ...outline, stroke: { colour: palette.muted, widthMillimetres: 0.12 } },
    ...(isUpright ? endItems(draft, box) : []),
  ];
}

function endItems({ palette, layout }: SheetDraft, box: PaperBox): readonly DrawingItem[] {
  const size = 2.2 * layout.unit;
  const middle = box.x + box.width / 2;
  const best = { weight: 'semibold', size, colour: palette.paper } as const;
  const worst = { ...best, colour: palette.ink };
  return [
    textItem('1', best, middle, box.y + 1.15 * size, 'middle'),
    textItem('0', worst, middle, box.y + box.height - 0.42 * size, 'middle'),
  ];
}
