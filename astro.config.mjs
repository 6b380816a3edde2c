// @ts-check
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { contentIntegration } from './scripts/content-integration.ts';
import { searchIndexIntegration } from './scripts/search-index.ts';
import { serviceWorkerIntegration } from './scripts/service-worker.ts';

/** Where the site will stand; all three are parameters so that one program builds any handbook anywhere. */
const { BASE_PATH = '/', OUT_DIR = 'dist', SITE_URL } = process.env;

/**
 * One file of the variable font with the letters it holds.
 * @param {string} subset
 * @param {[string, ...string[]]} unicodeRange
 */
function sourceSans(subset, unicodeRange) {
  const file = `./node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`;
  return {
    src: /** @type {[string]} */ ([file]),
    weight: '200 900',
    style: /** @type {const} */ ('normal'),
    unicodeRange,
  };
}

/**
 * pdf-lib carries the measures of the fourteen standard fonts, two thirds of its size. Our PDFs embed their own.
 * @type {import('vite').Plugin}
 */
const withoutStandardFonts = {
  name: 'pdf-lib-without-standard-fonts',
  enforce: 'pre',
  load: (id) =>
    /pdf-lib.*compressed\.json/.test(id) ? { code: 'export default ""', moduleType: 'js' } : undefined,
};

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
  // the text is not parsed by Astro (src/handbook/body.ts), and there is no code to colour
  markdown: { syntaxHighlight: false },
  integrations: [
    contentIntegration(), // reads and checks content/, stops the build with every fault at once
    react(), // islands: worksheets and Mappe
    searchIndexIntegration(), // once the pages are written: pagefind/
    serviceWorkerIntegration(), // last: lists every file that was written, in sw.js
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        // one file for German; the second is fetched only by a page on which a letter such as Ł stands
        variants: [
          sourceSans('latin', [
            'U+0000-00FF',
            'U+0131',
            'U+0152-0153',
            'U+02BB-02BC',
            'U+02C6',
            'U+02DA',
            'U+02DC',
            'U+0304',
            'U+0308',
            'U+0329',
            'U+2000-206F',
            'U+20AC',
            'U+2122',
            'U+2191',
            'U+2193',
            'U+2212',
            'U+2215',
            'U+FEFF',
            'U+FFFD',
          ]),
          sourceSans('latin-ext', [
            'U+0100-0130',
            'U+0132-0151',
            'U+0154-02BA',
            'U+02BD-02C5',
            'U+02C7-02CC',
            'U+1D00-1DBF',
            'U+1E00-1E9F',
            'U+1EF2-1EFF',
            'U+2C60-2C7F',
            'U+A720-A7FF',
          ]),
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
    plugins: [withoutStandardFonts],
    environments: {
      client: {
        build: {
          // nothing is imported that early loading would help, and its helper costs every worksheet a kilobyte
          modulePreload: false,
          rolldownOptions: {
            output: {
              // one piece compresses better than five that are always loaded together
              codeSplitting: {
                groups: [
                  // shared with reading pages, which must never load the piece below
                  { name: 'import', test: /preload-helper|rolldown.runtime/, priority: 2 },
                  {
                    name: 'worksheet',
                    priority: 1,
                    test: /node_modules\/(react|react-dom|scheduler|zod|@astrojs\/react)\/|src\/worksheet\/(?!evaluation|inventory|weighing)|src\/portfolio\/(?!appearance|plan|list)|src\/words\/de\/worksheet\.ts|components\/worksheet\/(?!filled|Summary|FormerAnswers|RatingBar|NextStep|read-file|pictures|controls\/(Inventory|Argument))/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // pdf-lib says nothing about side effects and has none: parts that nobody uses stay away from phones
      rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/pdf-lib/.test(id) } },
      // small files stay files: a data: URL would be repeated in every page that uses it
      assetsInlineLimit: 0,
    },
  },
});
