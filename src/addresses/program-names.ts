// apart from all other addresses, because an island needs no more than these

/** Names of the pages that the program makes by itself, as they stand in addresses and links (`seite:mappe`). */
export const programNames = {
  contents: 'inhalt',
  worksheets: 'arbeitsblaetter',
  portfolio: 'mappe',
  glossary: 'glossar',
  sources: 'quellen',
  law: 'recht',
  imprint: 'impressum',
} as const;
export type ProgramPageName = keyof typeof programNames;

/** Where a page stands that the program makes by itself. */
export const programPage = (name: ProgramPageName) => `/${programNames[name]}/`;
