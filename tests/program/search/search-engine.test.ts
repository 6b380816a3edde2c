import { afterEach, describe, expect, it, vi } from 'vitest';
import { HandbookSearch, openSearch, type Pagefind } from '../../../src/search/engine.ts';
import type { Fragment } from '../../../src/search/excerpt.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { lexiconOfPages, sameWords, type Knowledge } from '../../../src/search/lexicon-of-pages.ts';
import { fold } from '../../../src/search/query/forms.ts';
import { hitOf } from '../../../src/search/query/match.ts';

/** A page of the index; „#“ begins a section. */
function page(title: string, text: string, also = '', kind = 'Kapitel'): Fragment {
  const words = `${title}. ${text}`.split(' ');
  const anchors = words.flatMap((word, location) =>
    word.startsWith('#')
      ? [{ element: 'h2', id: word.slice(1).toLowerCase(), text: word.slice(1), location }]
      : [],
  );
  return {
    url: `/${title.replaceAll('|', '').toLowerCase()}/`,
    content: words.map((word) => word.replace(/^#/, '')).join(' '),
    meta: { title, art: kind, auch: also },
    anchors,
    weighted_locations: [],
  };
}

/** An index that answers as Pagefind does where it knows a word. */
const indexOf = (pages: readonly Fragment[]): Pagefind => ({
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  search: (query) =>
    Promise.resolve({
      results: pages.flatMap((one, n) => {
        const hits = one.content
          .split(' ')
          .flatMap((word, location) => (hitOf(word, fold(query)) ? [{ location, balanced_score: 1 }] : []));
        const data = () => Promise.resolve({ ...one, weighted_locations: hits });
        return hits.length > 0 ? [{ id: `p${n}`, score: hits.length, data }] : [];
      }),
    }),
});

function searchOf(pages: readonly Fragment[], knowledge: Partial<Knowledge> = {}): HandbookSearch {
  const read = pages.map((one, n) => ({ fragment: `p${n}`, page: one }));
  const file = lexiconOfPages(read, { same: [], general: [], ...knowledge });
  return new HandbookSearch('', indexOf(pages), new Lexicon(file));
}
const titles = async (search: HandbookSearch, query: string) =>
  (await search.find(query)).results.map(({ title }) => title);
const firstOf = async (search: HandbookSearch, query: string) => {
  const [result] = (await search.find(query)).results;
  if (!result) throw new Error(`nothing for ${query}`);
  return { ...result, ...(await result.passage()), title: result.title };
};
const textOf = (excerpt: readonly { text: string; marked: boolean }[]) =>
  excerpt.map(({ text, marked }) => (marked ? `<${text}>` : text)).join('');

describe('a page is left out', () => {
  it('when none of its words is what was asked for', async () => {
    expect(await titles(searchOf([page('Nähe', 'Alle Bürgerinnen reden mit.')]), 'Bürgermeister')).toEqual(
      [],
    );
  });

  it('when one of two words is missing and another page has both', async () => {
    const search = searchOf([
      page('Eins', 'Ein Bedarf bleibt.'),
      page('Zwei', 'Der Bedarf im Leseclub|plan.'),
    ]);
    expect(await titles(search, 'Bedarf Leseclub')).toEqual(['Zwei']);
  });

  it('when only its kind was meant', async () => {
    expect(await titles(searchOf([page('Eins', 'Text.')]), 'Kapitel')).toEqual([]);
  });
});

describe('the first results', () => {
  it('are pages whose title is what was asked for, and then those whose title holds it', async () => {
    const search = searchOf([
      page('Anderes', 'Viel Bedarf hier, Bedarf dort.'),
      page('Bedarfs|lage', 'Text vom Bedarf.'),
      page('Bedarf', 'Text.'),
    ]);
    expect(await titles(search, 'Bedarf')).toEqual(['Bedarf', 'Bedarfslage', 'Anderes']);
  });

  it('are found under their other names as under their title', async () => {
    const search = searchOf([
      page('Anderes', 'Der Koordinator.'),
      page('Leseclub|plan', 'Eine Stelle.', 'Koordinator · Leseclub|leitung'),
    ]);
    expect(await titles(search, 'Koordinator')).toEqual(['Leseclubplan', 'Anderes']);
  });

  it('hold one term at most while there are chapters and sheets', async () => {
    const search = searchOf([
      page('Leihe', 'Die Ausleihe.', '', 'Begriff'),
      page('Ausleihe', 'Text.', '', 'Begriff'),
      page('Fern|ausleihe', 'Text.', '', 'Begriff'),
      page('Theke', 'Hier ist die Ausleihe.'),
      page('Regal', 'Für die Ausleihe.', '', 'Arbeitsblatt'),
    ]);
    const kinds = (await search.find('Ausleihe')).results.map(({ kind }) => kind);
    expect(kinds.slice(0, 3).sort()).toEqual(['Arbeitsblatt', 'Begriff', 'Kapitel']);
    expect(kinds).toHaveLength(5);
  });
});

describe('what somebody meant is found', () => {
  const books = [
    page('Leseclub|konferenz', 'Der Leseclub tagt.'),
    page('Mahnungen', 'Wer zu spät kommt, zahlt nach § 7 Abs. 2 BüchG. #Ausnahmen Keine.'),
    page('Gremien', 'Die Verwaltung der Kinder- und Jugend|literatur (VKJ) leiht aus.'),
  ];
  const search = searchOf(books, {
    same: [['Mahnungen', 'Erinnerungen', 'zu spät abgegeben']],
    general: sameWords([['Sitzung', 'Konferenz']]),
  });
  it.each([
    ['a missing letter', 'Leseclubkonfrenz', 'Leseclubkonferenz'],
    ['letters that changed places', 'Mahnugnen', 'Mahnungen'],
    ['a torn compound', 'Leseclub Konferenz', 'Leseclubkonferenz'],
    ['a word that means the same', 'Erinnerungen', 'Mahnungen'],
    ['a group of words that means the same', 'Ich habe zu spät abgegeben', 'Mahnungen'],
    ['a word of the language that the book does not have', 'Sitzung', 'Leseclubkonferenz'],
    ['another number', 'Gremium', 'Gremien'],
    ['an abbreviation that the text explains', 'VKJ', 'Gremien'],
    ['a norm without blank and sign', '7 BüchG', 'Mahnungen'],
    ['a question', 'Was mache ich, wenn ich eine Mahnung bekomme?', 'Mahnungen'],
  ])('by %s: „%s“', async (_, query, title) => {
    expect((await titles(search, query))[0]).toBe(title);
  });

  it('and said, where it is no word of the book', async () => {
    const { remark } = await search.find('Leseclubkonfrenz');
    expect(remark.instead).toEqual([{ typed: 'Leseclubkonfrenz', meant: ['Leseclubkonferenz'] }]);
  });

  it('and said, where no page has all words of a question', async () => {
    const { remark, results } = await search.find('Leseclub Konferenz Mahnungen Leseclubkonferenz');
    expect(results.map(({ title }) => title)).toContain('Leseclubkonferenz');
    expect(remark.missing).toEqual(['Mahnungen']);
  });

  it('but nothing is made of a word that is like none', async () => {
    expect((await search.find('Xylophon')).results).toEqual([]);
    expect((await search.find('Mahnungen Xylophon')).results).toEqual([]);
  });
});

describe('a result', () => {
  const filler = Array.from({ length: 40 }, () => 'Wort').join(' ');

  it('leads to the section where most hits stand, shows that passage and names the others', async () => {
    const text = `Ein Rat vorweg. ${filler} #Erstes Der Rat. #Zweites Der Rat und der Rat|saal sind da.`;
    const result = await firstOf(searchOf([page('Kapitel', text)]), 'Rat');
    expect(result).toMatchObject({ address: '/kapitel/#zweites', section: 'Zweites', kind: 'Kapitel' });
    expect(textOf(result.excerpt)).toBe('… Zweites Der <Rat> und der <Ratsaal> sind da. ');
    expect(result.others).toEqual([{ address: '/kapitel/#erstes', title: 'Erstes' }]);
  });

  it('leads to the top of the page when the title was found', async () => {
    const result = await firstOf(searchOf([page('Rat', `${filler} #Weiter Der Rat tagt.`)]), 'Rat');
    expect(result).toMatchObject({ address: '/rat/', section: undefined });
  });

  it('leads to the heading that is what was asked for', async () => {
    const result = await firstOf(
      searchOf([page('Kapitel', `Rat und Rat. ${filler} #Ratssaal Leer.`)]),
      'Ratssaal',
    );
    expect(result.address).toBe('/kapitel/#ratssaal');
  });

  it('shows no seam, marks no punctuation and does not repeat the title', async () => {
    const result = await firstOf(
      searchOf([page('Leseclub|konferenz', 'Die (Leseclub|konferenz), tagt.')]),
      'Konferenz',
    );
    expect(result.title).toBe('Leseclubkonferenz');
    expect(textOf(result.excerpt)).toBe('Die (<Leseclubkonferenz>), tagt. ');
  });

  it('shows a short page from its beginning', async () => {
    const result = await firstOf(
      searchOf([page('Amt', 'Eins zwei drei vier fünf sechs sieben acht neun der Rat.')]),
      'Rat',
    );
    expect(textOf(result.excerpt)).toMatch(/^Eins zwei .* der <Rat>\. $/);
  });

  it('is cut out of a long page with dots on both sides', async () => {
    const result = await firstOf(searchOf([page('Lang', `${filler} Rat ${filler}`)]), 'Rat');
    expect(textOf(result.excerpt)).toMatch(/^… (Wort ){6}<Rat> (Wort )+…$/);
  });
});

describe('the search is loaded', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('from below the base path and without a worker', async () => {
    const seen: unknown[] = [];
    const engine: Pagefind = {
      ...indexOf([]),
      options: (options) => Promise.resolve(void seen.push(options)),
    };
    vi.stubGlobal('fetch', (address: string) => {
      seen.push(address);
      return Promise.resolve(Response.json(lexiconOfPages([], { same: [], general: [] })));
    });
    await openSearch('/buch', (address) => Promise.resolve(void seen.push(address)).then(() => engine));
    expect(seen).toEqual([
      '/buch/pagefind/lexicon.json',
      '/buch/pagefind/pagefind.js',
      expect.objectContaining({ baseUrl: '/buch/', noWorker: true }),
    ]);
  });

  it('not at all where the lexicon is not what the build wrote', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ pages: 'x' })));
    await expect(openSearch('', () => Promise.resolve(indexOf([])))).rejects.toThrow();
  });
});
