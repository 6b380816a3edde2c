// `npm run validate`: what only large tools can judge. LanguageTool reads the text of every page, veraPDF holds the
// PDFs against PDF/UA-1. Needs Java, Maven and, the first time, a network; not part of `npm test`.
//   --only text|pdf   one of the two
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentOfFolder } from '../../src/handbook/content-of-folder.ts';
import { contentDir } from '../../src/handbook/folder.ts';
import { runScript } from '../machine/process.mjs';
import { readFalseAlarms, sift, type FalseAlarm, type Remark } from './false-alarms.ts';
import { languageRemarks } from './language.ts';
import { pdfFindings, writeSamples } from './pdfs.ts';
import { fetchTool, holdPrograms, Stopped, workFolder } from './tools.ts';

const dist = join(workFolder, 'dist');
const { values: flags } = parseArgs({ options: { only: { type: 'string' } } });

try {
  await holdPrograms();
  if (flags.only !== 'pdf') await fetchTool('languagetool');
  if (flags.only !== 'text') await fetchTool('verapdf');
  const build = await runScript('scripts/astro.mjs', ['build'], { quiet: true, env: { OUT_DIR: dist } });
  if (build.code !== 0) throw new Stopped(`Die Seite ließ sich nicht bauen:\n${build.output.trim()}`);
  const found = [
    flags.only === 'pdf' ? 0 : await validateText(),
    flags.only === 'text' ? 0 : await validatePdfs(),
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
  return findings.length;
}
