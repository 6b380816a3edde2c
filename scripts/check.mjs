// @ts-check
// `npm run check`: what must hold before a commit, the quick and the telling first, two at a time; stops at what fails.
//   -- --verbose   also how each file beside the chapters reads
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './machine/install.mjs';
import { commandOf, root, runScript } from './machine/process.mjs';

await installPackages();
// types that Astro writes down; without them the rules know neither `import.meta.env` nor the collections
if (!existsSync(join(root, '.astro/content.d.ts')))
  await runScript('scripts/astro.mjs', ['sync'], { quiet: true });

/** @type {readonly (readonly [name: string, script: string, args: string[]])[]} */
const steps = [
  ['Form', commandOf('prettier'), ['--check', '--cache', '--log-level=warn', '.']],
  [
    'Regeln',
    commandOf('eslint'),
    [
      '--max-warnings=0',
      '--cache',
      '--cache-strategy=content',
      '--cache-location=node_modules/.cache/eslint/',
      '.',
    ],
  ],
  // all of tsconfig.json, TypeScript as well as .astro: tsc would find the same once more
  ['Typen', 'scripts/astro.mjs', ['check', '--minimumFailingSeverity=warning']],
  ['Inhalt', 'scripts/check-content.ts', process.argv.filter((argument) => argument === '--verbose')],
  ['Tests', commandOf('vitest'), ['run', '--project=sources']],
];

const begin = performance.now();
/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.replace('.', ',').padStart(7);

const waiting = [...steps];
/** One step after the other, on a core of its own; nothing new is begun once something has failed. */
async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, script, args] = step;
    const since = performance.now();
    const { code, output } = await runScript(script, args, { quiet: true });
    console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(9)}${seconds(performance.now() - since)}`);
    if (code !== 0) {
      console.log(`\n${output.trim()}`);
      process.exit(1);
    }
    // the one step whose counts are worth a look when all is well
    if (name === 'Inhalt') console.log(output.trimEnd().replaceAll(/^(?=.)/gm, '  '));
  }
}
await Promise.all([work(), work()]);
console.log(`  ${'zusammen'.padEnd(9)}${seconds(performance.now() - begin)}`);
