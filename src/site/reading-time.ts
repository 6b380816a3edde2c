import type { Body } from '../handbook/body.ts';
import { countWords, readingMinutes, type Content } from '../handbook/content.ts';
import type { DataTable } from '../handbook/data-tables.ts';

/** A text to read: a chapter, or a page beside the book. */
interface Reading {
  readonly body: Body;
  /** What stands above the text of a chapter. */
  readonly atAGlance?: readonly string[];
}

/**
 * How long one reads, in whole minutes, at least 1: points at a glance, running text, tables of figures. The one source
 * for every place that says so; authors write no reading time.
 */
export function minutesToRead(
  { tables }: Pick<Content, 'tables'>,
  { body, atAGlance = [] }: Reading,
): number {
  const shown = body.mentions.filter(({ kind }) => kind === 'zahlen').map(({ target }) => target);
  const inTables = tables.filter(({ id }) => shown.includes(id)).map(wordsOfTable);
  return readingMinutes(
    countWords(atAGlance.join(' ')) + body.words + inTables.reduce((sum, words) => sum + words, 0),
  );
}

/** A figure is read as a word is. */
function wordsOfTable({ title, statement, note = '', series, rows }: DataTable): number {
  const heads = [title, statement, note, ...series.map((one) => one.title), ...rows.map((row) => row.title)];
  return countWords(heads.join(' ')) + series.length * rows.length;
}
