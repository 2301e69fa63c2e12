import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { securityHeaders } from './build/security-headers.ts';
import { sizeBudget } from './build/size-budget.ts';
import { thirdPartyNotices } from './build/third-party-notices.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    securityHeaders(),
    thirdPartyNotices(),
    sizeBudget({ firstLoadKibibytes: 520, alwaysLoaded: ['vietnamese'] }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __APP_VERSION__: JSON.stringify(version) },
  worker: { format: 'es' },
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 2000 },
  preview: { port: 4173, strictPort: true },
});
