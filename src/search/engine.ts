import * as z from 'zod/mini';
import { excerptOf, type ExcerptPiece, type Fragment } from './excerpt.ts';
import { Lexicon, lexiconSchema } from './lexicon.ts';
import { comparable, hitIn, plain } from './query/match.ts';
import { readQuery, type Meaning, type Reading, type Slot } from './query/read-query.ts';
import type { NormName } from './query/norms.ts';
import { rank, type Ranked, type Weights } from './ranking.ts';

/** What of Pagefind's interface is used; its own types are not part of the package that the page loads. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly RawResult[] }>;
}
interface RawResult {
  /** The name of its fragment. */
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

/** A place on a page. */
export interface FoundSection {
  /** With base path. */
  readonly address: string;
  readonly title: string;
}

/** A page that answers, as it is known before its text has been fetched. */
export interface Result {
  /** Address with base path; of a section, where its heading is what was asked for. */
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  /** What the page says to it; fetches its text. */
  readonly passage: () => Promise<Passage>;
}

export interface Passage extends FoundSection {
  /** The section to which the address leads. */
  readonly section: string | undefined;
  readonly excerpt: readonly ExcerptPiece[];
  /** Further sections that answer. */
  readonly others: readonly FoundSection[];
}

/** How a query was understood where it was not taken word for word. */
export interface QueryRemark {
  /** What was typed, and what was looked for instead. */
  readonly instead: readonly { readonly typed: string; readonly meant: readonly string[] }[];
  /** Words that stand on no page beside the others. */
  readonly missing: readonly string[];
}

export interface SearchAnswer {
  readonly results: readonly Result[];
  readonly remark: QueryRemark;
}

/** Further sections that a result names. */
const mostPlaces = 3;

/**
 * Loads the search engine and the lexicon from the folder that the build wrote.
 * @param load `import()`, or a test's stand-in
 */
export async function openSearch(
  base: string,
  load: (address: string) => Promise<Pagefind>,
): Promise<HandbookSearch> {
  const folder = `${base}/pagefind`;
  const lexicon = fetch(`${folder}/lexicon.json`).then(async (response) => {
    if (!response.ok) throw new Error(`The lexicon could not be loaded: ${response.status}`);
    return new Lexicon(z.parse(lexiconSchema, await response.json()));
  });
  const engine = load(`${folder}/pagefind.js`).then(async (pagefind) => {
    // a worker would load the engine a second time, to spare the page a few milliseconds;
    // the kind of a page is no word of it: weight 0
    await pagefind.options({ noWorker: true, baseUrl: `${base}/`, ranking: { metaWeights: { art: 0 } } });
    await pagefind.init();
    return pagefind;
  });
  const [pagefind, words] = await Promise.all([engine, lexicon]);
  return new HandbookSearch(base, pagefind, words);
}

/** Asks Pagefind word by word, because it knows only how to find what is written so, and ranks what it answers. */
export class HandbookSearch {
  readonly #base: string;
  readonly #pagefind: Pagefind;
  readonly #lexicon: Lexicon;
  readonly #asked = new Map<string, Promise<ReadonlyMap<number, RawResult>>>();

  constructor(base: string, pagefind: Pagefind, lexicon: Lexicon) {
    this.#base = base;
    this.#pagefind = pagefind;
    this.#lexicon = lexicon;
  }

  async find(query: string): Promise<SearchAnswer> {
    const reading = readQuery(query, this.#lexicon);
    const places = reading.norm ? this.#placesOf(reading.norm) : [];
    const { slots } = reading;
    if (slots.length === 0) return { results: places, remark: { instead: [], missing: [] } };
    const forms = [
      ...new Set(
        slots.flatMap(({ meanings }) => meanings.flatMap(({ words }) => words.flatMap((one) => one.forms))),
      ),
    ];
    const found = new Map(
      await Promise.all(forms.map(async (form) => [form, await this.#ask(form)] as const)),
    );
    const weights = new Map(forms.map((form) => [form, weightsIn(found.get(form))]));
    const ranked = rank(this.#lexicon.pages, reading, (form) => weights.get(form) ?? new Map());
    const results = ranked.map((one) => this.#resultOf(one, found));
    const known = new Set(places.map(({ address }) => address.replace(/#.*/, '')));
    const rest = results.filter(({ address }) => !known.has(address.replace(/#.*/, '')));
    // who names a paragraph wants it, and not the pages on which the same number stands
    const all = reading.norm?.number !== undefined && places.length > 0 ? places : [...places, ...rest];
    return { results: all, remark: remarkOf(reading, places.length > 0, ranked) };
  }

  /** Where the book is about a norm, and then where its texts name it. */
  #placesOf({ law, number }: NormName): Result[] {
    const { norms, pages } = this.#lexicon;
    const ofLaw = norms.filter(([its]) => law === undefined || its === law);
    const exact = ofLaw.filter(([, at]) => at === (number ?? ''));
    // of a law that has no entry of its own, its paragraphs
    const fitting = exact.length === 0 && number === undefined ? ofLaw : exact;
    const unique = new Map(fitting.map(([, , page, id]) => [`${page}#${id}`, { page, id }]));
    return [...unique.values()].flatMap(({ page: n, id }) => {
      const page = pages[n];
      if (!page) return [];
      const heading = page.headings.find((one) => one.id === id);
      const ranked: Ranked = {
        page: n,
        heading: id || undefined,
        isWholePage: false,
        meanings: [],
        missing: [],
        points: 0,
      };
      const title = heading === undefined ? plain(page.title) : plain(heading.text).replace(/[.:]$/, '');
      return [{ ...this.#resultOf(ranked, new Map()), title: title }];
    });
  }

  #ask(form: string): Promise<ReadonlyMap<number, RawResult>> {
    const before = this.#asked.get(form);
    if (before) return before;
    // Pagefind takes the sign out of a decimal
    const asked = this.#pagefind.search(form.replace(/(?<=\p{N})[.,](?=\p{N})/gu, '')).then(({ results }) => {
      const { pageOfFragment } = this.#lexicon;
      return new Map(
        results.flatMap((raw): [number, RawResult][] => {
          const page = pageOfFragment.get(raw.id);
          return page === undefined || raw.score <= 0 ? [] : [[page, raw]];
        }),
      );
    });
    this.#asked.set(form, asked);
    asked.catch(() => this.#asked.delete(form));
    return asked;
  }

  #resultOf(ranked: Ranked, found: ReadonlyMap<string, ReadonlyMap<number, RawResult>>): Result {
    const page = this.#lexicon.pages[ranked.page];
    if (!page) throw new Error(`There is no page ${ranked.page}.`);
    const address = this.#base + page.address;
    return {
      address: ranked.heading === undefined ? address : `${address}#${ranked.heading}`,
      kind: page.kind,
      title: plain(page.title),
      passage: async () => {
        const forms = ranked.meanings.flatMap(({ words }) => words.flatMap((word) => word.forms));
        const raws = forms.flatMap((form) => found.get(form)?.get(ranked.page) ?? []);
        // a page that is known by another name alone is found by its title
        const own = raws.length > 0 ? raws : await this.#byTitle(ranked.page);
        return passageOf(address, await Promise.all(own.map((raw) => raw.data())), ranked);
      },
    };
  }

  async #byTitle(page: number): Promise<RawResult[]> {
    for (const word of plain(this.#lexicon.pages[page]?.title ?? '').match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
      const raw = (await this.#ask(word)).get(page);
      if (raw) return [raw];
    }
    return [];
  }
}

/** What Pagefind gives a word on each page, in parts of the most. */
function weightsIn(found: ReadonlyMap<number, RawResult> | undefined): Weights {
  const most = Math.max(0, ...[...(found?.values() ?? [])].map(({ score }) => score));
  return new Map([...(found ?? [])].map(([page, { score }]) => [page, score / most]));
}

/** @param read the same page once for each form by which it was found */
function passageOf(
  address: string,
  read: readonly Fragment[],
  { meanings, heading, isWholePage }: Ranked,
): Passage {
  const [page] = read;
  if (!page) return { address, title: '', section: undefined, excerpt: [], others: [] };
  const words = page.content.split(/[\r\n\s]+/);
  const asked = [...new Set(meanings.flatMap((one) => one.words.map(({ folded }) => folded)))];
  const places = new Map(
    read.flatMap((one) => one.weighted_locations.map((place) => [place.location, place] as const)),
  );
  const hits = [...places.values()]
    .filter(({ location }) => {
      const word = comparable(words[location] ?? '');
      return asked.some((one) => hitIn(word, one));
    })
    .sort((a, b) => a.location - b.location);
  const { section: best, others, excerpt } = excerptOf(page, words, hits, heading);
  const section = isWholePage ? undefined : best;
  const placeOf = ({ id, text }: { readonly id: string; readonly text: string }): FoundSection => ({
    address: `${address}#${id}`,
    title: plain(text),
  });
  const top = heading === undefined ? address : `${address}#${heading}`;
  return {
    address: section ? placeOf(section).address : top,
    title: plain(page.meta['title'] ?? ''),
    section: section && plain(section.text),
    excerpt,
    others: others.slice(0, mostPlaces).map(placeOf),
  };
}

function remarkOf({ slots }: Reading, isNorm: boolean, ranked: readonly Ranked[]): QueryRemark {
  if (isNorm || ranked.length === 0) return { instead: [], missing: [] };
  const used = new Set(ranked.flatMap(({ meanings }) => meanings));
  const instead = slots.flatMap(({ written, meanings }) => {
    const meant = guessesOf(meanings.filter((one) => used.has(one)));
    return meant.length > 0 ? [{ typed: written, meant }] : [];
  });
  const best = ranked[0];
  return { instead, missing: best?.missing ?? [] };
}

/** What stands for a word that the book does not have; nothing where it has it. */
function guessesOf(meanings: Slot['meanings']): string[] {
  const isGuess = ({ how }: Meaning) => how === 'slip' || how === 'general';
  return meanings.every(isGuess) ? [...new Set(meanings.map(({ written }) => written))] : [];
}
