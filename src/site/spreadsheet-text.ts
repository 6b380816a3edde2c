/** What starts a formula: the list of OWASP ("CSV Injection"), full-width letters and blanks before it included. */
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/;

const month =
  '(?:jan(?:uary?|r)?|feb(?:ruary?)?|märz?|maerz|mar(?:ch)?|mrz|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust)?|' +
  'sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)';
const weekday = '(?:(?:mo|di|mi|do|fr|sa|so|tu|we|th|su)[a-z]{0,8}[.,\\s]+)?';
const clock = '\\d{1,2}:\\d{0,2}(?::\\d{1,2}(?:[.,]\\d+)?)?';
const currency = '(?:[€$£¥]|EUR|USD|CHF|DM)';
const digits = "[\\d.,'\\s]*\\d[\\d.,'\\s]*";

/** Everything else that German and English spreadsheets change by themselves when a file is opened. */
const changed = [
  // numbers: leading noughts, groups, decimals, long rows of digits; with a sign of per cent or money, negative
  `[−(]?${currency}?\\s*[−-]?${digits}\\s*(?:%|${currency})?\\s*[)−-]?`,
  '\\d+(?:[.,]\\d*)?\\s*e\\s*[+-]?\\s*\\d+',
  // days, months and fractions: 1.2  3-4  1/2  2020-01-31  0 1/2
  '(?:\\d+\\s+)?\\d{1,4}\\s*[./-]\\s*\\d{1,4}(?:\\s*[./-]\\s*\\d{0,4})?(?:[T\\s].*)?',
  `${weekday}\\d{1,2}[.\\s/-]*${month}[.\\s/-]*(?:\\d{1,4})?`,
  `${weekday}${month}[.,\\s/-]*\\d{1,4}(?:[.,\\s/-]+\\d{1,4})?`,
  `\\d{4}[.\\s/-]*${month}(?:[.\\s/-]*\\d{1,2})?`,
  // times: 12:30  8 p  8:15 am
  clock,
  `(?:\\d{1,2}|${clock})\\s*[ap]m?`,
  'wahr|falsch|true|false',
  '#(?:nv|n/a|wert!|value!|bezug!|ref!|div/0!|name\\?|zahl!|num!|null!|überlauf!|spill!)',
].map((pattern) => new RegExp(`^\\s*(?:${pattern})\\s*$`, 'iu'));

/** A whole number that every program shows as it was written: a year in a head says the same either way. */
const plainNumber = /^(?:0|[1-9]\d{0,14})$/;

/** No day, time or sum of money is longer; only a row of digits may be. */
const longest = 60;

/** True for text that a spreadsheet would compute, or turn into a number, a day, a time or a truth. */
export function readsAsSomethingElse(text: string): boolean {
  if (plainNumber.test(text)) return false;
  if (formula.test(text)) return true;
  return text.length > longest ? /^[\d.,'\s]+$/.test(text) : changed.some((pattern) => pattern.test(text));
}

/**
 * Text as it stands in a CSV field so that it stays text: an apostrophe in front where a spreadsheet would take
 * it for something else, and where the text itself begins with one. So one rule leads back: an apostrophe at the
 * beginning of a field is not part of its text.
 *
 * The apostrophe is what OWASP and ASVS 1.2.10 ask for. A tab in front would not be seen, but Excel drops it
 * before it looks for a formula; `="…"` is a formula itself and no text to any other program. Quotes around a
 * field change nothing of how a spreadsheet reads it.
 */
export function keptAsText(text: string): string {
  return text.startsWith("'") || readsAsSomethingElse(text) ? `'${text}` : text;
}
