/** Why a place in a worksheet still needs a look, the weightiest first: the order in which a summary lists them. */
export const gapReasons = [
  'missing',
  'no',
  'between-areas',
  'isolated',
  'partly',
  'unclear',
  'maybe-between-areas',
  'asked',
  'open',
  'in-progress',
  'incomplete',
  'unknown-ties',
  'unanswered',
] as const;
export type GapReason = (typeof gapReasons)[number];

/** What people wrote beside it, with what it is called: „Notiz“, „Kontakt“, the column of a cell. */
export interface Remark {
  readonly label: string;
  readonly text: string;
}

/** A place in a field that still needs a look, with all that has to be said of it where it is read elsewhere. */
export interface Gap {
  readonly reason: GapReason;
  /**
   * Which part of the field it is, where a field can have several: a row's id, a pair of areas. Measures point
   * at it, so it lasts as long as an id.
   */
  readonly part?: string;
  /** Row of a table the gap stands in, counted from 1. */
  readonly row?: number;
  /** How many places of the field the gap stands for, where they are too many to list. */
  readonly count?: number;
  /** What the reason was said of, whole: a checklist's item with its sub-points, the two areas. */
  readonly about: string;
  readonly remarks: readonly Remark[];
  /** True where the words mean something only below the title of their section: „Eigene Argumente“. */
  readonly needsSection?: boolean;
}

/** What every kind of field answers for itself about what is still missing. */
export interface GapRules<F, A> {
  of(field: F, answer: A): readonly Gap[];
  /**
   * Where the field, or this part of it, stands now, in the words that people chose; nothing where that
   * cannot be told.
   */
  standing(field: F, answer: A, part: string | undefined): string | undefined;
}

/** A remark where there is one. */
export function remark(label: string, text: string): readonly Remark[] {
  return text.trim() ? [{ label, text: text.trim() }] : [];
}

/** An item's words with its sub-points, without which many say nothing. */
export function withSubpoints({ label, subpoints }: { label: string; subpoints: readonly string[] }): string {
  return [label, ...subpoints.map((point) => `– ${point}`)].join('\n');
}
