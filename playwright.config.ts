import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/machine/browser.mjs';
import { asBase } from './src/integrations/base-path.mjs';

// `npm test` names a free port; alone, `npx playwright test` serves the last build on this one
const port = process.env['TEST_PORT'] ?? '4399';
const address = `http://localhost:${port}${asBase(process.env['BASE_PATH'])}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: address,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    // else every test would fetch the whole site; offline.spec.ts allows workers for itself
    serviceWorkers: 'block',
    launchOptions: { args: browserFlags, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'chromium', testIgnore: 'firefox/**' },
    // starts its own Firefox and its own server: offline is where there is none
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
  webServer: {
    command: `node scripts/serve.mjs ${port} --strict`,
    url: address,
    reuseExistingServer: !process.env['TEST_PORT'],
  },
});
