import { excerptOf, type ExcerptPiece } from './excerpt.ts';
import { hitOf, plain, queryWords, type Hit } from './match.ts';

/** What of Pagefind's interface is used; its own types are not part of the package that the page loads. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly RawResult[] }>;
}
interface RawResult {
  readonly score: number;
  data(): Promise<Fragment>;
}

/** A page as the index keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { element: string; id: string; text: string; location: number }[];
  readonly weighted_locations: readonly { location: number; balanced_score: number }[];
}

export interface Result {
  /** Address with base path, of the section where the words stand. */
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  readonly section: string | undefined;
  readonly excerpt: readonly ExcerptPiece[];
}

/** Pages whose text is fetched to look whether they truly answer; beyond it the index has only faint ones. */
const furthest = 50;

/**
 * Loads the search engine from the folder that the build wrote.
 * @param load `import()`, or a test's stand-in
 */
export async function openIndex(
  base: string,
  load: (address: string) => Promise<Pagefind>,
): Promise<Pagefind> {
  const pagefind = await load(`${base}/pagefind/pagefind.js`);
  // a worker would load the engine a second time, to spare the page a few milliseconds;
  // the kind of a page is no word of it: weight 0
  await pagefind.options({ noWorker: true, baseUrl: `${base}/`, ranking: { metaWeights: { art: 0 } } });
  await pagefind.init();
  return pagefind;
}

/** Results that hold every word of the query, those that have it in their title first. */
export async function find(pagefind: Pagefind, query: string): Promise<readonly Result[]> {
  const asked = queryWords(query);
  if (asked.length === 0) return [];
  const { results } = await pagefind.search(asked.join(' '));
  const likely = results.filter(({ score }) => score > 0).slice(0, furthest);
  const pages = await Promise.all(likely.map(async (raw) => ({ score: raw.score, page: await raw.data() })));
  return pages
    .flatMap(({ score, page }) => {
      const answer = answerOf(page, asked);
      return answer ? [{ ...answer, score: score * (weights[answer.result.kind] ?? 1) }] : [];
    })
    .sort((a, b) => b.rank - a.rank || b.score - a.score)
    .map(({ result }) => result);
}

/** An explanation is so short that every word in it weighs much: without this, terms would push chapters down. */
const weights: Readonly<Record<string, number>> = { Begriff: 0.4 };

/** What a hit in the title is worth; a part of a compound is as good as a word, a mere beginning always less. */
const worth: Record<NonNullable<Hit>, number> = { whole: 4, part: 4, beginning: 1 };

/** What a page has to say to the words asked for, or nothing where one of them does not stand in it. */
function answerOf(page: Fragment, asked: readonly string[]) {
  const words = page.content.split(/[\r\n\s]+/);
  const title = page.meta['title'] ?? '';
  const titleWords = title.split(/\s+/);
  // a term is found under its other forms as under its own name
  const names = [...titleWords, ...(page.meta['auch'] ?? '').split(/\s+/)];
  const hits = page.weighted_locations.filter(({ location }) =>
    asked.some((one) => hitOf(words[location] ?? '', one)),
  );
  const inTitle = asked.map((one) => Math.max(0, ...names.map((word) => worthOf(word, one))));
  const isFound = (one: string, n: number) =>
    (inTitle[n] ?? 0) > 0 || hits.some(({ location }) => hitOf(words[location] ?? '', one));
  if (!asked.every(isFound)) return undefined;
  const { section, excerpt } = excerptOf(page, words, hits);
  // a title counts as far as it answers every word, more when it says nothing else, most when it is the query itself
  const titleRank = Math.min(...inTitle);
  const isAll = queryWords(plain(title)).length === asked.length;
  const isQuery = titleWords.every((word) => asked.some((one) => hitOf(word, one) === 'whole'));
  const result: Result = {
    address: section && titleRank === 0 ? `${page.url}#${section.id}` : page.url,
    kind: page.meta['art'] ?? '',
    title: plain(title),
    section: section && titleRank === 0 ? plain(section.text) : undefined,
    excerpt,
  };
  return { result, rank: titleRank + (titleRank > 0 && isAll ? (isQuery ? 2 : 1) : 0) };
}

function worthOf(word: string, asked: string): number {
  const hit = hitOf(word, asked);
  return hit ? worth[hit] : 0;
}
