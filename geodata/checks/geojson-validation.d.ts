declare module 'geojson-validation' {
  /** With `trace`, the reasons why it is not a feature; an empty list where it is one. May throw. */
  export function isFeature(value: unknown, trace: true): readonly string[];
}
