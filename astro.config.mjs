// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { scriptTarget, styleTarget } from './src/integrations/browser-floor.mjs';
import { designPageIntegration } from './src/integrations/design-page.ts';
import { drawnPagesIntegration } from './src/integrations/drawn-pages.ts';
import { hostFilesIntegration } from './src/integrations/host-files.ts';
import { noDevBundlesIntegration } from './src/integrations/no-dev-bundles.ts';
import { PageStyles, pageStylesIntegration, scriptsWithoutStyles } from './src/integrations/page-styles.ts';
import { withPolicyFirst } from './src/integrations/policy-first.ts';
import { Checksums, serviceWorkerIntegration } from './src/integrations/service-worker.ts';
import { reactWithoutUnused } from './src/integrations/react-without-unused.mjs';
import { srgbColours } from './src/integrations/srgb-colours.ts';
import {
  easternTextFont,
  germanRange,
  germanTextFont,
  germanTitleFont,
  textWeights,
  westernRange,
  westernTextFont,
} from './src/fonts/screen-fonts.ts';
import { worksheetPiece } from './src/integrations/worksheet-piece.ts';
import { speakInNode, wordsIntegration } from './src/integrations/words.ts';

// first the language of the book, then all that speaks it
speakInNode();
const { contentIntegration } = await import('./src/integrations/content.ts');
const { outFolderIntegration } = await import('./src/integrations/out-folder.ts');
const { PagesToSearch } = await import('./src/integrations/search-index.ts');
const { notation } = await import('./src/handbook/notation.ts');
const { ends, textPlugins, wholes } = await import('./src/handbook/text-plugins.ts');

/** Where the site will stand; all three are parameters so that one program builds any handbook anywhere. */
const { BASE_PATH = '/', OUT_DIR, SITE_URL } = process.env;

/**
 * One file of the variable text font with the letters it holds.
 * @param {string} file
 * @param {readonly string[]} unicodeRange
 */
function textFont(file, unicodeRange) {
  return {
    src: /** @type {[string]} */ ([file]),
    weight: `${textWeights.from} ${textWeights.to}`,
    style: /** @type {const} */ ('normal'),
    unicodeRange: /** @type {[string, ...string[]]} */ ([...unicodeRange]),
  };
}

/**
 * pdf-lib carries the measures of the fourteen standard fonts, two thirds of its size. Our PDFs embed their own.
 * https://github.com/Hopding/pdf-lib/issues/566
 * @type {import('vite').Plugin}
 */
const withoutStandardFonts = {
  name: 'pdf-lib-without-standard-fonts',
  enforce: 'pre',
  load: {
    filter: { id: /pdf-lib.*compressed\.json/ },
    handler: () => ({ code: 'export default ""', moduleType: 'js' }),
  },
};

/**
 * What browsers never get, and what the bundler would read all the same, file by file and twice, for the page and for
 * the thread that reads PDFs: names of colours (culori, for pdf-lib) and the sentences of zod in sixty languages.
 * @type {import('vite').Plugin}
 */
const unread = {
  name: 'packages-that-are-not-read',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /\/node_modules\/(?:culori\/src|zod\/v4\/locales)\/index\.js$/ },
    handler: (id) => (id.includes('culori') ? 'export const converter = () => undefined;' : 'export {};'),
  },
};

// filled while pages are drawn: no later step reads them from the disk again
const styles = new PageStyles();
const searched = new PagesToSearch();
const checksums = new Checksums();

/**
 * What browsers load is built for the oldest of them. Said as `build.target`, it would hold for what draws the pages
 * too, and each chapter would be rewritten for browsers that never see it.
 * @type {import('vite').Plugin}
 */
const scriptsForBrowsers = {
  name: 'scripts-for-browsers',
  configEnvironment: (name) => (name === 'client' ? { build: { target: scriptTarget } } : undefined),
};

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  outDir: OUT_DIR || 'dist',
  output: 'static',
  trailingSlash: 'always',
  // no inline styles: the content security policy allows none, and a shared file is loaded once
  // several at a time: pages are drawn while others are being written
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  // no code to colour
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: notation, hastPlugins: [...textPlugins, ends, wholes] }),
  },
  integrations: [
    outFolderIntegration(), // first: stops a build that would empty a folder with something else in it
    wordsIntegration(), // the sentences of the interface in the language of the book
    noDevBundlesIntegration(), // a build serves no browser
    contentIntegration(), // the dev server follows content/; the collections read and check it
    // what holds no component is one piece of HTML: smaller modules, built faster
    mdx({ optimize: { ignoreElementNames: ['a'] } }),
    react(), // islands: worksheets and Mappe
    designPageIntegration(), // the page that shows the look, for those who build it
    drawnPagesIntegration({
      change: (page) => styles.join(withPolicyFirst(page)),
      readers: [searched.add, checksums.addPage],
    }),
    pageStylesIntegration(styles), // once the pages are written: two style sheets at most for each
    searched.integration(checksums), // likewise: pagefind/
    serviceWorkerIntegration(checksums), // lists every file that was written, in sw.js
    hostFilesIntegration(), // last: _headers, which names sw.js too
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Literata',
      display: 'optional',
      cssVariable: '--font-title',
      fallbacks: ['Georgia', 'serif'],
      // one weight is cut; the range keeps browsers from making it bolder
      options: { variants: [{ src: [germanTitleFont], weight: '400 700', style: 'normal' }] },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      // preloaded (src/layouts/Page.astro); where it still comes late, this visit keeps the other face: no line jumps
      display: 'optional',
      cssVariable: '--font-text',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        // one file for German; the others are fetched only by a page on which a letter such as ñ or Ł stands
        variants: [
          textFont(germanTextFont, germanRange),
          textFont(westernTextFont, westernRange),
          textFont(easternTextFont, [
            'U+0100-0151',
            'U+0154-0177',
            'U+0179-02CC',
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
    plugins: [
      withoutStandardFonts,
      unread,
      reactWithoutUnused(),
      srgbColours(),
      scriptsWithoutStyles(),
      scriptsForBrowsers,
    ],
    // the thread that reads PDFs
    worker: {
      format: 'es',
      plugins: () => [withoutStandardFonts, unread],
      rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/pdf-lib/.test(id) } },
    },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'chapters', test: /\.mdx$/ }] } },
          },
        },
      },
      client: {
        build: {
          // nothing is imported that early loading would help, and its helper costs every worksheet a kilobyte
          modulePreload: false,
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // shared with reading pages, which must never load the piece below
                  { name: 'import', test: /preload-helper|rolldown.runtime/, priority: 2 },
                  { name: worksheetPiece, debugName: 'worksheet', priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      cssTarget: styleTarget,
      // pdf-lib says nothing about side effects and has none: parts that nobody uses stay away from phones
      // (https://github.com/Hopding/pdf-lib/pull/1199)
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => !/pdf-lib/.test(id) },
      },
      // small files stay files: a data: URL would be repeated in every page that uses it
      assetsInlineLimit: 0,
    },
  },
});
