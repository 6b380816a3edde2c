import * as z from 'zod/mini';
import { fold, otherForms, stem } from './query/forms.ts';
import { comparable, hitIn, plain, type Comparable, type Hit } from './query/match.ts';
import { lawKey } from './query/norms.ts';
import { slipsAllowed, slipsBetween } from './query/slips.ts';

const index = z.int().check(z.nonnegative());

/** What the build writes beside the index of Pagefind, which itself tells neither its words nor its titles. */
export const lexiconSchema = z.object({
  /** Number of the fragment, address without base path, kind, title with seams, other names. */
  pages: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.array(z.string())])),
  /** Page, id, text with seams. */
  headings: z.array(z.tuple([index, z.string(), z.string()])),
  /** Every word of the book once, as it is written, with seams; a blank between two. */
  words: z.string(),
  /** Words and groups of words that mean the same in this book. */
  same: z.array(z.array(z.string())),
  /** Words of the language that the book does not have, and those of the book that mean the same. */
  general: z.array(z.tuple([z.string(), z.array(z.string())])),
  /** Law, number, page, id of the heading below which it stands; an empty text where there is none. */
  norms: z.array(z.tuple([z.string(), z.string(), index, z.string()])),
});
export type LexiconFile = z.infer<typeof lexiconSchema>;

/** A page or a term of the book, as the ranking compares it. */
export interface IndexedPage {
  readonly fragment: string;
  readonly address: string;
  readonly kind: string;
  /** With seams. */
  readonly title: string;
  readonly titleWords: readonly Comparable[];
  /** The words of each of its other names. */
  readonly names: readonly (readonly Comparable[])[];
  readonly headings: readonly IndexedHeading[];
}
export interface IndexedHeading {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Comparable[];
}

/** The words of a text with seams. */
export function comparablesOf(text: string): Comparable[] {
  return text
    .split(/[\s/]+/)
    .map(comparable)
    .filter(({ whole }) => whole !== '');
}

/** Words of the book in which a word of a query is found. */
export interface KnownForms {
  readonly hit: NonNullable<Hit>;
  /** What to ask the index for: forms that the book has. */
  readonly words: readonly string[];
}

/** Forms of one word for which the index is asked: beyond it they are the same to it. */
const mostForms = 4;

/** What the book is made of, ready to be asked. */
export class Lexicon {
  readonly pages: readonly IndexedPage[];
  readonly same: readonly (readonly string[])[];
  readonly norms: LexiconFile['norms'];
  /** The key of a law by the keys of all its names. */
  readonly laws: ReadonlyMap<string, string>;
  readonly pageOfFragment: ReadonlyMap<string, number>;
  readonly #general: ReadonlyMap<string, readonly string[]>;
  readonly #wholes = new Map<string, string[]>();
  readonly #parts = new Map<string, string[]>();
  readonly #nouns = new Set<string>();
  /** Folded words and parts in order of the alphabet, with what the index has for them. */
  readonly #sorted: readonly (readonly [folded: string, form: string])[];
  readonly #candidates: readonly { readonly folded: string; readonly written: string }[];

  constructor({ pages, headings, words, same, general, norms }: LexiconFile) {
    this.pages = pages.map(([fragment, address, kind, title, names], n) => ({
      fragment,
      address,
      kind,
      title,
      titleWords: comparablesOf(title),
      names: names.map(comparablesOf),
      headings: headings
        .filter(([page]) => page === n)
        .map(([, id, text]) => ({ id, text, words: comparablesOf(text) })),
    }));
    this.pageOfFragment = new Map(pages.map(([fragment], n) => [fragment, n]));
    this.same = same;
    this.norms = norms;
    const laws = norms.map(([law]) => law).filter((law) => law !== '');
    this.laws = new Map(
      [...laws.map((law) => [law]), ...same.map((members) => members.map(lawKey))].flatMap((names) => {
        const law = names.find((name) => laws.includes(name));
        return law === undefined ? [] : names.map((name) => [name, law] as const);
      }),
    );
    this.#general = new Map(general.map(([word, known]) => [stem(fold(word)), known]));
    const folded = new Map<string, string>();
    this.#candidates = words.split(' ').flatMap((word) => {
      const { whole, single, parts } = comparable(word);
      if (whole === '') return [];
      addTo(this.#wholes, stem(whole), plain(word));
      // the index has each part of a word, and the whole, but no run of parts
      const formOf = (part: string) => (single.includes(part) && !/\p{N}/u.test(part) ? part : plain(word));
      for (const part of parts) addTo(this.#parts, stem(part), formOf(part));
      for (const one of [whole, ...parts]) if (!folded.has(one)) folded.set(one, formOf(one));
      if (/^\p{Lu}/u.test(word)) for (const one of [whole, ...parts]) this.#nouns.add(stem(one));
      return [{ folded: whole, written: plain(word) }];
    });
    this.#sorted = [...folded].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Whether the book has a word, a part of one, or one that begins like it.*/
  find(folded: string): KnownForms | undefined {
    for (const form of [folded, ...otherForms(folded)]) {
      const key = stem(form);
      const wholes = this.#wholes.get(key) ?? [];
      const parts = this.#parts.get(key) ?? [];
      if (wholes.length + parts.length > 0)
        return {
          hit: wholes.length > 0 ? 'whole' : 'part',
          words: [...new Set([...wholes, ...parts])].slice(0, mostForms),
        };
      if (form.length < 2) continue;
      const words = this.#beginningWith(key.length >= 6 ? key : form);
      if (words.length > 0) return { hit: 'beginning', words };
    }
    return undefined;
  }

  /** Whether the book writes a word, or one that has it as a part, with a capital. */
  isNoun(folded: string): boolean {
    return this.#nouns.has(stem(folded));
  }

  /** Whether the book has just this word. */
  has(folded: string): boolean {
    return this.#wholes.has(stem(folded));
  }

  /** Whether a word stands in the book by itself or as a part of another. */
  hasPart(folded: string): boolean {
    return this.#wholes.has(stem(folded)) || this.#parts.has(stem(folded));
  }

  /** The words of the book that somebody may have meant, nearest first, all at the least distance. */
  nearest(folded: string): readonly string[] {
    let most = slipsAllowed(folded.length);
    if (most === 0 || /\p{N}/u.test(folded)) return [];
    let best: string[] = [];
    for (const { folded: word, written } of this.#candidates) {
      if (Math.abs(word.length - folded.length) > 3) continue;
      const asTyped = slipsBetween(folded, word, most + 0.001);
      // people search for things; a verb that the book lacks is one, and no slip of another
      const slips = this.isNoun(word) ? asTyped : asTyped * 1.5;
      // the first letter is seldom wrong, and what differs in it is mostly another word
      if (slips > most + 0.001 || (word[0] !== folded[0] && slips > 0.8)) continue;
      if (slips < most - 0.001) best = [];
      if (slips <= most + 0.001) best.push(written);
      most = Math.min(most, slips);
    }
    return best.slice(0, mostForms);
  }

  /** Words of the book that mean the same as a word of the language which the book does not have. */
  general(folded: string): readonly string[] {
    return this.#general.get(stem(folded)) ?? [];
  }

  /** What to ask the index for where some of its words begin so. */
  #beginningWith(beginning: string): string[] {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.[0] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    const forms: string[] = [];
    for (let at = low; this.#sorted[at]?.[0].startsWith(beginning); at += 1) {
      const form = this.#sorted[at]?.[1] ?? '';
      // the index itself goes on from a beginning
      if (fold(form).startsWith(beginning)) return [beginning];
      if (forms.length < mostForms) forms.push(form);
    }
    return forms;
  }
}

/** The best way in which one of some words answers a folded word. */
export function bestHit(words: readonly Comparable[], asked: string): Hit {
  let best: Hit;
  for (const word of words) {
    const hit = hitIn(word, asked);
    if (hit === 'whole') return hit;
    if (hit === 'part' || (hit === 'beginning' && best === undefined)) best = hit;
  }
  return best;
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}
