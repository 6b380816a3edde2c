import type { Fragment } from './excerpt.ts';
import type { LexiconFile } from './lexicon.ts';
import { fold, stem } from './query/forms.ts';
import { comparable, plain } from './query/match.ts';
import { lawAlone, normsIn } from './query/norms.ts';

/** A page as Pagefind has read it, with the name of its file. */
export interface ReadPage {
  readonly fragment: string;
  readonly page: Omit<Fragment, 'weighted_locations'>;
}

/** What authors and the language add to the words of the pages. */
export interface Knowledge {
  /** Words and groups of words that mean the same: terms with their other forms, word fields. */
  readonly same: readonly (readonly string[])[];
  /** A thesaurus of the language. */
  readonly general: readonly SameWords[];
}

/** Words of a language that mean the same, with their stems. */
interface SameWords {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Makes a thesaurus ready to be compared: tens of thousands of words, and the same for every book. */
export function sameWords(lines: readonly (readonly string[])[]): SameWords[] {
  return lines.map((words) => ({ words, stems: words.map((word) => stem(fold(word))) }));
}

/** Headings of more pages would weigh more than the index itself; their texts are searched all the same. */
const mostHeadings = 2000;

/**
 * What the query reader has to know of a book, from the pages as the index has them: titles, headings, every word,
 * abbreviations that the text explains, the norms that it names.
 */
export function lexiconOfPages(read: readonly ReadPage[], { same, general }: Knowledge): LexiconFile {
  const pages = read.map(({ page }) => page);
  const headings = pages.flatMap((page, n) =>
    page.anchors
      .filter(({ element }) => /^h[2-6]$/i.test(element))
      .map(({ id, text }): LexiconFile['headings'][number] => [n, id, text]),
  );
  const words = wordsOf(pages);
  const known = knownForms(words);
  return {
    pages: read.map(({ fragment, page: { url, meta } }) => [
      fragment,
      url,
      meta['art'] ?? '',
      meta['title'] ?? '',
      namesOf(meta['auch']),
    ]),
    headings: headings.length > mostHeadings ? [] : headings,
    words: words.join(' '),
    same: [...same, ...abbreviationsIn(pages)]
      .filter((members) => members.length > 1)
      .map((members) => [...members]),
    general: generalFor(general, pages, known),
    norms: normsOf(pages),
  };
}

/** Other names of a page, which stand in one line of the index. */
export const nameSeparator = ' · ';
const namesOf = (line: string | undefined) => (line ? line.split(nameSeparator).filter(Boolean) : []);

/** Every word once for each stem, in the order of the alphabet; of its forms the shortest, and with seams before without. */
function wordsOf(pages: readonly ReadPage['page'][]): string[] {
  // a book says the same words over and over: each is looked at once
  const written = new Set<string>();
  for (const { content, meta } of pages)
    for (const word of `${content} ${meta['title'] ?? ''} ${meta['auch'] ?? ''}`.match(
      /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:[|][\p{L}\p{N}]+)*/gu,
    ) ?? [])
      written.add(word);
  const forms = new Map<string, string>();
  for (const word of written) {
    if (/^\p{N}{7}/u.test(word) || word.length < 2) continue;
    const key = stem(fold(plain(word)));
    const before = forms.get(key);
    if (before === undefined || plain(word).length < plain(before).length) forms.set(key, word);
  }
  return [...forms.values()].sort((a, b) => (a < b ? -1 : 1));
}

function knownForms(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => stem(comparable(word).whole)));
}

/** A word with more than one capital. */
const isShort = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;

/** „Verein der Leserinnen (VDL)“ explains an abbreviation; so does „VDL (Verein der Leserinnen)“. */
function abbreviationsIn(pages: readonly ReadPage['page'][]): string[][] {
  const found = new Map<string, string>();
  for (const { content } of pages) {
    const text = plain(content);
    for (const { 1: inside = '', index } of text.matchAll(/\(([^()]{2,100})\)/g)) {
      // what stands before the brackets, up to the last mark that no name goes across
      const before = /[\p{L} -]*$/u.exec(text.slice(Math.max(0, index - 120), index))?.[0].trim() ?? '';
      if (isShort.test(inside)) addLongForm(found, inside, before.split(' ').slice(-7));
      else if (/^[\p{L} -]+$/u.test(inside)) {
        const short = before.split(' ').at(-1) ?? '';
        if (isShort.test(short)) addLongForm(found, short, inside.trim().split(' '));
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([short, long]) => [short, long]);
}

/** The last words whose first letters are those of the abbreviation; small words between them do not count. */
function addLongForm(found: Map<string, string>, short: string, words: readonly string[]): void {
  const letters = fold(short.replace(/s$/, ''));
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const long = words.slice(from);
    const initials = long.filter((word) => /^\p{Lu}/u.test(word)).map((word) => fold(word)[0] ?? '');
    if (initials.join('') === letters && /^\p{Lu}/u.test(long[0] ?? '')) {
      if (!found.has(short)) found.set(short, long.join(' '));
      return;
    }
  }
}

/** Of the thesaurus what leads from a word that the book lacks to one that its titles, headings or names have. */
function generalFor(
  lines: readonly SameWords[],
  pages: readonly ReadPage['page'][],
  known: ReadonlySet<string>,
): LexiconFile['general'] {
  const important = new Set(
    pages
      .flatMap(({ meta }) => [meta['title'], meta['auch']])
      .flatMap((text) => text?.split(/[\s/]+/) ?? [])
      .flatMap((word) => {
        const { whole, parts } = comparable(word);
        return [whole, ...parts].map(stem);
      }),
  );
  const found = new Map<string, Set<string>>();
  for (const { words: line, stems } of lines) {
    const ours = line.filter((_, n) => important.has(stems[n] ?? ''));
    if (ours.length === 0 || ours.length > 2) continue;
    line.forEach((word, n) => {
      if (known.has(stems[n] ?? '')) return;
      const before = found.get(word) ?? new Set();
      for (const one of ours) before.add(one);
      found.set(word, before);
    });
  }
  return [...found]
    .filter(([, words]) => words.size <= 3)
    .map(([word, words]): [string, string[]] => [word, [...words]])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Norms that headings are about, and those that texts name, each place once. */
function normsOf(pages: readonly ReadPage['page'][]): LexiconFile['norms'] {
  const norms = new Map<string, LexiconFile['norms'][number]>();
  const add = (law: string, number: string, page: number, id: string) => {
    const norm = [law, number, page, id] as const;
    const key = norm.join('\n');
    if (!norms.has(key)) norms.set(key, [law, number, page, id]);
  };
  pages.forEach(({ anchors }, n) => {
    for (const { id, text } of anchors) {
      const heading = plain(text)
        .replace(/[.?!]$/, '')
        .trim();
      const law = lawAlone(heading);
      if (law !== undefined) add(law, '', n, id);
      const inHeading = normsIn(heading);
      if (inHeading.length === 1 && /^(?:§|Art)/.test(heading))
        for (const { law: its = '', number = '' } of inHeading) add(its, number, n, id);
    }
  });
  pages.forEach(({ content, anchors }, n) => {
    const text = plain(content);
    const sections = [...anchors]
      .filter(({ element }) => /^h[2-6]$/i.test(element))
      .sort((a, b) => a.location - b.location);
    for (const { law = '', number = '', at } of normsIn(text)) {
      const word = text.slice(0, at).split(/\s+/).length - 1;
      const section = sections.findLast(({ location }) => location <= word);
      add(law, number, n, section?.id ?? '');
    }
  });
  return [...norms.values()];
}
