import type { Lexicon } from '../lexicon.ts';
import { fold, stem } from './forms.ts';
import { readNorm, type NormName } from './norms.ts';
import { isSmall, tellingTokens, tokensOf, withoutMarks, type QueryWord } from './tokens.ts';

/** How a word of the book came to stand for a word of the query. */
export type How = 'asked' | 'joined' | 'slip' | 'same' | 'parts' | 'general';

/** One way to understand a part of a query. */
export interface Meaning {
  readonly how: How;
  /** All of them have to stand on a page; each with the forms under which the index has it. */
  readonly words: readonly { readonly folded: string; readonly forms: readonly string[] }[];
  /** How it is said to the person. */
  readonly written: string;
}

/** A word of a query, or a group of words that means one thing, with all ways to understand it. */
export interface Slot {
  readonly written: string;
  /** How much of the query it is, up to 1: a noun says what somebody looks for, a verb what is done with it. */
  readonly says: number;
  /** False where what it means is guessed. */
  readonly isSure: boolean;
  /** None where the book knows nothing like it. */
  readonly meanings: readonly Meaning[];
}

export interface Reading {
  readonly norm: NormName | undefined;
  readonly slots: readonly Slot[];
  /** Folded words that tell nothing by themselves; in a title they tell which of two pages is meant. */
  readonly small: readonly string[];
}

/** A query longer than this is a text; its first words have to do. */
const mostSlots = 12;

/**
 * Understands what somebody typed with the words of the book: other forms, joined and torn compounds, typing errors,
 * words that mean the same, abbreviations, norms.
 */
export function readQuery(query: string, lexicon: Lexicon): Reading {
  const text = withoutMarks(query.slice(0, 500));
  const tokens = tokensOf(text);
  const groups = groupsIn(tokens, lexicon);
  const severals = groups.filter(({ tokens: inside }) => inside.length > 1);
  const grouped = new Set(severals.flatMap(({ tokens: inside }) => inside));
  const single = tokens.filter((token) => !grouped.has(token));
  // small words tell nothing beside a group of words that is known
  const kept = severals.length > 0 ? single.filter(({ folded }) => !isSmall(folded)) : tellingTokens(single);
  const small = tokens
    .filter((token) => !kept.includes(token) && isSmall(token.folded))
    .map(({ folded }) => folded);
  const slots = [
    ...severals.map((group) => slotOfGroup(group, lexicon)),
    ...kept.map((token) => slotOfToken(token, tokens, groups, lexicon)),
  ];
  return { norm: readNorm(text, lexicon.laws), slots: slots.slice(0, mostSlots), small };
}

/** Words of a query that the book holds to be one of several ways to say the same. */
interface Group {
  readonly tokens: readonly QueryWord[];
  readonly others: readonly string[];
}

/** The longest groups first, so that „lange Nacht“ is not taken apart by what knows „Nacht“ alone. */
function groupsIn(tokens: readonly QueryWord[], { same }: Lexicon): Group[] {
  const stems = tokens.map(({ folded }) => stem(folded));
  const found = same.flatMap((members) =>
    members.flatMap((member): Group[] => {
      const wanted = tokensOf(member).map(({ folded }) => stem(folded));
      const places = wanted.map((one) => stems.indexOf(one));
      if (wanted.length === 0 || places.includes(-1)) return [];
      return [
        {
          tokens: places.flatMap((place) => tokens[place] ?? []),
          others: members.filter((other) => other !== member),
        },
      ];
    }),
  );
  const taken = new Set<QueryWord>();
  return found
    .sort((a, b) => b.tokens.length - a.tokens.length)
    .filter(({ tokens: inside }) => {
      if (inside.length === 1) return true;
      if (inside.some((token) => taken.has(token))) return false;
      for (const token of inside) taken.add(token);
      return true;
    });
}

function slotOfGroup({ tokens, others }: Group, lexicon: Lexicon): Slot {
  const written = tokens.map((token) => token.written).join(' ');
  const own = meaningOf(tellingTokens(tokens), 'asked', written, lexicon);
  return {
    written,
    says: 1,
    isSure: true,
    meanings: [...own, ...others.flatMap((other) => sameMeaning(other, lexicon))],
  };
}

function slotOfToken(
  token: QueryWord,
  all: readonly QueryWord[],
  groups: readonly Group[],
  lexicon: Lexicon,
): Slot {
  const { folded, written } = token;
  const same = groups
    .filter(({ tokens }) => tokens.length === 1 && tokens[0] === token)
    .flatMap(({ others }) => others.flatMap((other) => sameMeaning(other, lexicon)));
  const joined = joinedWith(token, all, lexicon);
  const direct = lexicon.find(folded);
  const asked: Meaning[] = direct
    ? [{ how: 'asked', words: [{ folded, forms: direct.words }], written }]
    : [];
  const known = [...asked, ...joined, ...same];
  const meanings = known.length > 0 ? known : guessed(token, lexicon);
  const isNoun = meanings.some(({ words }) => words.some((word) => lexicon.isNoun(word.folded)));
  const says = meanings.length === 0 || isNoun ? 1 : 0.5;
  // what is only guessed shall not keep back what is sure
  const isSure = known.length > 0;
  return { written, says: isSure || meanings.length === 0 ? says : says / 2, isSure, meanings };
}

/** „Leseclub Konferenz“ means „Leseclubkonferenz“ too, where the book has it. */
function joinedWith(token: QueryWord, all: readonly QueryWord[], lexicon: Lexicon): Meaning[] {
  const at = all.indexOf(token);
  const pairs = [all.slice(at, at + 2), at > 0 ? all.slice(at - 1, at + 1) : []];
  return pairs.flatMap(([first, second]) => {
    if (!first || !second) return [];
    const links = ['', 's', 'n', 'en', 'e'].map((link) => first.folded + link + second.folded);
    const word = links.find((one) => lexicon.has(one));
    const found = word === undefined ? undefined : lexicon.find(word);
    return word === undefined || !found
      ? []
      : [
          {
            how: 'joined' as const,
            words: [{ folded: word, forms: found.words }],
            written: found.words[0] ?? word,
          },
        ];
  });
}

/** What somebody may have meant by a word that the book does not have: the likeliest way that leads somewhere. */
function guessed({ folded, written }: QueryWord, lexicon: Lexicon): Meaning[] {
  const general = lexicon.general(folded);
  if (general.length > 0)
    return general.flatMap((word) => meaningOf(tokensOf(word), 'general', word, lexicon));
  const near = lexicon.nearest(folded);
  if (near.length > 0)
    return near.flatMap((word) => [
      ...meaningOf(tokensOf(word), 'slip', word, lexicon),
      // and what the book holds to be the same
      ...groupsIn(tokensOf(word), lexicon).flatMap(({ others }) =>
        others.flatMap((other) => meaningOf(tellingTokens(tokensOf(other)), 'slip', word, lexicon)),
      ),
    ]);
  const parts = partsOf(folded, lexicon);
  return parts
    ? meaningOf(
        parts.map((part) => ({ written: part, folded: part })),
        'parts',
        written,
        lexicon,
      )
    : [];
}

/** An unknown compound of known words: „Hebammenbericht“ as „Hebammen“ and „Bericht“. */
function partsOf(folded: string, lexicon: Lexicon): readonly string[] | undefined {
  for (let at = folded.length - 4; at >= 4; at -= 1) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)];
    if (lexicon.hasPart(tail) && lexicon.hasPart(head)) return [head, tail];
  }
  return undefined;
}

function sameMeaning(text: string, lexicon: Lexicon): Meaning[] {
  return meaningOf(tellingTokens(tokensOf(text)), 'same', text, lexicon);
}

/** Nothing where the book lacks one of the words. */
function meaningOf(tokens: readonly QueryWord[], how: How, written: string, lexicon: Lexicon): Meaning[] {
  const words = tokens.map((token) => ({
    folded: fold(token.written),
    forms: lexicon.find(token.folded)?.words ?? [],
  }));
  return words.length > 0 && words.every(({ forms }) => forms.length > 0) ? [{ how, words, written }] : [];
}
