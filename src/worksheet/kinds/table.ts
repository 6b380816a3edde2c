import * as z from 'zod/mini';
import { id } from '../ids.ts';
import { day, options, words, type Option } from './parts.ts';
import { longestText, type Gap, type KindRules } from './rules.ts';

interface ColumnBase {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
}
/** What a cell of a table takes: text, one option, or a day. */
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

/** Where a row came from: an item of another worksheet that was taken over. */
export interface RowOrigin {
  readonly worksheet: string;
  readonly item: string;
  /** How the item was called when it was taken over: „Netzwerkkoordination, Punkt 2“. */
  readonly label: string;
}

export interface Row {
  /** `zeile-<n>`, given once and never again in this sheet. */
  readonly id: string;
  /** Column id → text, id of the option, or day; empty where nothing stands. */
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

const base = { id, titel: words, hilfe: z.optional(words) };
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
        zeile: words,
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

const origin = z.strictObject({ worksheet: id, item: id, label: z.string().check(z.maxLength(300)) });

function cell(column: Column) {
  switch (column.kind) {
    case 'text':
      return z.string().check(z.maxLength(longestText));
    case 'choice':
      return z.enum(['', ...column.options.map((o) => o.id)]);
    case 'date':
      return day;
  }
}

const rowIdPattern = /^zeile-([1-9]\d{0,4})$/;
const numberOf = (rowId: string) => Number(rowIdPattern.exec(rowId)?.[1] ?? 0);

function answer(field: TableField): z.ZodMiniType<TableAnswer> {
  const cells = z.strictObject(Object.fromEntries(field.columns.map((c) => [c.id, z._default(cell(c), '')])));
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
      nextRow: z.number().check(z.refine(Number.isSafeInteger), z.gte(1), z.lte(100_000)),
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

const filledRows = (a: TableAnswer) => a.rows.filter((row) => !isEmptyRow(row));
const filledCells = (field: TableField, row: Row) =>
  field.columns.filter((c) => row.cells[c.id]?.trim()).length;

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
    return rows.every((row) => filledCells(field, row) === field.columns.length) ? 'answered' : 'begun';
  },
  gaps: (field, a) => {
    if (filledRows(a).length === 0) return [{ reason: 'unanswered' }];
    return a.rows.flatMap((row, at): Gap[] =>
      !isEmptyRow(row) && filledCells(field, row) < field.columns.length
        ? [{ reason: 'incomplete', row: at + 1 }]
        : [],
    );
  },
  leaves: (field, a) =>
    a.rows.flatMap((row) =>
      field.columns.map((c) => ({ path: [row.id, c.id], value: row.cells[c.id] ?? '' })),
    ),
  fromLeaves: (field, places) => {
    const rowIds = [...new Set([...places.keys()].map((path) => path.split('.')[0] ?? ''))].filter((rowId) =>
      rowIdPattern.test(rowId),
    );
    return {
      kind: 'table',
      rows: rowIds.map((rowId) => ({
        id: rowId,
        cells: Object.fromEntries(field.columns.map((c) => [c.id, places.get(`${rowId}.${c.id}`) ?? ''])),
      })),
      nextRow: Math.max(0, ...rowIds.map(numberOf)) + 1,
    };
  },
};
