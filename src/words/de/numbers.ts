import { locale } from './language.ts';

/** A number as Germans write it: decimal comma, thousands set apart, with as many decimals as it was given with. */
export function germanNumber(value: number, decimals: number): string {
  return value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A share with its sign, which never stands at the head of a line by itself. */
export const germanPercent = (value: number, decimals: number) => `${germanNumber(value, decimals)}\u00a0%`;

/** A number of things with the word for one or for many: „1 Begriff“, „3 Begriffe“. */
export const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
