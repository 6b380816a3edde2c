const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** A day `JJJJ-MM-TT` as people write it: `TT.MM.JJJJ`. Anything else stays as it is. */
export function germanDay(iso: string): string {
  return iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');
}

/**
 * The day that somebody typed, as `JJJJ-MM-TT`; nothing where it cannot be told. Reads `03.01.2027`, `3.1.27`,
 * `3. 1. 2027`, `3/1/2027`, `3. Januar 2027`, `2027-01-03`. Two figures of a year mean this century. A day
 * without a year is not guessed.
 */
export function isoDay(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().normalize('NFC');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})$/.exec(text);
  if (figures) return existing(figures[3], figures[2], figures[1]);
  const named = /^(\d{1,2})\.?\s*(\p{L}{3,9})\.?\s*(\d{4}|\d{2})$/u.exec(text);
  if (!named) return undefined;
  const month = months.indexOf((named[2] ?? '').replace('ae', 'ä').slice(0, 3)) + 1;
  return existing(named[3], String(month), named[1]);
}

function existing(year = '', month = '', day = ''): string | undefined {
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
