import * as z from 'zod/mini';
import { germanNumber, germanPercent } from '#words/numbers.ts';
import { sourceRef, type SourceRef } from '../worksheet/definition.ts';
import { id } from '../worksheet/ids.ts';
import { authorText } from '../worksheet/kinds/parts.ts';
import { chartForms, unfitForm, type ChartForm } from './chart-form.ts';

/** A number with the decimals that its source gives: 554,0 is another statement than 554. */
export interface DataNumber {
  readonly value: number;
  readonly decimals: number;
}

/**
 * What stands in a cell: a number; `n. e.` where nobody asked that year; `k. A.` where the source gives no
 * number. The two words are neither zero nor empty.
 */
export type DataCell = DataNumber | 'n. e.' | 'k. A.';

export const isNumber = (cell: DataCell): cell is DataNumber => typeof cell === 'object';

/** A column of numbers, mostly a year. */
export interface DataSeries {
  readonly id: string;
  readonly title: string;
  /** Year that the data describe, not that of the survey. */
  readonly year: number | undefined;
  /** How many answered, where the source says so. */
  readonly n: number | undefined;
}

export interface DataRow {
  readonly id: string;
  readonly title: string;
  /** By the id of the series; every series has its cell. */
  readonly cells: Readonly<Record<string, DataCell>>;
}

/** `content/daten/<id>.yaml`: numbers of a source, shown as table and as chart. */
export interface DataTable {
  readonly id: string;
  readonly title: string;
  /** What the numbers say, in one sentence. */
  readonly statement: string;
  readonly unit: string;
  /** Who was asked or counted. */
  readonly basis: string;
  readonly source: SourceRef;
  readonly note: string | undefined;
  /** How its author wants it drawn; absent where the figures decide (`chartFormOf`). */
  readonly chart: ChartForm | undefined;
  readonly series: readonly DataSeries[];
  readonly rows: readonly DataRow[];
}

/** The unit whose numbers are shares of a hundred. */
const percent = 'Prozent';

const value = z.union([z.number(), z.literal('n. e.'), z.literal('k. A.')], { error: 'no-cell' });
const unique = z.refine<{ id: string }[]>((list) => new Set(list.map((x) => x.id)).size === list.length, {
  error: 'duplicate-id',
});

export const dataTableSchema = z.pipe(
  z
    .strictObject({
      id,
      titel: authorText,
      aussage: authorText,
      einheit: authorText,
      grundlage: authorText,
      quelle: sourceRef,
      hinweis: z.optional(authorText),
      bild: z.optional(z.enum(chartForms)),
      reihen: z
        .array(z.strictObject({ id, titel: authorText, jahr: z.optional(z.int()), n: z.optional(z.int()) }))
        .check(z.minLength(1), unique),
      zeilen: z
        .array(z.strictObject({ id, titel: authorText, werte: z.record(z.string(), value) }))
        .check(z.minLength(1), unique),
    })
    .check(
      z.superRefine((table, ctx) => {
        if (ctx.issues.length > 0) return;
        const known = table.reihen.map((r) => r.id);
        // rows that go wrong in the same way have one cause, mostly in „reihen“
        const told = new Set<string>();
        table.zeilen.forEach((row, at) => {
          const given = Object.keys(row.werte);
          const wrong = [
            ...known.filter((id) => !given.includes(id)),
            ...given.filter((id) => !known.includes(id)),
          ].join();
          if (wrong === '' || told.has(wrong)) return;
          told.add(wrong);
          ctx.addIssue({ code: 'custom', message: 'series-mismatch', path: ['zeilen', at, 'werte'] });
        });
        for (const [at, { werte }] of table.zeilen.entries())
          for (const [series, cell] of Object.entries(werte))
            if (table.einheit === percent && typeof cell === 'number' && (cell < 0 || cell > 100))
              ctx.addIssue({ code: 'custom', message: 'no-share', path: ['zeilen', at, 'werte', series] });
        if (ctx.issues.length > 0) return;
        const unfit = unfitForm(asTable(table));
        if (unfit) ctx.addIssue({ code: 'custom', message: unfit, path: ['bild'] });
      }),
    ),
  z.transform((written) => asTable(written)),
);

/** A table as it is written. */
interface WrittenTable {
  readonly id: string;
  readonly titel: string;
  readonly aussage: string;
  readonly einheit: string;
  readonly grundlage: string;
  readonly quelle: SourceRef;
  readonly hinweis?: string | undefined;
  readonly bild?: ChartForm | undefined;
  readonly reihen: readonly {
    id: string;
    titel: string;
    jahr?: number | undefined;
    n?: number | undefined;
  }[];
  readonly zeilen: readonly { id: string; titel: string; werte: Record<string, z.infer<typeof value>> }[];
}

function asTable(t: WrittenTable): DataTable {
  return {
    id: t.id,
    title: t.titel,
    statement: t.aussage,
    unit: t.einheit,
    basis: t.grundlage,
    source: t.quelle,
    note: t.hinweis,
    chart: t.bild,
    series: t.reihen.map((r) => ({ id: r.id, title: r.titel, year: r.jahr, n: r.n })),
    rows: t.zeilen.map((r) => ({
      id: r.id,
      title: r.titel,
      cells: Object.fromEntries(Object.entries(r.werte).map(([series, v]) => [series, cellOf(v, String(v))])),
    })),
  };
}

function cellOf(value: number | 'n. e.' | 'k. A.', written: string): DataCell {
  if (typeof value !== 'number') return value;
  return { value, decimals: /^-?\d+\.(\d+)$/.exec(written)?.[1]?.length ?? 0 };
}

/**
 * The table with the decimals as its author wrote them: as numbers, 554.0 and 554 are the same.
 * @param writtenAt the letters that stand at a path of the file
 */
export function withWrittenDecimals(
  table: DataTable,
  writtenAt: (path: readonly PropertyKey[]) => string | undefined,
): DataTable {
  const cellAt = (cell: DataCell, row: number, series: string): DataCell => {
    const written = isNumber(cell) ? writtenAt(['zeilen', row, 'werte', series]) : undefined;
    return isNumber(cell) && written !== undefined ? cellOf(cell.value, written) : cell;
  };
  return {
    ...table,
    rows: table.rows.map((row, at) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([series, cell]) => [series, cellAt(cell, at, series)]),
      ),
    })),
  };
}

/** What stands in a row below a series. */
export function cellIn(row: DataRow, series: DataSeries): DataCell {
  return row.cells[series.id] ?? 'k. A.';
}

/** True where the numbers are shares of a hundred. */
export const isPercent = (table: DataTable) => table.unit === percent;

/** A number as Germans write it: decimal comma, thousands set apart; words stay as they are. */
export function germanCell(cell: DataCell): string {
  return isNumber(cell) ? germanNumber(cell.value, cell.decimals) : cell;
}

/** A number as it stands alone beside a bar: a share carries its sign. */
export function numberWithSign(table: DataTable, cell: DataNumber): string {
  return isPercent(table) ? germanPercent(cell.value, cell.decimals) : germanCell(cell);
}
