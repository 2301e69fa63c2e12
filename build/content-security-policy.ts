/** Nothing but the own origin: what the app needs without any online basemap. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The map fetches tiles, styles, glyphs and sprites, and draws tiles as images. */
const MAP_DIRECTIVES = ['connect-src', 'img-src'];

/** Basemaps of `public/config.json`, as far as their addresses go. */
export type BasemapAddresses = {
  readonly basemaps: readonly { readonly url?: string; readonly tiles?: readonly string[] }[];
};

/** Origins of the basemaps, sorted, each once. @throws where an address is not http or https */
export function basemapOrigins({ basemaps }: BasemapAddresses): readonly string[] {
  const addresses = basemaps.flatMap(({ url, tiles }) => [...(url ? [url] : []), ...(tiles ?? [])]);
  return [...new Set(addresses.map(originOf))].sort();
}

function originOf(address: string): string {
  const { origin, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Error(`config.json: ${address} is not http(s)`);
  return origin;
}

/**
 * The policy as one line. Framing is allowed by anyone: within a frame the page opens none of the
 * visitor's work (`src/app/embedding.ts`). That is said in the header only: browsers pass `frame-ancestors`
 * over in a meta element, with a message in the console.
 */
export function contentSecurityPolicy(origins: readonly string[], place: 'header' | 'meta'): string {
  const directives = Object.entries(POLICY).map(([name, values]) =>
    [name, ...values, ...(MAP_DIRECTIVES.includes(name) ? origins : [])].join(' '),
  );
  return [...directives, ...(place === 'header' ? ['frame-ancestors *'] : [])].join('; ');
}
