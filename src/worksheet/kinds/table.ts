import * as z from 'zod/mini';
import { id } from '../ids.ts';
import { countUpTo, deadline, options, authorText, type Option } from './parts.ts';
import { longestText, type KindRules } from './rules.ts';

interface ColumnBase {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
}
/** What a cell of a table takes: text, one option, or a day or another deadline. */
export type Column =
  | (ColumnBase & { readonly kind: 'text'; readonly multiline: boolean })
  | (ColumnBase & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (ColumnBase & { readonly kind: 'date' });

/** Rows of the same shape that people add, remove and put in order. */
export interface TableField {
  readonly kind: 'table';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** What one row is called, for buttons and row numbers: „Maßnahme“. */
  readonly rowName: string;
  /** Empty rows that a new sheet starts with on screen. */
  readonly startRows: number;
  /** Empty rows on blank paper and in the blank PDF. */
  readonly paperRows: number;
  readonly columns: readonly Column[];
  /** Column that takes the words of a checklist item which becomes a measure; absent where none may. */
  readonly takesMeasuresIn?: string;
}

/**
 * Where a row came from: an item of another worksheet that was taken over. What people wrote there stands in the
 * row's cell alone: who deletes a note from it shall not send it along unseen.
 */
export interface RowOrigin {
  readonly worksheet: string;
  readonly item: string;
  /** How the item was called when it was taken over: „Leitbild prüfen, Punkt 2“. */
  readonly label: string;
  /** Which part of the item, where it has several: a row's id, a pair of areas. */
  readonly part?: string;
  /** What was said of it then: „trifft nicht zu“. Rows that an earlier program took over do not know it. */
  readonly verdict?: string;
  /** The day on which it was taken over, `JJJJ-MM-TT`. */
  readonly at?: string;
  /** What stands there at present. On paper only and never kept: tomorrow it may be another. */
  readonly today?: string;
}

export interface Row {
  /** `zeile-<n>`, given once and never again in this sheet. */
  readonly id: string;
  /** Column id → text, id of the option, or deadline; empty where nothing stands. */
  readonly cells: Readonly<Record<string, string>>;
  readonly origin?: RowOrigin;
}

export interface TableAnswer {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  /** Number of the next row id; rises only, so that a removed row's id never means another row. */
  readonly nextRow: number;
}

/** More rows than any plan has; a file with more is refused. */
export const mostRows = 500;

const base = { id, titel: authorText, hilfe: z.optional(authorText) };
const columnBase = (c: { id: string; titel: string; hilfe?: string | undefined }): ColumnBase => ({
  id: c.id,
  label: c.titel,
  ...(c.hilfe && { help: c.hilfe }),
});
const column = /* @__PURE__ */ (() =>
  z.pipe(
    z.discriminatedUnion('art', [
      z.strictObject({ ...base, art: z.literal('text'), mehrzeilig: z._default(z.boolean(), false) }),
      z.strictObject({ ...base, art: z.literal('auswahl'), optionen: options }),
      z.strictObject({ ...base, art: z.literal('datum') }),
    ]),
    z.transform((c): Column => {
      switch (c.art) {
        case 'text':
          return { kind: 'text', ...columnBase(c), multiline: c.mehrzeilig };
        case 'auswahl':
          return { kind: 'choice', ...columnBase(c), options: c.optionen };
        case 'datum':
          return { kind: 'date', ...columnBase(c) };
      }
    }),
  ))();

// pure: a page that only reads answers leaves it out
export const tableDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z
      .strictObject({
        ...base,
        art: z.literal('tabelle'),
        zeile: authorText,
        leereZeilen: z._default(
          z.strictObject({
            anfang: z.int().check(z.gte(0), z.lte(20)),
            papier: z.int().check(z.gte(1), z.lte(40)),
          }),
          { anfang: 1, papier: 6 },
        ),
        spalten: z.array(column).check(
          z.minLength(1),
          z.refine((list) => new Set(list.map((c) => c.id)).size === list.length, { error: 'duplicate-id' }),
        ),
        uebernahme: z.optional(id),
      })
      .check(
        z.refine((t) => !t.uebernahme || t.spalten.some((c) => c.id === t.uebernahme && c.kind === 'text'), {
          error: 'unknown-column',
          path: ['uebernahme'],
          // columns that failed to parse have been reported already
          when: ({ issues }) => issues.length === 0,
        }),
      ),
    z.transform(({ id, titel, hilfe, zeile, leereZeilen, spalten, uebernahme }): TableField => ({
      kind: 'table',
      id,
      label: titel,
      ...(hilfe && { help: hilfe }),
      rowName: zeile,
      startRows: leereZeilen.anfang,
      paperRows: leereZeilen.papier,
      columns: spalten,
      ...(uebernahme && { takesMeasuresIn: uebernahme }),
    })),
  ))();

const said = (letters: number) => z.string().check(z.maxLength(letters));
const origin = z.pipe(
  z.strictObject({
    worksheet: id,
    item: id,
    label: said(1000),
    part: z.optional(said(5000)),
    verdict: z.optional(said(100)),
    at: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  }),
  z.transform(({ worksheet, item, label, part, verdict, at }): RowOrigin => ({
    worksheet,
    item,
    label,
    ...(part && { part }),
    ...(verdict && { verdict }),
    ...(at && { at }),
  })),
);

/** Where a row came from, as foreign data says it; nothing where that does not fit. */
export function readOrigin(data: unknown): RowOrigin | undefined {
  const read = origin.safeParse(data);
  return read.success ? read.data : undefined;
}

/** An occasion holds an item with its sub-points and a note, each as long as an answer may be. */
const longestOccasion = 5 * longestText;

/** How many letters a cell of a text column takes. */
export function longestIn(field: TableField, column: Column): number {
  return column.id === field.takesMeasuresIn ? longestOccasion : longestText;
}

function cell(field: TableField, column: Column) {
  switch (column.kind) {
    case 'text':
      return z.string().check(z.maxLength(longestIn(field, column)));
    case 'choice':
      return z.enum(['', ...column.options.map((o) => o.id)]);
    case 'date':
      return deadline;
  }
}

const rowIdPattern = /^zeile-([1-9]\d{0,4})$/;
const numberOf = (rowId: string) => Number(rowIdPattern.exec(rowId)?.[1] ?? 0);

function answer(field: TableField): z.ZodMiniType<TableAnswer> {
  const cells = z.strictObject(
    Object.fromEntries(field.columns.map((c) => [c.id, z._default(cell(field, c), '')])),
  );
  return z
    .strictObject({
      kind: z.literal('table'),
      rows: z
        .array(
          z.pipe(
            z.strictObject({
              id: z.string().check(z.regex(rowIdPattern)),
              cells,
              origin: z.optional(origin),
            }),
            z.transform(({ id, cells, origin }): Row => ({ id, cells, ...(origin && { origin }) })),
          ),
        )
        .check(
          z.maxLength(mostRows),
          z.refine((rows) => new Set(rows.map((r) => r.id)).size === rows.length, { error: 'duplicate-id' }),
        ),
      nextRow: countUpTo(100_000),
    })
    .check(z.refine((t) => t.rows.every((r) => numberOf(r.id) < t.nextRow), { error: 'row-number' }));
}

/** A row without words: every column present, all empty. */
export function emptyRow(field: TableField, rowNumber: number): Row {
  return { id: `zeile-${rowNumber}`, cells: Object.fromEntries(field.columns.map((c) => [c.id, ''])) };
}

/** True when nobody has written into the row and nothing was taken over into it. */
export function isEmptyRow(row: Row): boolean {
  return !row.origin && Object.values(row.cells).every((value) => value.trim() === '');
}

/** True when no cell of the row is empty. */
export function isCompleteRow(field: TableField, row: Row): boolean {
  return field.columns.every((c) => row.cells[c.id]?.trim());
}

const filledRows = (a: TableAnswer) => a.rows.filter((row) => !isEmptyRow(row));

export const table: KindRules<TableField, TableAnswer> = {
  answer,
  empty: (field) => ({
    kind: 'table',
    rows: Array.from({ length: field.startRows }, (_, at) => emptyRow(field, at + 1)),
    nextRow: field.startRows + 1,
  }),
  isEmpty: (a) => a.rows.every(isEmptyRow),
  // the table is one item of its sheet, however many rows people add
  stage: (field, a) => {
    const rows = filledRows(a);
    if (rows.length === 0) return 'untouched';
    return rows.every((row) => isCompleteRow(field, row)) ? 'answered' : 'begun';
  },
};
