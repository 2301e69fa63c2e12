/** Branded SI numbers. The functions below are the only doors into a unit. */
declare const unit: unique symbol;
type Quantity<Name extends string> = number & { readonly [unit]: Name };

export type Metres = Quantity<'metres'>;
export type SquareMetres = Quantity<'square-metres'>;
/** For display and for rules that the law states in hectares; everything computed is in square metres. */
type Hectares = Quantity<'hectares'>;

const SQUARE_METRES_PER_HECTARE = 10_000;

export const metres = (value: number): Metres => value as Metres;
export const squareMetres = (value: number): SquareMetres => value as SquareMetres;

export const toHectares = (area: SquareMetres): Hectares => (area / SQUARE_METRES_PER_HECTARE) as Hectares;
