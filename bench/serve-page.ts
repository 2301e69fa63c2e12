import { fileURLToPath } from 'node:url';
import { build, type PreviewServer, preview } from 'vite';

export type Served = { readonly server: PreviewServer; readonly url: string };

/** Builds the app, or with `root` a page of the benchmarks, and serves it on a free port. */
export async function servePage({ outDir, root }: { outDir: string; root?: string }): Promise<Served> {
  const alias = { '@': fileURLToPath(new URL('../src', import.meta.url)) };
  const page = root
    ? { configFile: false as const, root, publicDir: '../../public', base: './', resolve: { alias } }
    : {};
  const worker = { format: 'es' as const };
  await build({ ...page, worker, logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'es2022' } });
  const server = await preview({
    ...page,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server has no address.');
  return { server, url };
}
