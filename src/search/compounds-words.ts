import { grammarWords } from './compounds-affixes.ts';

/** Letters that two words must share at their beginning to count as relatives: „Ausschuss“, „Ausschüsse“. */
const relativeLetters = 6;

/** A word as it is compared: lower case, without umlaut, ß as ss. Every letter but ß keeps its place. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Without the ending of a case, of a plural or of a compound's first part: „Maßnahmen“, „Planungs“, „Ämter“. */
export function stemOf(folded: string): string {
  return folded.replace(/^(.{4,}?)(?:ern|en|em|n)$|^(.{3,}?)(?:er|es|e|(?<!s)s)$/, '$1$2');
}

/** Which words the content has, and how they are written in it. All questions are asked with folded words. */
export class ContentWords {
  readonly #forms = new Set<string>();
  readonly #nouns = new Set<string>();
  readonly #others = new Set<string>();
  readonly #beginnings = new Set<string>();
  readonly #firstParts = new Set<string>();

  constructor(texts: Iterable<string>) {
    // a book has few words and says them often: each is folded once
    const written = new Map<string, number>();
    for (const text of texts)
      for (const word of text.match(/\p{L}{3,}/gu) ?? []) written.set(word, (written.get(word) ?? 0) + 1);
    const capitals = new Map<string, number>();
    for (const [word, times] of written) {
      const folded = foldWord(word);
      capitals.set(folded, (capitals.get(folded) ?? 0) + (/^\p{Lu}\p{Ll}/u.test(word) ? times : -times));
    }
    for (const [word, balance] of capitals) {
      if (grammarWords.has(word)) continue;
      this.#forms.add(word);
      // a noun always has its capital, another word only at the beginning of a sentence
      (balance > 0 ? this.#nouns : this.#others).add(stemOf(word));
      this.#beginnings.add(word.slice(0, relativeLetters));
    }
    for (const word of this.#forms)
      for (let at = 4; at <= word.length - 4; at += 1)
        if (this.hasNoun(word.slice(at)) && this.hasWord(word.slice(0, at)))
          this.#firstParts.add(word.slice(0, at));
  }

  hasNoun(part: string): boolean {
    return this.#nouns.has(stemOf(part));
  }

  hasWord(part: string): boolean {
    return this.hasNoun(part) || this.#others.has(stemOf(part));
  }

  /** Whether the content writes the word just so. */
  hasForm(part: string): boolean {
    return this.#forms.has(part);
  }

  /** Whether the content has a compound of this first part, linking letters included, and a known word. */
  isFirstPart(part: string): boolean {
    return this.#firstParts.has(part);
  }

  /** Whether some word begins like this part, as „Ausschüsse“ does for „Ausschuss“. */
  hasRelative(part: string): boolean {
    return part.length >= relativeLetters && this.#beginnings.has(part.slice(0, relativeLetters));
  }
}
