import { programNames, type ProgramPageName } from './program-names.ts';
import { sheetAddressOf } from './sheet-address.ts';

/** Text as it stands in an address: lower-case ASCII, umlauts written out, hyphens between words. */
export function slug(text: string): string {
  const written: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => written[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Folders of files that are no pages. */
export const fileFolders = { tables: 'daten', fonts: 'schriften', search: 'pagefind' } as const;

/**
 * Where everything stands, below the path of the site: whoever writes an address into a page puts that before it
 * (`href` in `src/site/`, `base` in an island). Addresses are printed and bookmarked, so they stay as they are.
 */
export const addressOf = {
  ...sheetAddressOf,
  start: '/',
  chapter: (part: string, chapter: string) => `/${part}/${chapter}/`,
  part: (part: string) => `/${part}/`,
  /** A page of `content/seiten`. */
  page: (page: string) => `/${page}/`,
  programPage: (name: ProgramPageName) => `/${programNames[name]}/`,
  /** The styles with which a worksheet is printed. */
  paperStyles: (worksheet: string) => `${sheetAddressOf.worksheet(worksheet)}papier.css`,
  /** Every worksheet without its long words: enough to read answers and to count them. */
  worksheetOutlines: `/${programNames.worksheets}/umrisse.json`,
  term: (term: string) => `/${programNames.glossary}/#${term}`,
  source: (source: string) => `/${programNames.sources}/#${source}`,
  norm: (norm: string) => `/${programNames.law}/#${norm}`,
  /** A table of numbers as a file for spreadsheets. */
  table: (table: string) => `/${fileFolders.tables}/${table}.csv`,
};
