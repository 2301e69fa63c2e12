/** `89°59'30"`: whole seconds, which is what a corner known to a centimetre over 100 m is worth. */
export function formatAngle(degrees: number): string {
  const seconds = Math.round(degrees * 3600);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}°${two(Math.floor(seconds / 60) % 60)}'${two(seconds % 60)}"`;
}
