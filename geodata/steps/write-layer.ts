type Collection = { readonly type: 'FeatureCollection'; readonly features: readonly unknown[] };

function isCollection(content: unknown): content is Collection {
  return (
    typeof content === 'object' &&
    content !== null &&
    'type' in content &&
    content.type === 'FeatureCollection'
  );
}

/** A list one record a line, so that a change of data shows as a change of its lines; keys stay as given. */
function rows(records: readonly unknown[]): string {
  return records.map((record) => `\n${JSON.stringify(record)}`).join(',');
}

/** Text of a layer file: the same value gives the same bytes. */
export function layerText(content: unknown): string {
  if (isCollection(content)) return `{"type":"FeatureCollection","features":[${rows(content.features)}\n]}\n`;
  if (Array.isArray(content)) return `[${rows(content)}\n]\n`;
  return `${JSON.stringify(content, null, 1)}\n`;
}
