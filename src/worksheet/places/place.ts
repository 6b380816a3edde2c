import type { Option } from '../kinds/parts.ts';

/** What a place of a field takes: decides how text that stands there in a flat medium becomes an answer. */
export type Place =
  /** `longest`: letters that it takes, where that is less than other texts may have. */
  | { readonly takes: 'text'; readonly longest?: number }
  | { readonly takes: 'day' }
  | { readonly takes: 'number'; readonly decimals: number; readonly most: number }
  | { readonly takes: 'option'; readonly options: readonly Option[] }
  | { readonly takes: 'tick' };

/**
 * One writable place of a field, as flat media see it (PDF form, table): the path below the field and the
 * text that stands there. Choices hold the id of the chosen option, a tick holds `ja`.
 */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

/** What every kind of field knows of its places; a place has the path that `leaves` give it. */
export interface PlaceRules<F, A> {
  /** What the place at this path takes; nothing where the field has no such place. */
  place(field: F, path: readonly string[]): Place | undefined;
  /** What the place is called below its field: „Notiz“, „Maßnahme 2, Frist“; empty where it is the only one. */
  name(field: F, answer: A, path: readonly string[]): string;
  /** The answer with this text in the place; still to be validated. A row that is not there yet is made. */
  put(field: F, answer: A, path: readonly string[], text: string): unknown;
  /** Every writable place with its text, empty ones included. */
  leaves(field: F, answer: A): readonly Leaf[];
  /** The answer that stands in the given places (path joined by dots → text); still to be validated. */
  fromLeaves(field: F, places: ReadonlyMap<string, string>): unknown;
}

/** True where a path has one part, and it is this one. */
export const isOnly = (path: readonly string[], part: string) => path.length === 1 && path[0] === part;

/** Options of fixed values with their words. */
export const optionsOf = <V extends string>(
  values: readonly V[],
  words: Readonly<Record<V, string>>,
): readonly Option[] => values.map((id) => ({ id, label: words[id] }));
