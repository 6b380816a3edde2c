import { limitFaults as faults } from '#words/faults-files.ts';

/**
 * How much a content file may hold. Far more than anyone writes (the longest chapter has 20 kB, the glossary 51 kB
 * and 1,000 lines), and little enough that every reader of content ends at once: parsers of Markdown and YAML call
 * themselves for each level, and some of their work grows with the square of a paragraph.
 */
export const mostBytes = { text: 250_000, data: 500_000 } as const;
export const mostLines = 10_000;
export const mostLettersInParagraph = 10_000;
/** Letters and signs without a blank: longer than any address, and nothing that anyone reads. */
export const mostLettersUnbroken = 1000;
/** Quotes in lists in quotes, at the beginning of one line. */
export const mostMarksOfLevel = 12;
/** Components, brackets, braces that are open at once; blanks before a line. */
export const mostOpen = 40;
/** Problems of one file that are told; with more, the first ones are what matters. */
export const mostProblems = 100;

/** An inline drawing with more than that makes a page slow, and nobody understands it. */
export const mostTagsInDrawing = 4000;
export const mostLevelsInDrawing = 40;

/** Where a text is too much, and what to do. */
export interface Excess {
  readonly line: number;
  readonly message: string;
}

const lineEnd = /\r\n?|\n/;

/** What of a chapter, page or illustration is too much, or nothing. Each letter is looked at once, whatever it is. */
export function excessOfMdx(text: string): Excess | undefined {
  const lines = text.split(lineEnd);
  return (
    tooManyLines(lines) ??
    longParagraph(lines) ??
    unbroken(lines) ??
    deepLine(lines) ??
    tooManyOpen(text, openInMdx)
  );
}

/** The same for YAML. */
export function excessOfYaml(text: string): Excess | undefined {
  const lines = text.split(lineEnd);
  return tooManyLines(lines) ?? deepLine(lines) ?? tooManyOpen(text, openInYaml);
}

function tooManyLines(lines: readonly string[]): Excess | undefined {
  if (lines.length <= mostLines) return undefined;
  return {
    line: mostLines + 1,
    message: faults.lines(lines.length, mostLines),
  };
}

/** Lines with which a new paragraph begins, with or without an empty line before it. */
const begins = /^[ \t]*(?:[-+*][ \t]|#{1,6}[ \t]|\|)/;
/** Lines that stand between two: empty ones, and the end of the head. */
const between = /^[ \t]*(?:---)?[ \t]*$/;

function longParagraph(lines: readonly string[]): Excess | undefined {
  let [first, letters] = [0, 0];
  for (const [at, line] of lines.entries()) {
    if (between.test(line)) {
      [first, letters] = [at + 1, 0];
      continue;
    }
    if (begins.test(line)) [first, letters] = [at, 0];
    letters += line.length;
    if (letters > mostLettersInParagraph)
      return {
        line: first + 1,
        message: faults.paragraph(mostLettersInParagraph),
      };
  }
  return undefined;
}

function unbroken(lines: readonly string[]): Excess | undefined {
  const at = lines.findIndex((line) => line.split(/\s/).some((piece) => piece.length > mostLettersUnbroken));
  if (at < 0) return undefined;
  return {
    line: at + 1,
    message: faults.unbroken(mostLettersUnbroken),
  };
}

const markOfLevel = /[ \t]*(?:>|[-+*?](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

function deepLine(lines: readonly string[]): Excess | undefined {
  for (const [at, line] of lines.entries()) {
    const blanks = line.search(/[^ \t]/);
    if (blanks > mostOpen)
      return {
        line: at + 1,
        message: faults.blanks(blanks, mostOpen),
      };
    markOfLevel.lastIndex = 0;
    let marks = 0;
    while (marks <= mostMarksOfLevel && markOfLevel.test(line)) marks += 1;
    if (marks > mostMarksOfLevel)
      return {
        line: at + 1,
        message: faults.levels(mostMarksOfLevel),
      };
  }
  return undefined;
}

/** What opens a level, then what closes one; between them what is neither: escapes and tags that close themselves. */
const openInMdx = /\\.|<[A-Za-z][^<>]*\/>|(<[A-Za-z][^<>]*>|\{)|(<\/[^<>]*>|\})/gs;
const openInYaml = /\\.|([{[])|([}\]])/gs;

function tooManyOpen(text: string, pattern: RegExp): Excess | undefined {
  let open = 0;
  for (const { 1: opens, 2: closes, index } of text.matchAll(pattern)) {
    if (opens !== undefined) open += 1;
    else if (closes !== undefined) open = Math.max(0, open - 1);
    if (open > mostOpen)
      return {
        line: text.slice(0, index).split(lineEnd).length,
        message: faults.open(mostOpen),
      };
  }
  return undefined;
}
