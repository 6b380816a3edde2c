// @ts-check
// `npm test`: everything that is tested, from a bare clone. Runs with nothing installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './machine/browser.mjs';
import { installPackages } from './machine/install.mjs';
import { commandOf, runScript } from './machine/process.mjs';
import { closingLine, sumOfPlaywright, sumOfVitest } from './machine/reports.mjs';
import { buildProgramSite } from './machine/sites.mjs';

const reports = mkdtempSync(join(tmpdir(), 'tests-'));
/** The made-up handbook on which the program is tried. */
const programSite = join(reports, 'handbuch');

/**
 * What a runner reported, or nothing where it left no whole report.
 * @template Report
 * @param {string} name
 * @returns {Report | undefined}
 */
function readReport(name) {
  try {
    return /** @type {Report} */ (JSON.parse(readFileSync(join(reports, name), 'utf8')));
  } catch {
    return undefined;
  }
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4399));
    });
  });

async function unitTests() {
  const output = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const { code } = await runScript(commandOf('vitest'), args, { env: { PROGRAM_SITE: programSite } });
  return sumOfVitest(readReport('vitest.json'), code);
}

/** @param {string} browser */
async function browserTests(browser) {
  const env = {
    CHROMIUM_PATH: browser,
    PROGRAM_SITE: programSite,
    TEST_PORT: String(await freePort()),
    PROGRAM_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json'),
  };
  const { code } = await runScript(commandOf('@playwright/test', 'playwright'), ['test'], { env });
  return sumOfPlaywright(readReport('playwright.json'), code);
}

/** @type {import('./machine/reports.mjs').Sum[]} */
const sums = [];
try {
  await installPackages();
  const build = await runScript('scripts/astro.mjs', ['build']);
  if (build.code !== 0) throw new Error('Die Seite ließ sich nicht bauen; der Grund steht darüber.');
  await buildProgramSite(programSite);
  sums.push(await unitTests());
  // what needs no browser has run by now, also where none is to be had
  sums.push(await browserTests(await ensureBrowser()));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  sums.push({ passed: 0, failed: 1, skipped: 0 });
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`\n${closingLine(sums)}`);
process.exitCode = sums.some(({ failed }) => failed > 0) ? 1 : 0;
