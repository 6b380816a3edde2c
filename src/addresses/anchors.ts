/** Anchor of an item in its page; printed, linked and bookmarked. */
export const itemAnchor = (item: string) => `punkt-${item}`;

/** Anchor of the entries of a sheet that do not fit their field. */
export const misfitsAnchor = 'passt-nicht';

/** Anchor of a row: rows are counted in each table, so the table's id belongs to it. */
export const rowAnchor = (table: string, row: string) => row.replace('zeile-', `zeile-${table}-`);
