/* Whole class names, so that the style sheet is built with them. */
const COLOURS = [
  'bg-candidate-violet',
  'bg-candidate-orange',
  'bg-candidate-teal',
  'bg-candidate-magenta',
  'bg-candidate-olive',
  'bg-candidate-slate',
  'bg-candidate',
  'bg-zone-cluster',
] as const;

/** The colour of a criterion by its place. More criteria than colours: the number beside it tells them apart. */
export function partColour(place: number): string {
  return COLOURS[place % COLOURS.length] ?? COLOURS[0];
}
