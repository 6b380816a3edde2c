import { fold, stem } from './forms.ts';

/** Stands between the parts of a compound in the index: „Netzwerk|konferenz“. Written by the build. */
export const seam = '|';

/** A word with what the text adds around it taken off: „(Leseclub|konferenz“,“ becomes „Leseclubkonferenz“. */
export function plain(text: string): string {
  return text.replaceAll(seam, '').replaceAll('\u00ad', '');
}

/** How a word of a text answers a word of a query: as itself, as a part of it, by its beginning, or not at all. */
export type Hit = 'whole' | 'part' | 'beginning' | undefined;

/** A word of a text, made ready to be compared many times. */
export interface Comparable {
  readonly whole: string;
  /** Parts of a compound. */
  readonly single: readonly string[];
  /** The same and runs of them: „Jugend|hilfe|planung“ has „hilfeplanung“ too. */
  readonly parts: readonly string[];
}

/** @param word as the index has it, with seams and whatever punctuation stands around it */
export function comparable(word: string): Comparable {
  const pieces = (word.match(/\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\u00ad]+/gu) ?? []).map((piece) =>
    fold(plain(piece)),
  );
  const parts =
    pieces.length < 2
      ? []
      : pieces.flatMap((_, from) =>
          pieces.slice(from).map((_, more) => pieces.slice(from, from + more + 1).join('')),
        );
  const whole = pieces.join('');
  return { whole, single: pieces.length < 2 ? [] : pieces, parts: parts.filter((part) => part !== whole) };
}

/**
 * Whether a word of the text is what the query means. The index answers unknown words with whatever begins alike
 * („Bürgermeister“: „Bürgerinnen“); only what begins with the word asked for, or differs in its ending, is a hit.
 * @param asked folded
 */
export function hitIn({ whole, parts }: Comparable, asked: string): Hit {
  const askedStem = stem(asked);
  const isSame = (form: string) => form === asked || stem(form) === askedStem;
  if (isSame(whole)) return 'whole';
  if (parts.some(isSame)) return 'part';
  if (asked.length < 2) return undefined;
  // „vorbestellen“ and „Vorbestellung“ share what is long enough to be no chance
  const beginning = askedStem.length >= 6 ? askedStem : asked;
  return [whole, ...parts].some((form) => form.startsWith(beginning)) ? 'beginning' : undefined;
}

/** The same for a word as it stands in the text. */
export function hitOf(word: string, asked: string): Hit {
  return hitIn(comparable(word), asked);
}
