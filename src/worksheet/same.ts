import { isRecord } from './json.ts';

/**
 * True where two values that came out of JSON say the same; the order of keys says nothing. For entries that have
 * passed {@link file://./entry-limits.ts}: it goes down as deep as they are nested.
 */
export function sayTheSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, at) => sayTheSame(part, other[at]));
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other) || one === other;
  return differingKeys(one, other).length === 0;
}

/** Keys under which two records say different things, those that only one of them has included. */
export function differingKeys(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const has = (record: object, key: string) => Object.hasOwn(record, key);
  return [...keys].filter((key) => !has(one, key) || !has(other, key) || !sayTheSame(one[key], other[key]));
}
