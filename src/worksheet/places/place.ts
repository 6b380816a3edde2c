import type { Option } from '../kinds/parts.ts';
import type { SayValue, Value } from '../value.ts';

/** What a place of a field takes: decides how text that stands there in a flat medium becomes an answer. */
export type Place =
  /** `longest`: letters that it takes, where that is less than other texts may have. */
  | { readonly takes: 'text'; readonly longest?: number }
  | { readonly takes: 'day' }
  | { readonly takes: 'number'; readonly decimals: number; readonly most: number }
  | { readonly takes: 'option'; readonly options: readonly PlaceOption[] }
  | { readonly takes: 'tick' };

/** What can be chosen in a place: words of the author, or a value that a language has words for. */
export type PlaceOption = Option | { readonly id: string; readonly value: Value };

/** What an option is called. */
export const labelOf = (option: PlaceOption, say: SayValue): string =>
  'label' in option ? option.label : say(option.value);

/** An actor as it is called: by its name, or by its number where it has none. */
export interface Called {
  readonly name: string;
  readonly number: number;
}

/** What a place is called below its field, as data; `only` where it is the only one of its field. */
export type PlaceName =
  | { readonly is: 'only' }
  | { readonly is: 'part'; readonly part: PartName }
  /** In the author's words. */
  | { readonly is: 'option'; readonly label: string }
  /** `row` counts from 1. */
  | { readonly is: 'cell'; readonly rowName: string; readonly row: number; readonly column: string }
  | { readonly is: 'name-of'; readonly number: number }
  | { readonly is: 'area-of'; readonly actor: Called }
  | { readonly is: 'pair'; readonly between: readonly [Called, Called] };
/** Parts that a kind of field has once. */
export type PartName = 'rating' | 'note' | 'answer' | 'state' | 'standing' | 'contact' | 'weight';

export const only: PlaceName = { is: 'only' };
export const part = (name: PartName): PlaceName => ({ is: 'part', part: name });

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
  /** What the place is called below its field. */
  name(field: F, answer: A, path: readonly string[]): PlaceName;
  /** The answer with this text in the place; still to be validated. A row that is not there yet is made. */
  put(field: F, answer: A, path: readonly string[], text: string): unknown;
  /** Every writable place with its text, empty ones included. */
  leaves(field: F, answer: A): readonly Leaf[];
  /** The answer that stands in the given places (path joined by dots → text); still to be validated. */
  fromLeaves(field: F, places: ReadonlyMap<string, string>): unknown;
}

/** True where a path has one part, and it is this one. */
export const isOnly = (path: readonly string[], part: string) => path.length === 1 && path[0] === part;

/** Options of fixed values, which have the value as their id. */
export const optionsOf = <V extends string>(
  values: readonly V[],
  valueOf: (value: V) => Value,
): readonly PlaceOption[] => values.map((id) => ({ id, value: valueOf(id) }));
