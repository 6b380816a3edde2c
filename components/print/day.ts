/** A day `JJJJ-MM-TT` as people write it: `TT.MM.JJJJ`. */
export const germanDay = (iso: string) => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');
