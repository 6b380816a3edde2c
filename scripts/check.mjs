// @ts-check
// `npm run check`: what must hold before a commit, two at a time; stops at what fails, and says first what of the content does.
//   -- --verbose   also how each file beside the chapters reads
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formPaths } from './machine/form.mjs';
import { installPackages } from './machine/install.mjs';
import { commandOf, root, runScript } from './machine/process.mjs';

await installPackages();
// types that Astro writes down; without them the rules know neither `import.meta.env` nor the collections
if (!existsSync(join(root, '.astro/content.d.ts')))
  await runScript('scripts/astro.mjs', ['sync'], { quiet: true });

/** @typedef {readonly [name: string, script: string, args: string[]]} Step */

/** @type {Step} */
const content = [
  'Inhalt',
  'scripts/check-content.ts',
  process.argv.filter((argument) => argument === '--verbose'),
];

/** @type {readonly Step[]} */
const others = [
  [
    'Form',
    commandOf('prettier'),
    ['--check', '--cache', '--log-level=warn', ...formPaths(root, process.env['CONTENT_DIR'] || 'content')],
  ],
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
  ['Tests', commandOf('vitest'), ['run', '--project=sources']],
];

const begin = performance.now();
/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.replace('.', ',').padStart(7);

/** @param {Step} step */
async function runStep([, script, args]) {
  const since = performance.now();
  const { code, output } = await runScript(script, args, { quiet: true });
  return { code, output, time: performance.now() - since };
}

/**
 * Tells how a step ended, and ends with it where it failed.
 * @param {Step} step @param {Awaited<ReturnType<typeof runStep>>} result
 */
function tell([name], { code, output, time }) {
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(9)}${seconds(time)}`);
  if (code !== 0) {
    console.log(`\n${output.trim()}`);
    process.exit(1);
  }
  // the one step whose counts are worth a look when all is well
  if (name === content[0]) console.log(output.trimEnd().replaceAll(/^(?=.)/gm, '  '));
}

// whatever else is wrong, an author hears of the content first
const told = runStep(content).then((result) => tell(content, result));

const waiting = [...others];
/** One step after the other, on a core of its own; nothing new is begun once something has failed. */
async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const result = await runStep(step);
    await told;
    tell(step, result);
  }
}
await Promise.all([told.then(work), work()]);
console.log(`  ${'zusammen'.padEnd(9)}${seconds(performance.now() - begin)}`);
