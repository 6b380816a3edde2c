import { itemAnchor, rowAnchor } from './anchors.ts';

const worksheets = 'arbeitsblaetter';

/**
 * The part of the address book that islands need: the whole of it would be weight for every phone that opens a
 * sheet. Below the path of the site, like all of `addressOf`.
 */
export const sheetAddressOf = {
  worksheet: (worksheet: string) => `/${worksheets}/${worksheet}/`,
  item: (worksheet: string, item: string) => `/${worksheets}/${worksheet}/#${itemAnchor(item)}`,
  row: (worksheet: string, table: string, row: string) =>
    `/${worksheets}/${worksheet}/#${rowAnchor(table, row)}`,
  paper: (worksheet: string) => `/${worksheets}/${worksheet}/papier/`,
  blankPdf: (worksheet: string) => `/${worksheets}/${worksheet}.pdf`,
  /** Id → title of every worksheet. */
  worksheetTitles: `/${worksheets}/titel.json`,
  portfolio: '/mappe/',
  fonts: '/schriften/',
};
