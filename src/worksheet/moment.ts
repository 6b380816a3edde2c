const pattern = /^(\d{4})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Years in which answers can have been written; a clock that is set to anything else knows no moment either. */
const [firstYear, lastYear] = [2000, 2199];

/**
 * The moment that a text of kept data stands for: ISO 8601 in UTC, as the program writes it.
 * @returns undefined for everything that is no real moment, such as a 13th month, a leap second or the year 275760:
 * a date of the browser made of it would throw as soon as it is put into words
 */
export function momentOf(text: unknown): Date | undefined {
  const year = typeof text === 'string' ? pattern.exec(text)?.[1] : undefined;
  if (typeof text !== 'string' || year === undefined) return undefined;
  if (Number(year) < firstYear || Number(year) > lastYear) return undefined;
  const moment = new Date(text);
  // some engines take the 30th of February for the 2nd of March
  const real = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text.slice(0, 19));
  return real ? moment : undefined;
}
