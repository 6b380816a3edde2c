import {
  falseWord,
  grammarWords,
  noFirstPart,
  onset,
  prefixes,
  shortFirstParts,
  suffix,
} from './compounds-affixes.ts';
import { ContentWords, foldWord, stemOf } from './compounds-words.ts';

/** Cuts a German compound into its parts; the parts joined give the word again. */
export type SplitCompound = (word: string) => readonly string[];

/** Places at which a folded word is cut, and whether both parts of the first cut are known. */
interface Cuts {
  readonly places: readonly number[];
  readonly sure: boolean;
}

/** Shorter words, counted without their ending, stay whole: „Netzwerk“ is looked for as such, not as „Werk“. */
const shortestCompound = 9;

/** After these endings a compound always links with s: „Planungs-“, „Gesundheits-“. */
const linksWithS = /(?:ung|heit|keit|schaft|tat|ion|ling)s$/;

/**
 * Builds a splitter from the words that the content itself uses, so that it needs no dictionary and knows the
 * field's terms. Linking letters stay with the part before them („Planungs“, „Maßnahmen“): the search's stemmer
 * takes them off. What is not plainly a compound stays whole, for a part that is none would be found by mistake.
 * @param texts running text and terms, in any order
 */
export function compoundSplitter(texts: Iterable<string>): SplitCompound {
  const words = new ContentWords(texts);
  const whole: Cuts = { places: [], sure: false };
  const found = new Map<string, Cuts>();

  const isNoun = (part: string) => words.hasNoun(part) && !falseWord.test(part) && !grammarWords.has(part);

  /** „Abläufe“ where the content has „Läufe“. Not with er-, which is a plural's ending as often. */
  const isDerivedNoun = (part: string) =>
    [2, 3, 4].some((length) => {
      const [prefix, rest] = [part.slice(0, length), part.slice(length)];
      return rest.length > 4 && prefix !== 'er' && prefixes.has(prefix) && isNoun(rest);
    });

  /** Whether letters that link the first part stand at the beginning of the last: „Bedarf-slage“, „Kind-erarzt“. */
  const hasLinkInTail = (head: string, tail: string) =>
    (tail.startsWith('s') && (linksWithS.test(`${head}s`) || words.isFirstPart(`${head}s`))) ||
    (/^e[nr]/.test(tail) && words.hasForm(head + tail.slice(0, 2)));

  /** How far a cut is trusted; 0 is no cut. Known parts go before guesses, a long last part before a short one. */
  const trust = (head: string, tail: string): number => {
    if (prefixes.has(head) || grammarWords.has(head) || falseWord.test(tail) || !/[aeiouy]/.test(head))
      return 0;
    const headKnown =
      shortFirstParts.has(head) || linksWithS.test(head) || words.hasWord(head) || cutsOf(head).sure;
    if (headKnown && isNoun(tail)) return 700 + tail.length;
    if (suffix.test(tail) || (tail.startsWith('s') && suffix.test(tail.slice(1)))) return 0;
    if (headKnown && cutsOf(tail).sure) return 600 + tail.length;
    if (headKnown && isDerivedNoun(tail)) return 500 + tail.length;
    if (head.length >= 4 && !noFirstPart.test(head)) {
      if (cutsOf(tail).sure) return 400 + tail.length;
      if (isDerivedNoun(tail)) return 300 + tail.length;
      if (tail.length >= 5 && isNoun(tail)) return 200 + tail.length;
    }
    // from here on the last part is a guess
    if (tail.length < 5 || !onset.test(tail) || hasLinkInTail(head, tail)) return 0;
    const isProven = cutsOf(head).sure || words.isFirstPart(head) || linksWithS.test(head);
    if ((isProven || (words.hasNoun(head) && words.hasForm(head))) && words.hasRelative(tail))
      return 100 + tail.length;
    return isProven && head.length >= 5 ? head.length : 0;
  };

  function cutsOf(word: string): Cuts {
    const before = found.get(word);
    if (before) return before;
    let best = { trust: 0, at: 0 };
    if (stemOf(word).length >= shortestCompound)
      for (let at = 3; at <= word.length - 3; at += 1) {
        const trusted = trust(word.slice(0, at), word.slice(at));
        if (trusted > best.trust) best = { trust: trusted, at };
      }
    const { at } = best;
    const inTail = () => cutsOf(word.slice(at)).places.map((place) => at + place);
    const cuts: Cuts =
      at === 0
        ? whole
        : { places: [...cutsOf(word.slice(0, at)).places, at, ...inTail()], sure: best.trust >= 500 };
    found.set(word, cuts);
    return cuts;
  }

  const split: SplitCompound = (word) => {
    // verbs and adjectives are left alone: their beginnings are prefixes far more often than words
    if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return [word];
    const ends = [...cutsOf(foldWord(word)).places.map((place) => writtenPlace(word, place)), word.length];
    return ends.map((end, n) => word.slice(ends[n - 1] ?? 0, end));
  };
  // a book says the same words over and over
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const parts = split(word);
    known.set(word, parts);
    return parts;
  };
}

/** Where a place of the folded word lies in the word as it is written: ß is one letter there and two here. */
function writtenPlace(word: string, place: number): number {
  let folded = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (folded >= place) return at;
    folded += word[at] === 'ß' ? 2 : 1;
  }
  return word.length;
}
