import { type Criterion, criterionId, usualDirection } from './criterion';
import {
  type KnockOutRule,
  type Normalisation,
  type Requirement,
  USUAL_REQUIREMENT,
  type WeightedCriterion,
} from './requirement';

/** Codes of the presets; what they are called and for whom stands with the words of each language. */
export const PRESET_CODES = [
  'electronics-port',
  'cold-logistics-border',
  'garments-labour',
  'heavy-industry-rail',
  'supplier-park-airport',
] as const;
export type PresetCode = (typeof PRESET_CODES)[number];

/**
 * Beginnings to change, not advice: what such an investor usually asks first, by criteria that the data
 * holds. Utilities go by fixed distances and hectares, so that a site that comes or goes turns no two
 * others round.
 */
export const PRESET_REQUIREMENTS: Readonly<Record<PresetCode, Requirement>> = {
  // Components come and goods go by sea; the urgent ones fly; people and trucks need the expressway.
  'electronics-port': preset(
    'electronics-port',
    [
      [0.3, { type: 'distance', target: 'seaport' }, within(10, 60)],
      [0.25, { type: 'distance', target: 'interchange' }, within(3, 20)],
      [0.2, { type: 'distance', target: 'airport' }, within(30, 120)],
      [0.15, { type: 'area' }, upTo(20, 200)],
      [0.1, { type: 'overlap' }, within(0, 50)],
    ],
    [
      [{ type: 'distance', target: 'interchange' }, 'at-most', 15],
      [{ type: 'area' }, 'at-least', 20],
    ],
  ),
  // Hours at the gate are what spoils the goods; cold stores are small.
  'cold-logistics-border': preset(
    'cold-logistics-border',
    [
      [0.4, { type: 'distance', target: 'border-gate' }, within(5, 60)],
      [0.25, { type: 'distance', target: 'interchange' }, within(3, 15)],
      [0.15, { type: 'distance', target: 'national-road' }, within(1, 10)],
      [0.1, { type: 'distance', target: 'seaport' }, within(10, 60)],
      [0.1, { type: 'area' }, ideal(10, 60, 50)],
    ],
    [
      [{ type: 'distance', target: 'border-gate' }, 'at-most', 40],
      [{ type: 'distance', target: 'interchange' }, 'at-most', 10],
    ],
  ),
  // Workers come by the national road; rent decides, and full parks have no room for a new plant.
  'garments-labour': preset(
    'garments-labour',
    [
      [0.3, { type: 'distance', target: 'national-road' }, within(1, 10)],
      [0.2, { type: 'rent' }, { type: 'min-max' }],
      [0.2, { type: 'occupancy' }, within(50, 100)],
      [0.2, { type: 'distance', target: 'seaport' }, within(15, 80)],
      [0.1, { type: 'area' }, upTo(5, 50)],
    ],
    [[{ type: 'area' }, 'at-least', 5]],
    'middle',
  ),
  // Bulk goods by ship and rail, and much ground in one piece.
  'heavy-industry-rail': preset(
    'heavy-industry-rail',
    [
      [0.35, { type: 'distance', target: 'seaport' }, within(5, 40)],
      [0.2, { type: 'distance', target: 'railway' }, within(2, 25)],
      [0.25, { type: 'area' }, upTo(50, 500)],
      [0.1, { type: 'distance', target: 'national-road' }, within(2, 15)],
      [0.1, { type: 'overlap' }, within(0, 50)],
    ],
    [
      [{ type: 'area' }, 'at-least', 50],
      [{ type: 'distance', target: 'seaport' }, 'at-most', 40],
    ],
  ),
  // Parts by air, deliveries to customers by the expressway, middling plots.
  'supplier-park-airport': preset(
    'supplier-park-airport',
    [
      [0.35, { type: 'distance', target: 'airport' }, within(20, 90)],
      [0.25, { type: 'distance', target: 'interchange' }, within(3, 20)],
      [0.15, { type: 'distance', target: 'expressway' }, within(2, 15)],
      [0.15, { type: 'area' }, ideal(30, 150, 150)],
      [0.1, { type: 'distance', target: 'seaport' }, within(15, 80)],
    ],
    [
      [{ type: 'distance', target: 'airport' }, 'at-most', 90],
      [{ type: 'area' }, 'at-least', 10],
    ],
  ),
};

/** The preset that a requirement began as, and whether it has been changed since; null: it is the user's own. */
export function presetOf({
  name,
  ...asked
}: Requirement): { readonly code: PresetCode; readonly isChanged: boolean } | null {
  const code = PRESET_CODES.find((one) => one === name);
  if (!code) return null;
  const { name: _, ...supposed } = PRESET_REQUIREMENTS[code];
  return { code, isChanged: JSON.stringify(asked) !== JSON.stringify(supposed) };
}

function preset(
  name: PresetCode,
  criteria: readonly (readonly [weight: number, criterion: Criterion, normalisation: Normalisation])[],
  rules: readonly (readonly [Criterion, KnockOutRule['comparison'], threshold: number])[],
  missing: Requirement['missing'] = 'worst',
): Requirement {
  return {
    ...USUAL_REQUIREMENT,
    name,
    missing,
    criteria: criteria.map(([weight, criterion, normalisation]): WeightedCriterion => {
      return { criterion, weight, direction: usualDirection(criterion), normalisation };
    }),
    rules: rules.map(([criterion, comparison, threshold]) => ({
      id: `${comparison}-${criterionId(criterion)}`,
      criterion,
      comparison,
      threshold,
    })),
  };
}

/** As good as can be up to `good`, worth nothing from `bad` on. */
function within(good: number, bad: number): Normalisation {
  return {
    type: 'curve',
    points: [
      [good, 1],
      [bad, 0],
    ],
  };
}

/** Worth nothing up to `bad`, as good as can be from `good` on. */
function upTo(bad: number, good: number): Normalisation {
  return {
    type: 'curve',
    points: [
      [bad, 0],
      [good, 1],
    ],
  };
}

function ideal(from: number, to: number, tolerance: number): Normalisation {
  return { type: 'target', from, to, tolerance };
}
