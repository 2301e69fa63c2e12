const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML 1.0, in which most control characters cannot stand at all. */
export function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '')
      .replace(/(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
      .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
  );
}

/**
 * Millimetres to 0.001.
 * @throws RangeError at what is no finite number
 */
export function svgNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
  return String(Math.round(value * 1000) / 1000 || 0);
}

/** Attributes in their order; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? svgNumber(value) : xmlText(value ?? '')}"`,
    )
    .join('');
}

/** `data:` address of bytes. */
export function dataAddress(mime: string, bytes: Uint8Array): string {
  const step = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return `data:${mime};base64,${btoa(binary)}`;
}
