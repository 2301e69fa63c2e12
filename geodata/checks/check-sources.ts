import type { Fault } from './fault';
import { CATALOGUE_FILE, isObject, LAYER_FILES, type Published, recordsOf } from './read-published';

type Mention = { readonly feature: string | undefined; readonly field: string; readonly source: unknown };

/** Every `sources` list of a value, however deep it lies. Coordinates are not walked. */
function mentions(value: unknown, path: string, feature: string | undefined): Mention[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => mentions(item, `${path}.${index}`, feature));
  if (!isObject(value)) return [];
  const id = typeof value.id === 'string' ? value.id : feature;
  return Object.entries(value).flatMap(([key, inner]): Mention[] => {
    if (key === 'coordinates') return [];
    const field = path === '' ? key : `${path}.${key}`;
    if (key !== 'sources' || !Array.isArray(inner)) return mentions(inner, field, id);
    return inner.map((source: unknown) => ({ feature: id, field, source }));
  });
}

/** Everything that names a source names one that `sources.json` describes, and each zone and topic names one. */
export function checkSources(published: Published): readonly Fault[] {
  const known = new Set(recordsOf(published, 'sources.json').map((source) => source.id));
  return [...LAYER_FILES, CATALOGUE_FILE].flatMap((file) =>
    mentions(published.values.get(file), '', undefined)
      .filter(({ source }) => !known.has(source))
      .map(({ feature, field, source }): Fault => {
        const reason = `names the source "${String(source)}", which sources.json does not have`;
        return feature === undefined ? { file, field, reason } : { file, feature, field, reason };
      }),
  );
}
