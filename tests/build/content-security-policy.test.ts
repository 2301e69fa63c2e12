import { describe, expect, it } from 'vitest';
import { basemapOrigins, contentSecurityPolicy } from '../../build/content-security-policy';

const CONFIG = {
  basemaps: [
    { url: 'https://b.example/styles/x?key=1' },
    { tiles: ['https://a.example/{z}/{x}/{y}.png', 'https://a.example/2/{z}/{x}/{y}.png'] },
  ],
};

describe('content security policy', () => {
  it('takes the origin of each basemap once', () => {
    expect(basemapOrigins(CONFIG)).toEqual(['https://a.example', 'https://b.example']);
  });

  it('refuses a basemap that is not fetched over http', () => {
    expect(() => basemapOrigins({ basemaps: [{ url: 'javascript:alert(1)' }] })).toThrow('not http(s)');
  });

  it('opens connections and pictures to basemaps, and nothing else', () => {
    const policy = contentSecurityPolicy(['https://a.example'], 'header').split('; ');
    expect(policy.filter((directive) => directive.includes('a.example'))).toEqual([
      "img-src 'self' data: blob: https://a.example",
      "connect-src 'self' https://a.example",
    ]);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'none'");
  });

  it('allows framing where browsers listen to it', () => {
    expect(contentSecurityPolicy([], 'header')).toContain('frame-ancestors *');
    expect(contentSecurityPolicy([], 'meta')).not.toContain('frame-ancestors');
  });
});
