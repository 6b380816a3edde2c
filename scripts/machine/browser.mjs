// @ts-check
// Browsers for the tests. Imports node: modules only at the top: this runs before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commandOf, run, runScript } from './process.mjs';

const chromium = {
  variable: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  outsideOfPath: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};
const firefox = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  outsideOfPath: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** What Chromium needs to run as root in a container and to ask nobody outside for anything. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The program named in a variable, else the first on the PATH, else one at its usual place.
 * @param {{ variable: string, names: readonly string[], outsideOfPath: readonly string[] }} kind
 * @param {Record<string, string | undefined>} env
 * @param {(path: string) => boolean} exists
 * @returns {string | undefined}
 */
function findProgram({ variable, names, outsideOfPath }, env, exists) {
  const named = env[variable];
  if (named) {
    if (exists(named)) return named;
    // another browser than the one asked for would be a surprise
    throw new Error(`${variable} nennt „${named}“, dort liegt aber kein Programm.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...outsideOfPath].find(
    exists,
  );
}

/**
 * The Chromium that this machine has: the one named in CHROMIUM_PATH, else the first on the PATH, else one
 * at its usual place. Nothing where there is none.
 * @param {Record<string, string | undefined>} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export const findBrowser = (env = process.env, exists = existsSync) => findProgram(chromium, env, exists);

/**
 * The Firefox that this machine has, looked for in the same way with FIREFOX_PATH. It is never installed.
 * @param {Record<string, string | undefined>} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export const findFirefox = (env = process.env, exists = existsSync) => findProgram(firefox, env, exists);

/**
 * Ways to get a browser, in the order in which they are tried.
 * @param {{ isRoot: boolean, hasApt: boolean }} machine
 * @returns {('debian' | 'playwright')[]}
 */
export function waysToInstall({ isRoot, hasApt }) {
  return isRoot && hasApt ? ['debian', 'playwright'] : ['playwright'];
}

const install = {
  debian: async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
    for (const step of steps) {
      const { code, output } = await run('apt-get', ['-q', ...step], { env, quiet: true });
      if (code !== 0) return console.log(output.trim().split('\n').slice(-5).join('\n'));
    }
  },
  playwright: async () => {
    await runScript(commandOf('@playwright/test', 'playwright'), ['install', 'chromium']);
  },
};

/** Path of Playwright's own Chromium, where it has been downloaded. */
async function playwrightsBrowser() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * A Chromium that is there for sure when this returns.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const look = async () => findBrowser() ?? (await playwrightsBrowser());
  const found = await look();
  if (found) return found;
  const machine = { isRoot: process.getuid?.() === 0, hasApt: existsSync('/usr/bin/apt-get') };
  for (const way of waysToInstall(machine)) {
    console.log(
      `Chromium fehlt und wird installiert (${way === 'debian' ? 'Debian-Paket' : 'Playwright'}) …`,
    );
    await install[way]();
    const installed = await look();
    if (installed) return installed;
  }
  throw new Error(
    'Die Tests im Browser sind nicht gelaufen, denn Chromium fehlt und ließ sich nicht installieren; bitte ' +
      'installieren Sie Chromium oder Chrome selbst, oder sagen Sie mit CHROMIUM_PATH, wo das Programm liegt.',
  );
}
