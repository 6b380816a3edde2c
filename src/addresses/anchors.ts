/** Anchor of an item in its page; printed, linked and bookmarked. */
export const itemAnchor = (item: string) => `punkt-${item}`;

/** Anchor of a row: rows are counted in each table, so the table's id belongs to it. */
export const rowAnchor = (table: string, row: string) => row.replace('zeile-', `zeile-${table}-`);

/** Addresses below the base path of the site. */
export const addresses = (base: string) => ({
  sheet: (worksheet: string) => `${base}/arbeitsblaetter/${worksheet}/`,
  item: (worksheet: string, item: string) => `${base}/arbeitsblaetter/${worksheet}/#${itemAnchor(item)}`,
  row: (worksheet: string, table: string, row: string) =>
    `${base}/arbeitsblaetter/${worksheet}/#${rowAnchor(table, row)}`,
  paper: (worksheet: string) => `${base}/arbeitsblaetter/${worksheet}/papier/`,
  blankPdf: (worksheet: string) => `${base}/arbeitsblaetter/${worksheet}.pdf`,
  portfolio: `${base}/mappe/`,
});
