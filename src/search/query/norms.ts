import { fold } from './forms.ts';

/** A norm as it is told from others: „8a“ of „sgb8“. */
export interface NormName {
  /** Folded, without blanks, Roman numbers as Arabic ones; nothing where only the paragraph is named. */
  readonly law: string | undefined;
  /** Nothing where the law as a whole is meant. */
  readonly number: string | undefined;
}

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function arabic(numeral: string): number {
  const values = [...numeral].map((letter) => roman[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** A law's short name as it is compared: „SGB VIII“, „SGB 8“, „sgbviii“ are all „sgb8“. */
export function lawKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(sgb)([ivx]+)$/, (_, book: string, numeral: string) => book + String(arabic(numeral)));
}

const sign = '(?:§§?|\\b(?:par(?:agra(?:f|ph)(?:en)?)?|art(?:ikel)?)\\b\\.?)';
/** „§ 8a“, „Art. 2 Abs. 3“. */
const signed = new RegExp(`${sign}\\s*(\\d+\\s?[a-z]?)(?![\\p{L}\\d])`, 'iu');
const subsection = /\b(?:abs(?:atz)?|satz|nr|nummer|ziff(?:er)?)\b\.?\s*\d+/giu;
const sgb = /\bsgb\s*-?\s*(?:[ivx]+|\d{1,2})\b/iu;

/**
 * The norm that a query names, in whichever way people write it: with or without blanks and sign, law before or after
 * its number, with Roman or Arabic numbers, with a subsection or without.
 * @param laws keys of the laws that the book names, by those of all their names
 * @returns nothing where the query names none
 */
export function readNorm(query: string, laws: ReadonlyMap<string, string>): NormName | undefined {
  const text = query.normalize('NFC').replace(subsection, ' ');
  const book = sgb.exec(text)?.[0];
  const rest = book === undefined ? text : text.replace(book, ' ');
  const number = (signed.exec(rest)?.[1] ?? /(?<![\p{L}\d.])(\d+[a-z]?)(?![\p{L}\d.])/iu.exec(rest)?.[1])
    ?.replace(/\s/g, '')
    .toLowerCase();
  const words = rest.match(/\p{L}[\p{L}\d]*/gu) ?? [];
  const runs = words.flatMap((_, from) => [words.slice(from, from + 2).join(''), words[from] ?? '']);
  const law =
    book === undefined
      ? runs.map((run) => laws.get(lawKey(run))).find((key) => key !== undefined)
      : lawKey(book);
  const hasSign = signed.test(rest);
  if (law === undefined) return hasSign ? { law, number } : undefined;
  // a law and other words, but no number: the words are what is looked for
  const lawWords = book === undefined ? 1 : 0;
  if (number === undefined && words.filter((word) => word.length > 2).length > lawWords) return undefined;
  return { law, number };
}

/** Where a text names a norm. */
export interface NormPlace extends NormName {
  /** Where its name begins in the text. */
  readonly at: number;
}

const lawInText =
  '(SGB\\s[IVX]+|\\p{Lu}\\p{L}*(?:G|gesetz(?:es)?|ordnung|vereinbarung)(?:\\s[A-Z]{2,3})?)(?!\\p{L})';
const inText = new RegExp(
  `(?:§§?|\\bArt\\.|\\bArtikel)\\s*(\\d+[a-z]?)(?:\\s(?:Abs\\.|Absatz)\\s\\d+)?(?:\\s(?:des|der)\\s|\\s)?(?:${lawInText})?`,
  'gu',
);

/** The norms that a text names by their sign, in order. */
export function normsIn(text: string): NormPlace[] {
  return Array.from(text.matchAll(inText), ({ 1: number, 2: law, index }) => ({
    law: law === undefined ? undefined : lawKey(law),
    number: number?.toLowerCase(),
    at: index,
  }));
}

const wholeLaw = new RegExp(`^${lawInText}$`, 'u');

/** The key of a law where a text is its name and nothing else. */
export function lawAlone(text: string): string | undefined {
  return wholeLaw.test(text) ? lawKey(text) : undefined;
}
