import { faults } from '#words/faults.ts';
import { quoteFaults as words } from '#words/faults-book.ts';
import { didYouMean } from '../errors/problem.ts';
import { germanCell, isNumber, isPercent, type DataTable } from './data-tables.ts';
import type { Section, Worksheet } from '../worksheet/definition.ts';
import type { DataRef, FigureInput, Quote, QuotedNumber } from '../worksheet/kinds/figure.ts';

/** A reference to a cell that is not there or holds no number. */
export interface QuoteFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Path = readonly PropertyKey[];
type Resolve = <Q extends Quote>(quote: Q, path: Path) => Q;

/**
 * Puts the numbers of `content/daten` in the place of the references to them, so that a worksheet travels with
 * the few numbers that it needs and no table.
 * @param isUnreadable whether the file of a table has faults of its own; that it is missing is no second fault
 */
export function withQuotedNumbers(
  worksheet: Worksheet,
  tables: readonly DataTable[],
  isUnreadable: (id: string) => boolean,
): {
  readonly worksheet: Worksheet;
  readonly faults: readonly QuoteFault[];
  /** Ids of the tables that it quotes. */
  readonly quoted: ReadonlySet<string>;
} {
  const faults: QuoteFault[] = [];
  const quoted = new Set<string>();
  const resolve: Resolve = (quote, path) => {
    if ('value' in quote.number) return quote;
    quoted.add(quote.number.table);
    if (isUnreadable(quote.number.table)) return quote;
    const found = lookUp(quote.number, tables);
    if ('value' in found) return { ...quote, number: found };
    faults.push({ path: [...path, 'daten', found.key], message: found.message });
    return quote;
  };
  const sections = worksheet.sections.map((section, at): Section => ({
    ...section,
    fields: section.fields.map((field, i) =>
      field.kind === 'figure'
        ? { ...field, input: resolved(field.input, ['abschnitte', at, 'felder', i], resolve) }
        : field,
    ),
  }));
  return { worksheet: { ...worksheet, sections }, faults, quoted };
}

function resolved(input: FigureInput, path: Path, resolve: Resolve): FigureInput {
  switch (input.asks) {
    case 'number':
      return {
        ...input,
        classes: input.classes.map((c, at) => ({ ...c, quote: resolve(c.quote, [...path, 'klassen', at]) })),
        ...(input.mean && { mean: resolve(input.mean, [...path, 'mittel']) }),
      };
    case 'yes-no':
      return { ...input, share: resolve(input.share, [...path, 'anteil']) };
    case 'choice':
      return {
        ...input,
        options: input.options.map((o, at) => ({ ...o, quote: resolve(o.quote, [...path, 'optionen', at]) })),
      };
  }
}

function lookUp(ref: DataRef, tables: readonly DataTable[]): QuotedNumber | { key: string; message: string } {
  const table = tables.find(({ id }) => id === ref.table);
  if (!table) return missing('tabelle', words.noTable(ref.table), ref.table, tables, faults.known);
  const series = table.series.find(({ id }) => id === ref.series);
  if (!series)
    return missing('reihe', words.noSeries(table.id, ref.series), ref.series, table.series, words.series);
  const row = table.rows.find(({ id }) => id === ref.row);
  const cell = row?.cells[series.id];
  if (cell === undefined)
    return missing('zeile', words.noRow(table.id, ref.row), ref.row, table.rows, words.rows);
  if (!isNumber(cell))
    return {
      key: 'zeile',
      message: words.noFigure(ref, germanCell(cell)),
    };
  return {
    ...cell,
    percent: isPercent(table),
    ...(series.year !== undefined && { year: series.year }),
    ...(series.n !== undefined && { n: series.n }),
  };
}

function missing(
  key: string,
  message: string,
  typed: string,
  known: readonly { readonly id: string }[],
  label: string,
) {
  const ids = known.map(({ id }) => id);
  return { key, message: `${message}\n${didYouMean(typed, ids, label)}` };
}
