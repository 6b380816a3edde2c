// `npm run fuzz`: feeds the doors of the program with what nobody should send it. Every run ends in a named outcome;
// one that does not is a fault, and its seed makes it happen again.
//   -- --only backups    one target (tests/fuzz/<name>-target.ts)
//   -- --runs 100000     how many inputs for each (default 10000)
//   -- --seed 1          seed of the first; each further one counts up
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { german, table } from '../bench/table.ts';
import { root } from '../machine/process.mjs';
import { fuzz, isTarget, type FuzzReport, type Target } from './fuzz.ts';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const [runs, seed] = [Number(flags.runs), Number(flags.seed)];

process.chdir(root);
const targets = (await allTargets()).filter(({ name }) => flags.only === undefined || name === flags.only);
if (targets.length === 0 || !Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error('So geht es: npm run fuzz -- --only backups --runs 1000 --seed 1');
  process.exit(1);
}
for (const target of targets) {
  const report = await fuzz(target, seed, runs, {
    onProgress: (done) => process.stderr.isTTY && process.stderr.write(`\r${target.name}: ${german(done)} `),
  });
  print(target, report);
  if (report.fault) process.exitCode = 1;
}

async function allTargets(): Promise<Target[]> {
  const folder = join(root, 'tests', 'fuzz');
  const files = (await readdir(folder)).filter((file) => file.endsWith('-target.ts')).sort();
  const targets: Target[] = [];
  for (const file of files) {
    const target: unknown = await import(pathToFileURL(join(folder, file)).href);
    if (!isTarget(target)) throw new Error(`${file} must export „name“ and „run“.`);
    targets.push(target);
  }
  return targets;
}

function print(
  { name }: Target,
  { outcomes, longest, peakMegabytes, runs: done, seconds, fault }: FuzzReport,
) {
  const rows = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, count]) => [outcome, german(count)]);
  console.log(`\n${name}: ${german(done)} Läufe ab Zufallszahl ${seed}, ${german(seconds, 1)} s\n`);
  console.log(table(['Ausgang', 'Zahl'], rows));
  console.log(
    `\nLängster Lauf: ${german(longest.milliseconds, 1)} ms (Zufallszahl ${longest.seed}). Speicher: höchstens ${german(peakMegabytes)} MB.`,
  );
  if (!fault) return;
  console.error(`\n✗ Zufallszahl ${fault.seed}: ${fault.message}`);
  console.error(`  Noch einmal: npm run fuzz -- --only ${name} --runs 1 --seed ${fault.seed}`);
}
