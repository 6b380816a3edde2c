/**
 * The number that somebody typed in German; nothing where it cannot be told. Reads `0,75`, `0.75`, `1.008`, `1 008`.
 * A dot before exactly three digits sets thousands apart, as Germans write, except after a zero. A
 * comma at the end is the start of a decimal that is still to come.
 */
export function germanNumberIn(typed: string): number | undefined {
  const text = typed.trim().replaceAll(/[\s\u00a0\u202f]/g, '');
  const grouped = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text);
  if (!grouped && !/^\d{1,15}([.,]\d{0,15})?$/.test(text)) return undefined;
  return Number((grouped ? text.replaceAll('.', '') : text).replace(',', '.'));
}
