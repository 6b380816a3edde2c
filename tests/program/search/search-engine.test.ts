import { describe, expect, it } from 'vitest';
import { find, openIndex, type Fragment, type Pagefind } from '../../../src/search/engine.ts';

/** A page of the index; „#“ begins a section, asterisks stand around the words that the index answers with. */
function page(title: string, text: string): Fragment {
  const words = `${title}. ${text}`.split(' ');
  const anchors = words.flatMap((word, location) =>
    word.startsWith('#')
      ? [{ element: 'h2', id: word.slice(1).toLowerCase(), text: word.slice(1), location }]
      : [],
  );
  const found = words.flatMap((word, location) =>
    word.startsWith('*') ? [{ location, balanced_score: 1 }] : [],
  );
  const content = words.map((word) => word.replace(/^[#*]/, '')).join(' ');
  return {
    url: `/${title.toLowerCase()}/`,
    content,
    meta: { title, art: 'Kapitel' },
    anchors,
    weighted_locations: found,
  };
}

const index = (...pages: readonly (Fragment & { score?: number })[]): Pagefind => ({
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  search: () =>
    Promise.resolve({
      results: pages.map((one, n) => ({ score: one.score ?? 10 - n, data: () => Promise.resolve(one) })),
    }),
});
const titles = async (pagefind: Pagefind, query: string) =>
  (await find(pagefind, query)).map(({ title }) => title);
const textOf = (excerpt: readonly { text: string; marked: boolean }[]) =>
  excerpt.map(({ text, marked }) => (marked ? `<${text}>` : text)).join('');

describe('what the index answers', () => {
  it('is left out when none of its words is what was asked for', async () => {
    expect(await titles(index(page('Nähe', 'Alle *Bürgerinnen reden mit.')), 'Bürgermeister')).toEqual([]);
  });

  it('is left out when one of two words is missing', async () => {
    const pages = index(page('Eins', 'Ein *Bedarf bleibt.'), page('Zwei', 'Der *Bedarf im *Leseclub|plan.'));
    expect(await titles(pages, 'Bedarf Leseclub')).toEqual(['Zwei']);
  });

  it('is left out when only its kind was meant', async () => {
    expect(await titles(index({ ...page('Eins', 'Text.'), score: 0 }), 'Eins')).toEqual([]);
  });

  it('comes first when its title is what was asked for, and then when its title holds it', async () => {
    const pages = index(
      page('Anderes', 'Viel *Bedarf hier.'),
      page('Bedarfs|lage', 'Text.'),
      page('Bedarf', 'Text.'),
    );
    expect(await titles(pages, 'Bedarf')).toEqual(['Bedarf', 'Bedarfslage', 'Anderes']);
  });
});

describe('a result', () => {
  const filler = Array.from({ length: 40 }, () => 'Wort').join(' ');

  it('leads to the section where most hits stand, and shows that passage', async () => {
    const text = `Ein *Rat vorweg. ${filler} #Erstes Nichts. #Zweites Der *Rat und der *Rat|saal sind da.`;
    const [result] = await find(index(page('Kapitel', text)), 'Rat');
    expect(result).toMatchObject({ address: '/kapitel/#zweites', section: 'Zweites', kind: 'Kapitel' });
    expect(textOf(result?.excerpt ?? [])).toBe('… Zweites Der <Rat> und der <Ratsaal> sind da. ');
  });

  it('leads to the top of the page when the title was found', async () => {
    const [result] = await find(index(page('Rat', `${filler} #Weiter Der *Rat tagt.`)), 'Rat');
    expect(result).toMatchObject({ address: '/rat/', section: undefined });
  });

  it('shows no seam, marks no punctuation and does not repeat the title', async () => {
    const [result] = await find(
      index(page('Leseclub|konferenz', 'Die *(Leseclub|konferenz), tagt.')),
      'Konferenz',
    );
    expect(result?.title).toBe('Leseclubkonferenz');
    expect(textOf(result?.excerpt ?? [])).toBe('Die (<Leseclubkonferenz>), tagt. ');
  });

  it('shows a short page from its beginning', async () => {
    const [result] = await find(
      index(page('Amt', 'Eins zwei drei vier fünf sechs sieben acht neun der *Rat.')),
      'Rat',
    );
    expect(textOf(result?.excerpt ?? [])).toMatch(/^Eins zwei .* der <Rat>\. $/);
  });

  it('is found under its other names as under its title', async () => {
    const term = page('Leseclub|koordination', 'Eine Stelle.');
    const named = { ...term, meta: { ...term.meta, auch: 'Koordinator Leseclub|koordinierende' } };
    expect(await titles(index(page('Anderes', 'Der *Koordinator.'), named), 'Koordinator')).toEqual([
      'Leseclubkoordination',
      'Anderes',
    ]);
  });

  it('is cut out of a long page with dots on both sides', async () => {
    const [result] = await find(index(page('Lang', `${filler} *Rat ${filler}`)), 'Rat');
    expect(textOf(result?.excerpt ?? [])).toMatch(/^… (Wort ){6}<Rat> (Wort )+…$/);
  });
});

it('loads the engine from below the base path and without a worker', async () => {
  const seen: unknown[] = [];
  const engine: Pagefind = { ...index(), options: (options) => Promise.resolve(void seen.push(options)) };
  await openIndex('/buch', (address) => Promise.resolve(void seen.push(address)).then(() => engine));
  expect(seen).toEqual([
    '/buch/pagefind/pagefind.js',
    expect.objectContaining({ baseUrl: '/buch/', noWorker: true }),
  ]);
});
