import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Remark } from './false-alarms.ts';
import { pageText } from './page-text.ts';
import { runTool, Stopped, workFolder, type Said } from './tools.ts';

/** What LanguageTool says of a file, as far as it is read here. */
interface Answer {
  readonly matches: readonly {
    readonly message: string;
    readonly offset: number;
    readonly length: number;
    readonly sentence: string;
    readonly replacements: readonly { readonly value: string }[];
    readonly rule: { readonly id: string };
  }[];
}

/** Runs LanguageTool over the text of every page of a built site. */
export async function languageRemarks(dist: string): Promise<{ pages: number; remarks: Remark[] }> {
  const folder = join(workFolder, 'text');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pages = (await readdir(dist, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const read = pages.map(async (page) => pageText(await readFile(join(dist, page), 'utf8')));
  const texts = withoutRepeats(await Promise.all(read));
  await Promise.all(texts.map((text, at) => writeFile(join(folder, `${at}.txt`), text)));
  const main = 'org.languagetool.commandline.Main';
  const said = await runTool('languagetool', main, ['-l', 'de-DE', '--json', '-r', folder]);
  const answers = answersIn(said);
  if (answers.length !== pages.length)
    throw new Stopped(
      `LanguageTool hat nur ${answers.length} von ${pages.length} Seiten gelesen. Zuletzt hat es gesagt:\n${said.asides.trim().slice(-500)}`,
    );
  const remarks = answers.flatMap(({ file, answer }) => {
    const at = Number(/(\d+)\.txt$/.exec(file)?.[1]);
    const [page = '', text = ''] = [pages[at], texts[at]];
    return answer.matches.map((match): Remark => ({
      page: `/${page.replace(/(^|\/)index\.html$/, '$1')}`,
      rule: match.rule.id,
      message: match.message,
      sentence: match.sentence.trim(),
      proposals: match.replacements.slice(0, 3).map(({ value }) => value),
      ...paragraphAt(text, match.offset, match.length),
    }));
  });
  return { pages: pages.length, remarks: remarks.sort((a, b) => a.page.localeCompare(b.page, 'de')) };
}

/** The tool prints one JSON after the other and, beside it, the names of the files in the same order. */
export function answersIn({ answer, asides }: Said): { file: string; answer: Answer }[] {
  const files = [...asides.matchAll(/^Working on (.*)\.\.\.$/gm)].map(([, file = '']) => file);
  return answer
    .split(/(?=\{"software":)/)
    .filter((piece) => piece.startsWith('{'))
    .map((piece, at) => ({ file: files[at] ?? '', answer: JSON.parse(piece) as Answer }));
}

/** The line of a text around a place, and the place in it. */
function paragraphAt(text: string, offset: number, length: number) {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return {
    text: text.slice(start, end < 0 ? undefined : end),
    from: offset - start,
    to: offset + length - start,
  };
}

/** The same texts, each paragraph only where it comes first: sheets stand on three pages, terms on many. */
export function withoutRepeats(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.map((text) =>
    text
      .split('\n\n')
      .filter((paragraph) => !seen.has(paragraph.trim()) && seen.add(paragraph.trim()))
      .join('\n\n'),
  );
}
