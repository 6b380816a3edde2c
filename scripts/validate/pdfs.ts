import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Content } from '../../src/handbook/content.ts';
import { sourceLine } from '../../src/site/source-line.ts';
import { filledPdf, type FontFiles } from '../../src/pdf/index.ts';
import { fontFileNames } from '../../src/pdf/letters.ts';
import { checkAnswers } from '../../src/worksheet/answers.ts';
import { runTool, Stopped, workFolder } from './tools.ts';

/** A rule of PDF/UA-1 that a file breaks, or the reason why it could not be read. */
export interface PdfFinding {
  readonly file: string;
  readonly what: string;
  readonly times: number;
}

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly taskException?: { readonly exceptionMessage: string };
      readonly validationResult?: readonly {
        readonly details: {
          readonly ruleSummaries: readonly {
            readonly clause: string;
            readonly description: string;
            readonly failedChecks: number;
          }[];
        };
      }[];
    }[];
  };
}

/**
 * Writes each worksheet as its `typisch.yaml` fills it in. Names of sheets without such an example come back.
 * @param dist the built site, whose fonts are those that browsers load
 */
export async function writeSamples(content: Content, contentDir: string, dist: string) {
  const folder = join(workFolder, 'pdf');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const fonts = await fontsOf(dist);
  const files: string[] = [];
  const withoutExample: string[] = [];
  for (const sheet of content.worksheets) {
    const example = join(contentDir, 'beispiele', sheet.id, 'typisch.yaml');
    const text = await readFile(example, 'utf8').catch(() => undefined);
    if (text === undefined) {
      withoutExample.push(sheet.id);
      continue;
    }
    const { answers } = checkAnswers(sheet, parse(text) as Record<string, unknown>);
    const pdf = await filledPdf(sheet, answers, {
      handbookTitle: content.handbook.titel,
      sourceLine: sourceLine(sheet.sources, content.sources),
      address: '',
      fonts,
    });
    const file = join(folder, `${sheet.id}-ausgefuellt.pdf`);
    await writeFile(file, pdf);
    files.push(file);
  }
  return { files, withoutExample };
}

async function fontsOf(dist: string): Promise<FontFiles> {
  const read = fontFileNames.map((name) => readFile(join(dist, 'schriften', `${name}.ttf`)));
  const [regular, semibold, ...further] = await Promise.all(read);
  if (!regular || !semibold) throw new Error('Dem Bau fehlen die Schriften der PDFs.');
  return { regular, semibold, further };
}

/** Runs veraPDF over the files and holds them against PDF/UA-1. */
export async function pdfFindings(files: readonly string[]): Promise<PdfFinding[]> {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  const said = await runTool('verapdf', main, ['-f', 'ua1', '--format', 'json', ...files]);
  const jobs = said.answer.startsWith('{') ? (JSON.parse(said.answer) as Report).report.jobs : [];
  if (jobs.length !== files.length)
    throw new Stopped(
      `veraPDF hat nur ${jobs.length} von ${files.length} PDFs gelesen. Zuletzt hat es gesagt:\n${said.asides.trim().slice(-500)}`,
    );
  return jobs.flatMap(({ itemDetails, taskException, validationResult = [] }): PdfFinding[] => {
    const file = basename(itemDetails.name);
    if (taskException) return [{ file, what: taskException.exceptionMessage, times: 1 }];
    if (validationResult.length === 0) return [{ file, what: 'nicht geprüft', times: 1 }];
    return validationResult
      .flatMap(({ details }) => details.ruleSummaries)
      .map((rule) => ({ file, what: `${rule.clause}: ${rule.description}`, times: rule.failedChecks }));
  });
}
