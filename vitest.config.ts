import { defineConfig } from 'vitest/config';
import { contentDir } from './src/handbook/folder.ts';
import { bookSite, programBook, programSite } from './scripts/machine/sites.mjs';

const sites = ['tests/site/**/*.test.ts'];

/** What takes its time because it goes to the limits of files and of memory: for `npm test`, not for `npm run check`. */
const long = [
  'tests/program/fuzz/**/*.test.ts',
  'tests/program/handbook/content-limits.test.ts',
  'tests/program/pdf/read-fuzz.test.ts',
  'tests/program/pdf/read-limits.test.ts',
  'tests/book/examples.test.ts',
];

export default defineConfig({
  // `@/…` and `#components/…`, as tsconfig.json names them
  resolve: { tsconfigPaths: true },
  test: {
    // a slow machine is no fault
    testTimeout: 60_000,
    // tests/browser belongs to Playwright
    projects: [
      {
        extends: true,
        test: {
          name: 'sources',
          // files share what they import: half the time
          isolate: false,
          include: ['tests/{program,book}/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
          exclude: ['tests/*/site/**', ...long],
        },
      },
      { extends: true, test: { name: 'limits', isolate: false, include: long } },
      // the made-up handbook, which is built where that has not been done
      {
        extends: true,
        test: {
          name: 'program site',
          include: ['tests/program/site/**/*.test.ts', ...sites],
          globalSetup: 'tests/program/site/build.ts',
          env: { SITE: programSite, BOOK: programBook, DESIGN_PAGE: '1' },
        },
      },
      // the handbook of CONTENT_DIR as it was built last
      {
        extends: true,
        test: {
          name: 'book site',
          include: ['tests/book/site/**/*.test.ts', ...sites],
          env: { SITE: bookSite, BOOK: contentDir },
        },
      },
    ],
  },
});
