import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/machine/browser.mjs';
import { asBase } from './src/integrations/base-path.mjs';

// `npm test` names a free port; alone, `npx playwright test` serves the last build on this one. Two sites, two ports:
// the handbook that was built, and beside it the made-up one on which the program is tried
const port = Number(process.env['TEST_PORT'] ?? '4399');
const programPort = Number(process.env['PROGRAM_PORT'] ?? port + 1);
const base = asBase(process.env['BASE_PATH']);
const book = `http://localhost:${port}${base}`;
const program = `http://localhost:${programPort}${base}`;
const executablePath = findBrowser();
const reuseExistingServer = !process.env['TEST_PORT'];

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  // a slow machine is no fault
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    // else every test would fetch the whole site; offline.spec.ts allows workers for itself
    serviceWorkers: 'block',
    launchOptions: { args: browserFlags, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'book', testMatch: ['book/**/*.spec.ts', 'smoke.test.ts'], use: { baseURL: book } },
    { name: 'program', testIgnore: ['book/**', 'firefox/**'], use: { baseURL: program } },
    // starts its own Firefox and its own server: offline is where there is none
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
  webServer: [
    { command: `node scripts/serve.mjs ${port} --strict`, url: book, reuseExistingServer },
    {
      command: `node scripts/serve-program.mjs ${programPort}`,
      url: program,
      reuseExistingServer,
      // it may have to be built before
      timeout: 180_000,
    },
  ],
});
