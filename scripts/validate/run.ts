// `npm run validate`: what only large tools can judge. LanguageTool reads the text of every page, veraPDF holds the
// PDFs against PDF/UA-1, axe holds the pages against WCAG 2.2. Needs Java, Maven and, the first time, a network (axe needs
// neither); not part of `npm test`.
//   --only text|pdf|rules   one of the three
//   --record                writes what axe and veraPDF have found into pruefstand.yaml, for the accessibility statement
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentOfFolder } from '../../src/handbook/content-of-folder.ts';
import type { TestName } from '../../src/handbook/operator-schema.ts';
import { contentDir } from '../../src/handbook/folder.ts';
import { runScript } from '../machine/process.mjs';
import { readFalseAlarms, sift, type FalseAlarm, type Remark } from './false-alarms.ts';
import { languageRemarks } from './language.ts';
import { pdfFindings, writeSamples } from './pdfs.ts';
import { recordOutcome } from './results.ts';
import { ruleFindings, rulesTool } from './rules.ts';
import { fetchTool, holdPrograms, Stopped, workFolder } from './tools.ts';

const dist = join(workFolder, 'dist');
const { values: flags } = parseArgs({
  options: { only: { type: 'string' }, record: { type: 'boolean', default: false } },
});
const isWanted = (name: 'text' | 'pdf' | 'rules') => flags.only === undefined || flags.only === name;

try {
  if (isWanted('text') || isWanted('pdf')) await holdPrograms();
  if (isWanted('text')) await fetchTool('languagetool');
  if (isWanted('pdf')) await fetchTool('verapdf');
  const build = await runScript('scripts/astro.mjs', ['build'], { quiet: true, env: { OUT_DIR: dist } });
  if (build.code !== 0) throw new Stopped(`Die Seite ließ sich nicht bauen:\n${build.output.trim()}`);
  const found = [
    isWanted('text') ? await validateText() : 0,
    isWanted('pdf') ? await validatePdfs() : 0,
    isWanted('rules') ? await validateRules() : 0,
  ];
  process.exitCode = found.some((count) => count > 0) ? 1 : 0;
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The list belongs to the text, so each content folder has its own, or none. */
async function falseAlarms(): Promise<FalseAlarm[]> {
  const list = await readFile(join(contentDir, 'fehlalarme.yaml'), 'utf8').catch(() => '');
  return readFalseAlarms(list);
}

async function validateText(): Promise<number> {
  const alarms = await falseAlarms();
  const { pages, remarks } = await languageRemarks(dist);
  const { left, explained, unused } = sift(remarks, alarms);
  for (const remark of left) console.log(`${describe(remark)}\n`);
  console.log(
    `${left.length === 0 ? '✓' : '✗'} Sprache: ${pages} Seiten gelesen, ${left.length} Anmerkungen, ${explained} bekannte Fehlalarme.`,
  );
  if (left.length > 0)
    console.log('  Bessern Sie den Text, oder tragen Sie die Stelle in fehlalarme.yaml ein.');
  if (unused.length > 0) console.log(`  In fehlalarme.yaml nicht mehr gebraucht: ${unused.join(', ')}.`);
  return left.length;
}

function describe({ page, rule, message, sentence, text, from, to, proposals }: Remark): string {
  const better = proposals.length > 0 ? ` Vorschlag: ${proposals.join(' · ')}` : '';
  return `${page}  ${sentence}\n  ${rule} bei „${text.slice(from, to)}“: ${message}${better}`;
}

async function validatePdfs(): Promise<number> {
  const blank = await Array.fromAsync(glob('arbeitsblaetter/*.pdf', { cwd: dist }));
  const { files, withoutExample } = await writeSamples(await contentOfFolder(), contentDir, dist);
  const findings = await pdfFindings([...blank.sort().map((name) => join(dist, name)), ...files]);
  for (const { file, what, times } of findings) console.log(`${file}  ${what} (${times}-mal)`);
  console.log(
    `${findings.length === 0 ? '✓' : '✗'} PDF/UA-1: ${blank.length} leere und ${files.length} ausgefüllte PDFs, ${findings.length} Verstöße.`,
  );
  if (withoutExample.length > 0)
    console.log(`  Ohne Beispiel „typisch.yaml“, deshalb nur leer geprüft: ${withoutExample.join(', ')}.`);
  await record('pdf', 'veraPDF', blank.length + files.length, findings.length);
  return findings.length;
}

async function validateRules(): Promise<number> {
  const { pages, findings } = await ruleFindings(dist);
  for (const finding of findings) console.log(finding);
  console.log(
    `${findings.length === 0 ? '✓' : '✗'} Regeln der WCAG 2.2: ${pages} Seiten, ${findings.length} Verstöße.`,
  );
  await record('regeln', rulesTool, pages, findings.length);
  return findings.length;
}

/** Writes a finding down where that was asked for. */
async function record(name: TestName, werkzeug: string, geprueft: number, befunde: number): Promise<void> {
  if (!flags.record) return;
  const tag = new Date().toISOString().slice(0, 10);
  await recordOutcome(contentDir, name, { tag, werkzeug, geprueft, befunde });
  console.log('  In pruefstand.yaml festgehalten.');
}
