// Asks the search of the built site as a reader does: with the engine and the index that the site ships.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { bookSite } from '../../../scripts/machine/sites.mjs';
import { describeThisBook } from '../this-book.ts';
import { find, openIndex, type Pagefind, type Result } from '../../../src/search/engine.ts';

const site = resolve(bookSite);
let pagefind: Pagefind;

beforeAll(async () => {
  // the engine fetches what stands beside it: here from the disk
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(fileURLToPath(address.replace(/\?.*/, '')))),
  );
  pagefind = await openIndex(
    '',
    (address) => import(/* @vite-ignore */ pathToFileURL(join(site, address)).href) as Promise<Pagefind>,
  );
});
afterAll(() => vi.unstubAllGlobals());

/** The page of a result; a term is a section of the glossary and a result of its own. */
const pageOf = ({ address }: Result) =>
  address.startsWith('/glossar/') ? address : address.replace(/#.*/, '');
const topOf = async (query: string) => (await find(pagefind, query)).slice(0, 3).map(pageOf);

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
    ['Konzept', '/glossar/#konzeptentwicklung'],
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
    ['stands inside of words only', 'schuss'],
    ['stands inside of words only', 'ratung'],
    ['is the kind of a result only', 'Begriffsart'],
    ['stands beside one that the text has', 'Bedarf Xylophon'],
    ['is punctuation', '?!'],
  ])('to what %s: „%s“', async (_, query) => {
    expect(await find(pagefind, query)).toEqual([]);
  });

  it('by the name of a kind, unless the text has it', async () => {
    const results = await find(pagefind, 'Begriff');
    expect(
      results.filter(
        ({ title, excerpt }) => !/begriff/i.test(title + excerpt.map(({ text }) => text).join('')),
      ),
    ).toEqual([]);
  });
});
