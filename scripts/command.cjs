// @ts-check
// Every `npm run …` begins here: `node scripts/command.cjs start …`. A Node that is too old hears it in one sentence:
// so this file, too, is one that any Node since version 10 can read, and all else is imported after the check.
'use strict';

const { engines } = require('../package.json');
const { inWords, isInRange } = require('./machine/node-range.cjs');

/** @type {Record<string, { installs: boolean, script: string, args?: string[] }>} */
const commands = {
  start: { installs: true, script: 'start.mjs' },
  test: { installs: true, script: 'test.mjs' },
  check: { installs: true, script: 'check.mjs' },
  build: { installs: false, script: 'astro.mjs', args: ['build'] },
  dev: { installs: false, script: 'astro.mjs', args: ['dev'] },
  format: { installs: false, script: 'format.mjs' },
  bench: { installs: false, script: 'bench/run.ts' },
  fuzz: { installs: false, script: 'fuzz/run.ts' },
  validate: { installs: false, script: 'validate/run.ts' },
};

const [name, ...rest] = process.argv.slice(2);
const command = commands[String(name)];

if (!isInRange(process.version, engines.node)) {
  console.error(
    `Node ${process.version.slice(1)} passt nicht: Das Projekt braucht ${inWords(engines.node)}. Bitte installieren Sie die aktuelle LTS-Version von https://nodejs.org und wiederholen Sie den Befehl.`,
  );
  process.exitCode = 1;
} else if (!command) {
  console.error(`Den Befehl „${name}“ gibt es nicht. Es gibt: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
} else if (command.installs) {
  process.argv.splice(1, 2, `${__dirname}/${command.script}`);
  void import(`./${command.script}`);
} else {
  void import('./machine/with-packages.mjs').then(({ runWithPackages }) =>
    runWithPackages(command.script, [...(command.args || []), ...rest]),
  );
}
