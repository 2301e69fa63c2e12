import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type BasemapAddresses, basemapOrigins, contentSecurityPolicy } from './content-security-policy.ts';

const CONFIG_FILE = 'public/config.json';

/**
 * One set of headers for `vite preview`, for static hosts (`_headers`, as Netlify and Cloudflare Pages
 * read it) and, as far as a page can say it itself, in a meta element for hosts that read neither.
 * After a change of `config.json` build again: the policy names the basemaps' origins.
 */
export function securityHeaders(): Plugin {
  const origins = basemapOrigins(JSON.parse(readFileSync(CONFIG_FILE, 'utf8')) as BasemapAddresses);
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy(origins, 'header'),
    'X-Content-Type-Options': 'nosniff',
    // Tile servers ask who shows their tiles; the path and the view stay here.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  let isBuild = false;
  return {
    name: 'security-headers',
    config: (_, { command, isPreview }) => {
      isBuild = command === 'build';
      return isPreview ? { preview: { headers } } : {};
    },
    transformIndexHtml: () => {
      // The development server writes inline scripts, which the policy forbids.
      if (!isBuild) return [];
      const content = contentSecurityPolicy(origins, 'meta');
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        },
      ];
    },
    generateBundle() {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      const caching = ['/assets/*', '  Cache-Control: public, max-age=31536000, immutable'];
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: ['/*', ...lines, '', ...caching, ''].join('\n'),
      });
    },
  };
}
