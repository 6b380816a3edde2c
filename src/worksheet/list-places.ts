/** The list without the entry at a place. `toSpliced` is newer than the browsers that offices have. */
export function withoutAt<T>(list: readonly T[], at: number): T[] {
  return [...list.slice(0, at), ...list.slice(at + 1)];
}

/** The list with an entry put in at a place; what stood there stands behind it. */
export function withAt<T>(list: readonly T[], at: number, entry: T): T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}
