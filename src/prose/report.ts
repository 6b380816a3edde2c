import { join } from 'node:path';
import { germanNumber } from '#words/numbers.ts';
import { prose } from '#words/prose.ts';
import { readContentFile } from '../handbook/content-file.ts';
import { folderNames } from '../handbook/content-files.ts';
import { contentNames } from '../handbook/content-names.ts';
import { measureText, mostLettersInWord, sumOf, type MeasuredText, type TextCounts } from './quality.ts';
import { textUnits } from './text-units.ts';

export interface FileCounts extends MeasuredText {
  /** Path below the content folder, `/` as separator. */
  readonly name: string;
}

/** Filled sheets and notes for the program are no text of the book. */
const notRead = /^(beispiele\/|(?:fehlalarme|pruefstand|suchwoerter)\.yaml$)/;

/**
 * Measures every file of a content folder that people read. A file that cannot be read is left out; its faults are
 * told elsewhere.
 */
export async function measureFolder(dir: string): Promise<FileCounts[]> {
  const names = (await contentNames(dir, folderNames))?.names ?? [];
  const read = names
    .filter((name) => /\.(mdx?|yaml)$/.test(name) && !notRead.test(name))
    .map(async (name) => {
      const file = join(dir, name);
      const found = await readContentFile(file);
      if (found.kind !== 'read') return [];
      return { name, ...measureText(file, textUnits(name, found.text)) };
    });
  return (await Promise.all(read)).flat();
}

/** One line a chapter or other file, with a head. */
export function textTable(files: readonly FileCounts[]): string {
  const names = files.map(({ name }) => name.replace(/^kapitel\//, '').replace(/\.(mdx?|yaml)$/, ''));
  const width = Math.max(...names.map((name) => name.length), 0);
  const head = `${''.padEnd(width)}${prose.columns}`;
  const rows = files.map((file, at) => {
    const cells = [
      String(file.sentences).padStart(8),
      average(file).padStart(16),
      String(file.longest).padStart(10),
      passiveShare(file).padStart(8),
      String(file.longWords).padStart(14),
    ];
    return `${(names[at] ?? '').padEnd(width)}${cells.join('')}`;
  });
  return [head, ...rows].join('\n');
}

/** The whole book in one sentence. */
export function textSummary(files: readonly FileCounts[]): string {
  const all = sumOf(files);
  return prose.summary({
    ...all,
    average: average(all),
    passive: passiveShare(all),
    mostLetters: mostLettersInWord,
  });
}

function average({ words, sentences }: TextCounts): string {
  return germanNumber(sentences === 0 ? 0 : words / sentences, 1);
}

function passiveShare({ passive, sentences }: TextCounts): string {
  return `${sentences === 0 ? 0 : Math.round((100 * passive) / sentences)} %`;
}
