// What the small scripts of a page say. Apart from the words of the pages, which no browser has to load.

/** The sign beside a heading that copies its address. */
export const headingLink = {
  copy: (heading: string) => `Adresse von „${heading}“ kopieren`,
  copied: 'Adresse kopiert',
} as const;

export const listFilter = {
  label: 'Liste filtern',
  filtered: (shown: number, all: number) => `${shown} von ${all} Einträgen`,
} as const;

export const tableOrder = {
  sortBy: (column: string) => `Nach „${column}“ sortieren`,
  sorted: (column: string, down: boolean) =>
    `Sortiert nach „${column}“, ${down ? 'absteigend' : 'aufsteigend'}`,
} as const;
