import {
  falseWord,
  grammarWords,
  onset,
  prefixes,
  shortFirstParts,
  suffix,
  unspeakableEnd,
} from './compounds-affixes.ts';
import { ContentWords, foldWord, stemOf } from './compounds-words.ts';

/** Cuts a German compound into its parts; the parts joined give the word again. */
export type SplitCompound = (word: string) => readonly string[];

/** Shorter words, counted without their ending, stay whole: „Netzwerk“ is looked for as such, not as „Werk“. */
const shortestCompound = 9;

/** After these endings a compound always links with s: „Planungs-“, „Gesundheits-“. */
const linksWithS = /(?:ung|heit|keit|schaft|tat|ion|ling)$/;

/**
 * Builds a splitter from the words that the content itself uses, so that it needs no dictionary and knows the
 * field's terms. Linking letters stay with the part before them („Planungs“, „Maßnahmen“): the search's stemmer
 * takes them off. What is not plainly a compound stays whole, for a part that is none would be found by mistake.
 * @param texts running text and terms, in any order
 */
export function compoundSplitter(texts: Iterable<string>): SplitCompound {
  const words = new ContentWords(texts);
  const known = new Map<string, readonly number[]>();

  const isNoun = (part: string) => words.hasNoun(part) && !falseWord.test(part) && !grammarWords.has(part);

  /** „Abläufe“ where the content has „Läufe“. */
  const isDerivedNoun = (part: string) =>
    [2, 3, 4, 5].some((length) => prefixes.has(part.slice(0, length)) && part.length > length + 3 && isNoun(part.slice(length)));

  /** How sure a cut is; 0 where there is none. Two known parts go before one, a long last part before a short one. */
  const trust = (head: string, tail: string): number => {
    if (prefixes.has(head) || grammarWords.has(head) || falseWord.test(tail) || !/[aeiouy]/.test(head)) return 0;
    const headKnown = shortFirstParts.has(head) || words.hasWord(head) || cutsOf(head).length > 0;
    if (headKnown && isNoun(tail)) return 500 + tail.length;
    if (suffix.test(tail)) return 0;
    if (headKnown && cutsOf(tail).length > 0) return 400 + tail.length;
    if (headKnown && isDerivedNoun(tail)) return 300 + tail.length;
    if (head.length >= 4 && tail.length >= 5 && isNoun(tail) && !unspeakableEnd.test(head)) return 200 + tail.length;
    const headSure = (head.length >= 4 && words.hasNoun(head)) || cutsOf(head).length > 0;
    if (!headSure || tail.length < 5 || !onset.test(tail)) return 0;
    if (words.hasRelative(tail)) return 100 + tail.length;
    return head.length >= 5 && !isMisplacedS(head, tail) ? head.length : 0;
  };

  /** Places at which a folded word is cut. */
  function cutsOf(word: string): readonly number[] {
    const before = known.get(word);
    if (before) return before;
    known.set(word, []);
    if (stemOf(word).length < shortestCompound) return [];
    let best = { trust: 0, at: 0 };
    for (let at = 3; at <= word.length - 3; at += 1) {
      const found = trust(word.slice(0, at), word.slice(at));
      if (found > best.trust) best = { trust: found, at };
    }
    if (best.trust === 0) return [];
    const { at } = best;
    const cuts = [...cutsOf(word.slice(0, at)), at, ...cutsOf(word.slice(at)).map((cut) => at + cut)];
    known.set(word, cuts);
    return cuts;
  }

  return (word) => {
    // verbs and adjectives are left alone: their beginnings are prefixes far more often than words
    if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return [word];
    const places = [0, ...cutsOf(foldWord(word)).map((cut) => writtenPlace(word, cut)), word.length];
    return places.slice(1).map((end, n) => word.slice(places[n], end));
  };
}

/** Whether an s stands on the wrong side of a cut before an unknown part: „Sozials-taat“, „Planung-sinstanz“. */
function isMisplacedS(head: string, tail: string): boolean {
  if (head.endsWith('s')) return !linksWithS.test(head.slice(0, -1)) && /^(?:[ptk]|ch)/.test(tail);
  return linksWithS.test(head) && tail.startsWith('s');
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
