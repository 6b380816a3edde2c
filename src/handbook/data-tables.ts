import * as z from 'zod/mini';
import { sourceRef, type SourceRef } from '../worksheet/definition.ts';
import { id } from '../worksheet/ids.ts';
import { words } from '../worksheet/kinds/parts.ts';

/**
 * What stands in a cell: a figure; `n. e.` where nobody asked that year; `k. A.` where the source gives no
 * figure. The two words are neither zero nor empty.
 */
export type DataValue = number | 'n. e.' | 'k. A.';

/** A column of figures, mostly a year. */
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
  readonly values: Readonly<Record<string, DataValue>>;
}

/** `content/daten/<id>.yaml`: figures of a source, shown as table and as chart. */
export interface DataTable {
  readonly id: string;
  readonly title: string;
  /** What the figures say, in one sentence. */
  readonly statement: string;
  readonly unit: string;
  /** Who was asked or counted. */
  readonly basis: string;
  readonly source: SourceRef;
  readonly note: string | undefined;
  readonly series: readonly DataSeries[];
  readonly rows: readonly DataRow[];
}

const value = z.union([z.number(), z.literal('n. e.'), z.literal('k. A.')]);
const unique = z.refine<{ id: string }[]>((list) => new Set(list.map((x) => x.id)).size === list.length, {
  error: 'duplicate-id',
});

export const dataTableSchema = z.pipe(
  z
    .strictObject({
      id,
      titel: words,
      aussage: words,
      einheit: words,
      grundlage: words,
      quelle: sourceRef,
      hinweis: z.optional(words),
      reihen: z
        .array(z.strictObject({ id, titel: words, jahr: z.optional(z.int()), n: z.optional(z.int()) }))
        .check(z.minLength(1), unique),
      zeilen: z
        .array(z.strictObject({ id, titel: words, werte: z.record(z.string(), value) }))
        .check(z.minLength(1), unique),
    })
    .check(
      z.superRefine((table, ctx) => {
        if (ctx.issues.length > 0) return;
        const known = table.reihen.map((r) => r.id);
        table.zeilen.forEach((row, at) => {
          const given = Object.keys(row.werte);
          if (known.some((id) => !given.includes(id)) || given.some((id) => !known.includes(id)))
            ctx.addIssue({ code: 'custom', message: 'series-mismatch', path: ['zeilen', at, 'werte'] });
        });
      }),
    ),
  z.transform((t): DataTable => ({
    id: t.id,
    title: t.titel,
    statement: t.aussage,
    unit: t.einheit,
    basis: t.grundlage,
    source: t.quelle,
    note: t.hinweis,
    series: t.reihen.map((r) => ({ id: r.id, title: r.titel, year: r.jahr, n: r.n })),
    rows: t.zeilen.map((r) => ({ id: r.id, title: r.titel, values: r.werte })),
  })),
);

/** A figure as Germans write it: decimal comma, thousands set apart; words stay as they are. */
export function germanFigure(figure: DataValue): string {
  return typeof figure === 'number' ? figure.toLocaleString('de-DE', { maximumFractionDigits: 2 }) : figure;
}

/** The table as CSV that German spreadsheet programs open without asking: semicolons, decimal commas, BOM. */
export function csvOf(table: DataTable): string {
  const quote = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const head = ['', ...table.series.map((s) => (s.n ? `${s.title} (n = ${s.n})` : s.title))];
  const rows = table.rows.map((row) => [
    row.title,
    ...table.series.map((s) => {
      const figure = row.values[s.id] ?? 'k. A.';
      return typeof figure === 'number' ? String(figure).replace('.', ',') : figure;
    }),
  ]);
  const about = [[table.title], [`Einheit: ${table.unit}`], [`Grundlage: ${table.basis}`]];
  return `\uFEFF${[head, ...rows, [''], ...about].map((line) => line.map(quote).join(';')).join('\r\n')}\r\n`;
}
