/** Branded SI numbers. The functions below are the only doors into a unit. */
declare const unit: unique symbol;
type Quantity<Name extends string> = number & { readonly [unit]: Name };

export type Metres = Quantity<'metres'>;
export type SquareMetres = Quantity<'square-metres'>;
/** For display and for rules that the law states in hectares; everything computed is in square metres. */
export type Hectares = Quantity<'hectares'>;
export type Degrees = Quantity<'degrees'>;

const SQUARE_METRES_PER_HECTARE = 10_000;

export const metres = (value: number): Metres => value as Metres;
export const squareMetres = (value: number): SquareMetres => value as SquareMetres;
export const hectares = (value: number): Hectares => value as Hectares;
export const degrees = (value: number): Degrees => value as Degrees;

export const toHectares = (area: SquareMetres): Hectares => hectares(area / SQUARE_METRES_PER_HECTARE);
export const toSquareMetres = (area: Hectares): SquareMetres =>
  squareMetres(area * SQUARE_METRES_PER_HECTARE);
