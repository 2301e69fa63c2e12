import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export type Browser = {
  readonly path: string;
  /** Where it came from, for the log. */
  readonly origin: string;
  readonly version: string;
};

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags for a machine without a graphics card: WebGL is drawn by the processor, and nothing phones home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const WHAT_TO_INSTALL = [
  'No browser was found for the journeys. One of these helps:',
  '  - CHROMIUM_PATH=/path/to/chrome npm test',
  '  - a chromium or google-chrome on PATH (Debian: apt install chromium)',
  "  - Playwright's own: npx playwright install chromium",
].join('\n');

/**
 * The first browser that answers to `--version`, in this order: CHROMIUM_PATH, PATH, Playwright's own,
 * the one that @sparticuz/chromium unpacks (linux x64 only).
 *
 * @throws when there is none, saying what to install: journeys are never skipped
 */
export async function findBrowser(): Promise<Browser> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    const browser = probe(wanted, 'CHROMIUM_PATH');
    if (!browser) throw new Error(`CHROMIUM_PATH=${wanted} is not a browser that starts.`);
    return browser;
  }
  const browser = onPath() ?? probe(chromium.executablePath(), 'Playwright') ?? (await unpacked());
  if (!browser) throw new Error(WHAT_TO_INSTALL);
  return browser;
}

function onPath(): Browser | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of NAMES) {
    for (const folder of folders) {
      const browser = probe(join(folder, name), 'PATH');
      if (browser) return browser;
    }
  }
  return null;
}

/** A file with the right name may be a stub that asks for another package: it must answer. */
function probe(path: string, origin: string): Browser | null {
  if (path === '' || !existsSync(path)) return null;
  const answer = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000 });
  const version = answer.stdout?.trim() ?? '';
  return answer.status === 0 && version !== '' ? { path, origin, version } : null;
}

async function unpacked(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package unpacks the libraries that a bare machine lacks, and points LD_LIBRARY_PATH to
  // them, only where it believes itself on this platform; it looks while it is imported.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  return probe(await chromiumPackage.executablePath(), '@sparticuz/chromium');
}
