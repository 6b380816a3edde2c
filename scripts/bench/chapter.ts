// One chapter of the generated book, in whatever notation it is asked for: the same words in each, so that builds of
// different sizes, notations and programs can be compared page by page.
import { writerFrom } from './words.ts';

const chaptersPerPart = 10;
const wordsPerChapter = 600;
export const termCount = 40;
export const worksheetCount = 9;

const number = (n: number) => String(n).padStart(4, '0');
export const chapterId = (n: number) => `kapitel-${number(n)}`;
export const partId = (chapter: number) => `teil-${number(Math.floor((chapter - 1) / chaptersPerPart) + 1)}`;
/** Numbers of the chapters, part by part. */
export function partsOf(chapters: number): number[][] {
  const numbers = Array.from({ length: chapters }, (_, i) => i + 1);
  return numbers
    .filter((n) => n % chaptersPerPart === 1)
    .map((first) => numbers.slice(first - 1, first - 1 + chaptersPerPart));
}

/** What stands above the text of a chapter. */
export interface ChapterHead {
  readonly title: string;
  readonly short: string;
  readonly glance: readonly string[];
  readonly nextStep: string;
  /** Number of the worksheet that the next step leads to; the glossary where the book has no sheets. */
  readonly worksheet: number | undefined;
}

/** How a chapter is written down. */
export interface Notation {
  readonly extension: 'md' | 'mdx';
  readonly chapter: (head: ChapterHead, body: string) => string;
  readonly term: (id: string, word: string) => string;
  readonly citation: (source: string, section: string) => string;
  readonly callout: (title: string, text: string) => string;
  readonly chapterLink: (part: string, id: string, word: string) => string;
}

/** The bare text, by which the length of a chapter is measured: so it is as long in every notation. */
const bare: Notation = {
  extension: 'md',
  chapter: (_, body) => body,
  term: (_, word) => word,
  citation: () => '',
  callout: (_, text) => text,
  chapterLink: (_part, _id, word) => word,
};
const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The nth chapter. Its links stay inside its part, so that it reads the same in a book of any size. */
export function chapter(n: number, notation: Notation): string {
  const measured = beginChapter(n, bare);
  let { body } = measured;
  let added = 0;
  for (; countWords(body) < wordsPerChapter; added += 1) body += ` ${measured.paragraph(2)}`;
  const written = beginChapter(n, notation);
  const more = Array.from({ length: added }, () => written.paragraph(2));
  return notation.chapter(written.head, [written.body, ...more].join('\n\n'));
}

/** Head and first text of a chapter, and what goes on writing from there. */
function beginChapter(n: number, notation: Notation) {
  const { random, noun, sentence, paragraph } = writerFrom(n);
  const head: ChapterHead = {
    title: `${noun()} und ${noun()}`,
    short: sentence(),
    glance: [sentence(), sentence(), sentence()],
    nextStep: sentence(),
    worksheet: (n % worksheetCount) + 1,
  };
  const neighbour =
    Math.floor((n - 1) / chaptersPerPart) * chaptersPerPart + 1 + Math.floor(random() * chaptersPerPart);
  const term = (at: number) => notation.term(`begriff-${((n + 7 * at) % termCount) + 1}`, noun());
  const section = (at: number) =>
    [
      `## ${noun()}`,
      `${paragraph(3)} Dazu gehört auch ${term(at)}. ${notation.citation(`quelle-${at}`, `Abschnitt ${at}`)}`,
      at === 2 ? `- ${sentence()}\n- ${sentence()}\n- ${sentence()}` : paragraph(2),
      at === 3 ? notation.callout(noun(), paragraph(2)) : paragraph(1),
      at === 4
        ? `| ${noun()} | ${noun()} |\n| --- | --: |\n| ${noun()} | 12 |\n| ${noun()} | 7 |`
        : sentence(),
    ].join('\n\n');
  const sections = [1, 2, 3, 4].map(section);
  const last = `Weiter geht es mit ${notation.chapterLink(partId(neighbour), chapterId(neighbour), noun())}.`;
  return { head, body: [...sections, last].join('\n\n'), paragraph };
}

/** Path, without extension, of a chapter that is the same in every generated book. */
export const sameChapter = `${partId(5)}/${chapterId(5)}`;
