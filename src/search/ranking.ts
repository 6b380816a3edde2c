import { bestHit, type IndexedPage } from './lexicon.ts';
import type { Comparable, Hit } from './query/match.ts';
import type { How, Meaning, Reading, Slot } from './query/read-query.ts';

/** Pages on which the index has a word, by their number, each with how much it weighs there: 1 is the most. */
export type Weights = ReadonlyMap<number, number>;

/** A page that answers, and where on it. */
export interface Ranked {
  readonly page: number;
  /** The heading that answers, where one does. */
  readonly heading: string | undefined;
  /** Whether title or names answer all of it: then the page is meant, and no section. */
  readonly isWholePage: boolean;
  /** The meanings by which it was found. */
  readonly meanings: readonly Meaning[];
  /** Words of the query that it has nothing of. */
  readonly missing: readonly string[];
  readonly points: number;
}

/** What a word is worth by where it stands … */
const places = { title: 12, name: 9, heading: 5, text: 3 };
/** … by how it answers … */
const hits: Record<NonNullable<Hit>, number> = { whole: 1, part: 0.65, beginning: 0.35 };
/** … and by how it came to be looked for. */
const hows: Record<How, number> = { asked: 1, joined: 1, slip: 0.85, same: 0.7, parts: 0.6, general: 0.5 };

/** An explanation is so short that every word in it weighs much: terms stand behind chapters and sheets. */
const kinds: Readonly<Record<string, number>> = { Begriff: 0.6 };
/** What a page gains whose title is the query and nothing else. */
const isTheQuery = 10;
/** The same of a question: there a title of one word is a part of it. */
const ofAQuestion = 0.3;
/** Of what was asked for, by how rare it is, a page must have so much where none has all. */
const most = 0.6;
/** Where the book has each of the words, though on different pages, one of two is as good as the other. */
const mostOfKnown = 0.4;
/** So many words are a question: a page about most of them answers better than one on which all stand by chance. */
const sentence = 3;
/** In a sentence, a word that no page has and that is written like a verb is what one does with the subject. */
const isVerb = /^\p{Ll}+(?:e|en|et|st|t)$/u;
const aside = 0.2;
const unsure = 0.6;
/** How much less than the best page a page may have of a question. */
const leeway = 0.3;

/**
 * The pages that answer, best first: title before heading before text, rare words before common ones, pages that hold
 * all of the query or, where there is none, most of it.
 * @param weightsOf where the index has a form of a word
 */
export function rank(
  pages: readonly IndexedPage[],
  { slots, small }: Pick<Reading, 'slots' | 'small'>,
  weightsOf: (form: string) => Weights,
): readonly Ranked[] {
  const points = slots.map((slot) => pages.map((page, n) => pointsOf(slot, page, n, weightsOf)));
  const rarities = points.map((ofPages, s) => {
    const found = ofPages.filter((one) => one).length;
    const { written = '', says = 1 } = slots[s] ?? {};
    if (found > 0) return says * rarityOf(found, pages.length);
    // without its capital nobody can tell whether an unknown word is what is looked for
    return small.length >= 2 && isVerb.test(written) ? aside : /^\p{Ll}/u.test(written) ? unsure : 1;
  });
  const least = points.every((ofPages, s) => slots[s]?.isSure === true && ofPages.some((one) => one))
    ? mostOfKnown
    : most;
  const all = rarities.reduce((sum, one) => sum + one, 0);
  const ranked = pages.flatMap((page, n): (Ranked & { share: number })[] => {
    const own = slots.map((_, s) => points[s]?.[n]);
    const share = own.reduce((sum, one, s) => sum + (one ? (rarities[s] ?? 0) : 0), 0) / all;
    if (share < least) return [];
    const sum = own.reduce((total, one, s) => total + (one?.points ?? 0) * (rarities[s] ?? 0), 0);
    const headings = new Set(own.map((one) => one?.heading));
    const inTitle = own.every((one) => one?.place === 'title' || one?.place === 'name');
    return [
      {
        page: n,
        isWholePage: inTitle,
        heading: inTitle ? undefined : [...headings].find((one) => one !== undefined),
        meanings: own.flatMap((one) => one?.meaning ?? []),
        missing: slots.flatMap(({ written }, s) => (own[s] ? [] : [written])),
        points:
          (sum +
            isTheQuery * queryShare(page, own) * (small.length < 2 ? 1 : ofAQuestion) +
            shareOfSmall(page, own, small)) *
          (kinds[page.kind] ?? 1),
        share,
      },
    ];
  });
  const best = Math.max(0, ...ranked.map(({ share }) => share));
  const whole = best > 0.999 && slots.length < sentence;
  return spread(
    ranked
      .filter(({ share }) => (whole ? share > 0.999 : share > best - leeway))
      .map((one) => ({ ...one, points: one.points * one.share ** 2 }))
      .sort((a, b) => b.points - a.points),
    pages,
  );
}

interface Points {
  readonly points: number;
  readonly place: keyof typeof places;
  readonly heading: string | undefined;
  readonly meaning: Meaning;
  readonly isBeginning: boolean;
}

/** The best of what a page has for a part of the query. */
function pointsOf(
  { meanings }: Slot,
  page: IndexedPage,
  n: number,
  weightsOf: (form: string) => Weights,
): Points | undefined {
  let best: Points | undefined;
  for (const meaning of meanings) {
    const words = meaning.words.map((word) => pointsOfWord(word, page, n, weightsOf));
    const weakest = words.reduce((a, b) => (a && b ? (a.points <= b.points ? a : b) : undefined));
    if (!weakest) continue;
    // two words somewhere on a page are not the one that was asked for, unless the page is about one of them
    if (meaning.how === 'parts' && words.every((word) => word?.place === 'text' || word?.isBeginning))
      continue;
    const points = weakest.points * hows[meaning.how];
    if (!best || points > best.points) best = { ...weakest, points, meaning };
  }
  return best;
}

function pointsOfWord(
  { folded, forms }: Meaning['words'][number],
  page: IndexedPage,
  n: number,
  weightsOf: (form: string) => Weights,
): Omit<Points, 'meaning'> | undefined {
  const found: Omit<Points, 'meaning'>[] = [];
  const add = (place: keyof typeof places, hit: Hit, heading?: string, worth = 1) => {
    if (hit)
      found.push({
        points: places[place] * hits[hit] * worth,
        place,
        heading,

        isBeginning: hit === 'beginning',
      });
  };
  add('title', bestHit(page.titleWords, folded), undefined, brevity(page.titleWords.length));
  for (const name of page.names) add('name', bestHit(name, folded), undefined, brevity(name.length));
  for (const { id, words } of page.headings)
    add('heading', bestHit(words, folded), id, brevity(words.length));
  const weight = Math.max(0, ...forms.map((form) => weightsOf(form).get(n) ?? 0));
  if (weight > 0)
    found.push({
      points: places.text * weight,
      place: 'text',
      heading: undefined,

      isBeginning: false,
    });
  return found.reduce<(typeof found)[number] | undefined>(
    (best, one) => (!best || one.points > best.points ? one : best),
    undefined,
  );
}

/** A word in a short title says more about the page than one in a long title. */
const brevity = (words: number) => 0.7 + 0.3 / Math.max(1, words);

/** 1 for a word of which no page has anything, little for one that stands everywhere. */
function rarityOf(found: number, pages: number): number {
  return 0.25 + 0.75 * (Math.log((pages + 1) / (found + 1)) / Math.log(pages + 1));
}

/** How far a page's title, or one of its other names, is what was asked for and nothing more: less, where it is meant. */
function queryShare({ titleWords, names }: IndexedPage, own: readonly (Points | undefined)[]): number {
  const asked = own.flatMap((one) => one?.meaning.words.map(({ folded }) => folded) ?? []);
  const isAll = (words: readonly Comparable[]) =>
    words.filter(({ whole }) => whole.length > 3 || words.length === 1).length <= asked.length &&
    asked.every((one) => bestHit(words, one) === 'whole');
  const had = own.filter((one) => one !== undefined);
  if (had.length < own.length || ![titleWords, ...names].some(isAll)) return 0;
  return Math.min(...had.map(({ meaning }) => hows[meaning.how])) ** 3;
}

/** What a title gains that holds the small words of a question too: „Wer in die Bücherei kommt“. */
const isTheQuestion = 4;
function shareOfSmall(
  { titleWords, names }: IndexedPage,
  own: readonly (Points | undefined)[],
  small: readonly string[],
): number {
  if (small.length < 2 || !own.some((one) => one?.place === 'title' || one?.place === 'name')) return 0;
  const words = [...titleWords, ...names.flat()];
  const held = small.filter((one) => words.some(({ whole }) => whole === one)).length;
  return (isTheQuestion * held) / small.length;
}

/** Among the first three stands one term at most while there are pages: whoever looks for a subject wants to read. */
function spread(ranked: readonly Ranked[], pages: readonly IndexedPage[]): readonly Ranked[] {
  const isTerm = ({ page }: Ranked) => pages[page]?.kind === 'Begriff';
  const first: Ranked[] = [];
  const later: Ranked[] = [];
  for (const one of ranked) {
    const isFull = first.length >= 3;
    if (!isFull && isTerm(one) && first.some(isTerm)) later.push(one);
    else if (isFull) later.push(one);
    else first.push(one);
  }
  return [...first, ...later.sort((a, b) => b.points - a.points)];
}
