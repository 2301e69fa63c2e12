declare module 'geojson-validation' {
  /** With `trace` the faults as English sentences; empty for none. */
  export function isFeature(feature: unknown, trace: true): readonly string[];
}
