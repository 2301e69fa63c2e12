import type { MultiPolygon, Polygon } from 'geojson';
import { geodesicArea, geodesicPerimeter } from '@/geometry/geodesic-area';
import { planeArea } from '@/geometry/plane-area';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { type SquareMetres, toHectares } from '@/geometry/units';
import type { Figure } from './figure';
import type { Zone } from './zone';

const METRES_PER_KILOMETRE = 1000;
/** Over this share of the declared area a difference is worth a second look. */
const FLAG_PERCENT = 1;
/** An indicative outline is built to the declared area; farther off it was cut, at the border or the shore. */
const CONSTRUCTION_PERCENT = 0.1;

/**
 * How the measured area stands to the declared one. `by-construction`: the outline was made to equal it, so
 * the measuring proves nothing. `sketch-differs`: an indicative outline that could not reach it.
 */
type Agreement =
  | { readonly type: 'not-comparable' }
  | { readonly type: 'by-construction' }
  | {
      readonly type: 'sketch-differs' | 'agrees' | 'differs';
      readonly hectares: Figure;
      readonly percent: Figure;
    };

/** The three areas of a zone, which are three different figures, with its perimeter. */
export type AreaLedger = {
  readonly declared: Figure;
  /** What else is declared for it, each with its scope. */
  readonly alternatives: readonly Figure[];
  readonly ellipsoid: Figure;
  readonly plane: Figure;
  readonly perimeter: Figure;
  readonly agreement: Agreement;
};

const NOT_DECLARED: Figure = {
  code: 'area-declared',
  value: null,
  unit: 'ha',
  method: 'declared',
  asOf: null,
  sources: [],
};

/** Where the outline itself comes from: our own compilation, for surveyed ones the table in it. */
const OUTLINE_SOURCE = 'matbang';

/**
 * The area ledger of a zone. A zone without an outline has no measured figures: they are not held, not 0.
 *
 * @param asOf date of the published outlines, null where the catalogue could not be read
 */
export function areaLedger(zone: Zone, asOf: string | null): AreaLedger {
  const [declared = NOT_DECLARED, ...alternatives] = zone.figures.filter(
    ({ code }) => code === 'area-declared',
  );
  const outline = outlineOf(zone);
  const measured = (code: string, unit: 'ha' | 'km', value: number | null): Figure => ({
    code,
    value,
    unit,
    method: 'measured',
    asOf,
    sources: outline ? [OUTLINE_SOURCE] : [],
  });
  const area = outline && geodesicArea(outline);
  const perimeter = outline && geodesicPerimeter(outline);
  const ellipsoid = measured('area-ellipsoid', 'ha', inHectares(area));
  return {
    declared,
    alternatives,
    ellipsoid,
    plane: measured('area-vn2000', 'ha', inHectares(outline && planeArea(outline, QUANG_NINH_SYSTEM))),
    perimeter: measured('perimeter', 'km', perimeter === undefined ? null : perimeter / METRES_PER_KILOMETRE),
    agreement: agreementOf(zone, declared, ellipsoid),
  };
}

function outlineOf({ geometry }: Zone): Polygon | MultiPolygon | undefined {
  return geometry === null || geometry.type === 'Point' ? undefined : geometry;
}

function inHectares(area: SquareMetres | undefined): number | null {
  return area === undefined ? null : toHectares(area);
}

function agreementOf(zone: Zone, declared: Figure, ellipsoid: Figure): Agreement {
  if (declared.value === null || declared.value === 0 || ellipsoid.value === null) {
    return { type: 'not-comparable' };
  }
  const hectares = ellipsoid.value - declared.value;
  const percent = (hectares / declared.value) * 100;
  const isIndicative = zone.boundary === 'indicative';
  if (isIndicative && Math.abs(percent) <= CONSTRUCTION_PERCENT) return { type: 'by-construction' };
  const derived = { method: 'derived', asOf: ellipsoid.asOf } as const;
  const sources = [...new Set([...declared.sources, ...ellipsoid.sources])];
  return {
    type: isIndicative ? 'sketch-differs' : Math.abs(percent) > FLAG_PERCENT ? 'differs' : 'agrees',
    hectares: { code: 'area-difference', value: hectares, unit: 'ha', sources, ...derived },
    percent: { code: 'area-difference-share', value: percent, unit: 'pct', sources, ...derived },
  };
}
