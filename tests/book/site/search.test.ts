// Asks the search of the built site as a reader does: with the engine and the index that the site ships.
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { bookSite } from '../../../scripts/machine/sites.mjs';
import type { HandbookSearch } from '../../../src/search/engine.ts';
import { openBuiltSearch, pageOf } from '../../site/built-search.ts';
import { queries, type Query } from '../search/queries.ts';
import { describeThisBook } from '../this-book.ts';

let search: HandbookSearch;

beforeAll(async () => {
  search = await openBuiltSearch(resolve(bookSite));
});
afterAll(() => vi.unstubAllGlobals());

const find = async (query: string) => (await search.find(query)).results;
const topOf = async (query: string) => (await find(query)).slice(0, 3).map(({ address }) => pageOf(address));

const model = '/planungsmodell';
const sheets = '/arbeitsblaetter';

describeThisBook('among the first three results', () => {
  it.each([
    // a word that a title has
    ['Evaluation', `${model}/evaluation/`],
    ['Bedarfsermittlung', `${model}/bedarfsermittlung/`],
    ['Bedarfsermittlung', `${sheets}/bedarfsermittlung/`],
    ['Datenanalyse', `${model}/datenanalyse/`],
    ['Maßnahmenplanung', `${model}/massnahmenplanung/`],
    ['Workshop', '/workshop/kommunale-verankerung/'],
    ['Bedarf', '/glossar/#bedarf'],
    ['Datenschutz', '/datenschutz/'],
    ['Netzwerkkoordination', '/glossar/#netzwerkkoordination'],
    // a part of a compound
    ['Ausschuss', '/glossar/#jugendhilfeausschuss'],
    ['Konferenz', '/glossar/#netzwerkkonferenz'],
    ['Konferenz', `${model}/eckpunkte-planungskonzeption/`],
    ['Atlas', '/glossar/#sozialstrukturatlas'],
    ['Atlas', `${model}/bestandserhebung/`],
    ['Ermittlung', `${model}/bedarfsermittlung/`],
    ['Erhebung', `${model}/bestandserhebung/`],
    ['Analyse', `${model}/datenanalyse/`],
    ['Konzeption', `${model}/eckpunkte-planungskonzeption/`],
    ['Konzeption', `${sheets}/planungskonzeption/`],
    ['Akteure', `${sheets}/planungsakteure/`],
    ['Konzept', `${sheets}/ziel-und-konzeptentwicklung/`],
    ['Konzept', `${sheets}/datenkonzept/`],
    ['Kreistag', '/glossar/#rat-kreistag'],
    // another name or form
    ['Koordinatorin', '/glossar/#netzwerkkoordination'],
    ['Bedarfslage', '/glossar/#bedarf'],
    ['Bedarfe', '/glossar/#bedarf'],
    ['Netzwerkkonferenzen', '/glossar/#netzwerkkonferenz'],
    ['Ausschüsse', '/glossar/#jugendhilfeausschuss'],
    ['Maßnahmen', `${model}/massnahmenplanung/`],
    ['Planungsaufträge', '/glossar/#planungsauftrag'],
    // another way to write it
    ['Massnahmenplanung', `${model}/massnahmenplanung/`],
    ['massnahmenplanung', `${model}/massnahmenplanung/`],
    ['Beduerfnis', '/glossar/#beduerfnis'],
    ['Bedurfnis', '/glossar/#beduerfnis'],
    ['Uebersicht', `${sheets}/planungsakteure/`],
    ['Ubersicht', `${sheets}/planungsakteure/`],
    ['Ausschuesse', '/glossar/#jugendhilfeausschuss'],
    // the beginning of a word
    ['Evalu', `${model}/evaluation/`],
    ['Netzwerkkonf', '/glossar/#netzwerkkonferenz'],
    // several words
    ['Rat Kreistag', '/glossar/#rat-kreistag'],
    ['Rat/Kreistag', '/glossar/#rat-kreistag'],
    ['Was ist ein Bedarf?', '/glossar/#bedarf'],
    ['Ziel Konzeptentwicklung', `${model}/ziel-und-konzeptentwicklung/`],
    ['Leitfragen Maßnahmen', `${sheets}/leitfragen-massnahmen/`],
    ['Koordination angesiedelt', `${model}/ansiedlung/`],
    ['Jugendamt Gesundheitsamt', `${model}/ansiedlung/`],
    ['Rolle der Koordination', `${model}/rolle-der-koordination/`],
  ])('„%s“ has %s', async (query, address) => {
    expect(await topOf(query)).toContain(address);
  });
});

describeThisBook('nothing is found', () => {
  it.each([
    ['is no word', 'Xyzzyplugh'],
    ['belongs elsewhere', 'Quantenphysik'],
    ['begins like a word of the text', 'Bürgermeisterkette'],
    ['begins like a word of the text', 'Planetarium'],
    ['begins like a word of the text', 'Bedarfsampel'],
    ['begins like a word of the text', 'Netzwerkkabel'],
    ['begins like a word of the text', 'Konferenzbirne'],
    ['stands inside of words only', 'rmittlun'],
    ['stands inside of words only', 'ratung'],
    ['is the kind of a result only', 'Begriffsart'],
    ['stands beside one that the text has', 'Bedarf Xylophon'],
    ['is punctuation', '?!'],
  ])('to what %s: „%s“', async (_, query) => {
    expect(await find(query)).toEqual([]);
  });

  it('by the name of a kind, unless the text has it', async () => {
    const passages = await Promise.all((await find('Begriff')).map(({ passage }) => passage()));
    expect(
      passages.filter(
        ({ title, excerpt }) => !/begriff/i.test(title + excerpt.map(({ text }) => text).join('')),
      ),
    ).toEqual([]);
  });
});

describeThisBook('of what people type, by kind and however they put it', () => {
  const isFound = async ({ text, wanted }: Query) => {
    const top = (await find(text)).slice(0, 3).map(({ address }) => address);
    const places = new Set(top.flatMap((address) => [address, address.replace(/#.*/, '')]));
    return wanted.length === 0 ? top.length === 0 : wanted.some((address) => places.has(address));
  };
  /** Queries that miss their page, of some. */
  const missedOf = async (some: readonly Query[]) => {
    const found = await Promise.all(some.map(isFound));
    return some.filter((_, n) => !found[n]).map(({ text }) => text);
  };

  it('nineteen of twenty lead to their page, also of those that were written before the reader was built', async () => {
    for (const some of [queries, queries.filter(({ written }) => written === 'before')])
      expect((await missedOf(some)).length, 'missed').toBeLessThanOrEqual(some.length * 0.05);
  });

  it('nothing comes of what the book has nothing about', async () => {
    const some = queries.filter(({ kind }) => kind === 'nothing');
    // the one has a word that the book has
    expect(await missedOf(some)).toEqual(['Baby schläft nicht durch']);
  });
});
