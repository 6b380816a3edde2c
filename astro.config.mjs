// @ts-check
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { contentIntegration } from './scripts/content-integration.ts';

/** Where the site will stand; all three are parameters so that one program builds any handbook anywhere. */
const { BASE_PATH = '/', OUT_DIR = 'dist', SITE_URL } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  outDir: OUT_DIR,
  output: 'static',
  trailingSlash: 'always',
  // no inline styles: the content security policy allows none, and a shared file is loaded once
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [
    contentIntegration(), // reads and checks content/, stops the build with every fault at once
    react(), // islands: worksheets and Mappe
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [
              './node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
            ],
            weight: '200 900',
            style: 'normal',
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
      ],
      // the search engine is WebAssembly
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    build: {
      // small files stay files: a data: URL would be repeated in every page that uses it
      assetsInlineLimit: 0,
    },
  },
});
