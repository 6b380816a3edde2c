/** Text as it stands in an address: lower-case ASCII, umlauts written out, hyphens between words. */
export function slug(text: string): string {
  const written: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => written[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** First parts of addresses that belong to the program; no part and no page of the handbook can be called so. */
export const reservedAddresses = [
  'arbeitsblaetter',
  'glossar',
  'quellen',
  'recht',
  'mappe',
  'inhalt',
  'impressum',
  'schriften',
  'daten',
  'pagefind',
  '404',
];

/** Addresses below the base path, always with a slash at both ends. */
export const addressOf = {
  chapter: (part: string, chapter: string) => `/${part}/${chapter}/`,
  part: (part: string) => `/${part}/`,
  worksheet: (worksheet: string) => `/arbeitsblaetter/${worksheet}/`,
  term: (term: string) => `/glossar/#${term}`,
  source: (source: string) => `/quellen/#${source}`,
  norm: (norm: string) => `/recht/#${norm}`,
  page: (page: string) => `/${page}/`,
};
