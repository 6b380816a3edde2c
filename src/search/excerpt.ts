import { plain } from './query/match.ts';

/** A page as the index keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly anchors: readonly { element: string; id: string; text: string; location: number }[];
  readonly weighted_locations: readonly { location: number; balanced_score: number }[];
}

/** Text of an excerpt; marked where it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

type Anchor = Fragment['anchors'][number];
type Place = Fragment['weighted_locations'][number];

/** Words of an excerpt, and how many of them stand before the first hit. */
const length = 26;
const before = 6;
/** A page of so few words, as a term's explanation, is shown whole: its first words say what it is. */
const short = 45;

/**
 * The section that answers best, and the passage of it where most hits stand together. Built here and not by
 * Pagefind because its marks would show seams, and words that are no hits.
 * @param words the page's content, cut as Pagefind cuts it, so that locations count in it
 * @param hits places of true hits, in order
 * @param landing id of the heading that is known to answer
 * @returns the section, the others that hold hits, best first, and the passage
 */
export function excerptOf(
  page: Fragment,
  words: readonly string[],
  hits: readonly Place[],
  landing?: string,
): { section: Anchor | undefined; others: readonly Anchor[]; excerpt: readonly ExcerptPiece[] } {
  const sections = sectionsOf(page, words);
  const weigh = (from: number, to: number) =>
    hits.reduce(
      (sum, { location, balanced_score }) => sum + (location >= from && location < to ? balanced_score : 0),
      0,
    );
  const start = sections[0]?.from ?? 0;
  if (words.length - start <= short)
    return {
      section: undefined,
      others: [],
      excerpt: piecesOf(words, { start, from: start, to: words.length }, hits),
    };
  const weighed = sections
    .map((section) => ({
      ...section,
      weight:
        section.anchor?.id === landing && landing !== undefined ? Infinity : weigh(section.from, section.to),
    }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0] ?? { anchor: undefined, from: 0, to: words.length };
  const inside = hits.filter(({ location }) => location >= best.from && location < best.to);
  const densest = inside.reduce(
    (first, { location }) =>
      weigh(location, location + length) > weigh(first, first + length) ? location : first,
    inside[0]?.location ?? best.from,
  );
  // it begins in its section, but a short one is no reason for a short excerpt
  const from = Math.max(best.from, densest - before);
  const to = Math.min(words.length, from + length);
  return {
    section: best.anchor,
    others: weighed.flatMap(({ anchor, weight }) =>
      anchor && anchor !== best.anchor && weight > 0 ? [anchor] : [],
    ),
    excerpt: piecesOf(words, { start, from, to }, hits),
  };
}

/** The page cut at its headings: what stands before the first, but for the title, belongs to the page itself. */
function sectionsOf(page: Fragment, words: readonly string[]) {
  const anchors = page.anchors
    .filter(({ element }) => /^h[2-6]$/i.test(element))
    .sort((a, b) => a.location - b.location);
  const starts = [
    { anchor: undefined, from: endOfTitle(page, words) },
    ...anchors.map((anchor) => ({ anchor, from: anchor.location })),
  ];
  return starts.map((start, n) => ({ ...start, to: starts[n + 1]?.from ?? words.length }));
}

/** Where the text begins after a heading at the top of the page, which the result shows already. */
function endOfTitle(page: Fragment, words: readonly string[]): number {
  const title = plain(page.meta['title'] ?? '').split(/\s+/);
  // the index ends a heading with a full stop; without one it is a sentence that begins like the title
  const isTitleAt = (at: number) => {
    const text = plain(words.slice(at, at + title.length).join(' '));
    return text.startsWith(title.join(' ')) && /[.?!]$/.test(text);
  };
  const at = [0, 1, 2, 3, 4, 5, 6, 7, 8].find(isTitleAt);
  return at === undefined ? 0 : at + title.length;
}

function piecesOf(
  words: readonly string[],
  { start, from, to }: { start: number; from: number; to: number },
  hits: readonly Place[],
): ExcerptPiece[] {
  const marked = new Set(hits.map(({ location }) => location));
  const pieces: ExcerptPiece[] = [];
  if (from > start) pieces.push({ text: '… ', marked: false });
  for (let at = from; at < to; at += 1) {
    // punctuation around a word is not part of what was found
    const [, open = '', word = '', close = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(plain(words[at] ?? '')) ?? [];
    if (marked.has(at))
      pieces.push(
        { text: open, marked: false },
        { text: word, marked: true },
        { text: `${close} `, marked: false },
      );
    else pieces.push({ text: `${open}${word}${close} `, marked: false });
  }
  if (to < words.length) pieces.push({ text: '…', marked: false });
  return joined(pieces);
}

/** Neighbours of the same kind as one piece. */
function joined(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const all: ExcerptPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && last.marked === piece.marked) all[all.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== '') all.push(piece);
  }
  return all;
}
