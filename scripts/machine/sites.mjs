// @ts-check
// The two sites that tests read. Imports node: modules only: `npm test` reads this before anything is installed.
import { join } from 'node:path';
import { root, runScript } from './process.mjs';

/** A made-up handbook with every kind of field and every component: tests of the program know what stands in it. */
export const programBook = join(root, 'tests/fixtures/handbuch-stadtbuecherei');

/** Where that handbook is built to. `npm test` names the folder once it is built. */
export const programSite = process.env['PROGRAM_SITE'] ?? join(root, '.cache/program');

/** Where the handbook of `CONTENT_DIR` is built to. */
export const bookSite = process.env['OUT_DIR'] ?? join(root, 'dist');

/**
 * Builds the made-up handbook.
 * @param {string} folder where to
 * @throws where it cannot be built, with what the build said
 */
export async function buildProgramSite(folder) {
  // a runner of tests names its own mode, in which React would be built for developers; the page that shows the look
  // is looked at there
  const env = { CONTENT_DIR: programBook, OUT_DIR: folder, NODE_ENV: 'production', DESIGN_PAGE: '1' };
  const { code, output } = await runScript('scripts/astro.mjs', ['build'], { env, quiet: true });
  if (code !== 0) throw new Error(`Das Handbuch der Tests ließ sich nicht bauen:\n${output}`);
}

/** Builds the made-up handbook for a run of its own; within `npm test` that has been done. */
export async function ensureProgramSite() {
  if (!process.env['PROGRAM_SITE']) await buildProgramSite(programSite);
}
