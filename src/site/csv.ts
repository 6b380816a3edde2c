import { reading } from '#words/reading.ts';
import { cellIn, type DataNumber, type DataTable } from '../handbook/data-tables.ts';
import { keptAsText } from './spreadsheet-text.ts';

/**
 * The table as CSV that German spreadsheet programs open without asking: semicolons, decimal commas, BOM. Below
 * the numbers stands what they mean, so that a file on its own still says where it comes from. Every line has
 * as many fields as the head. They are numbers to a program, negative ones too; text stays text, see `keptAsText`, and
 * where that put an apostrophe before something the file says so.
 * @param source how the source is cited
 */
export function csvOf(table: DataTable, source: string): string {
  const cells = table.rows.flatMap((row) => Object.values(row.cells));
  const numbers: Line[] = [
    [reading.rowHead, ...table.series.map(({ title, n }) => (n ? `${title} (n = ${n})` : title))],
    ...table.rows.map((row) => [row.title, ...table.series.map((s) => cellIn(row, s))]),
  ];
  const about = [
    table.title,
    `${reading.unit}: ${table.unit}`,
    `${reading.basis}: ${table.basis}`,
    ...(cells.includes('n. e.') ? [reading.notAsked] : []),
    ...(cells.includes('k. A.') ? [reading.notGiven] : []),
    ...(table.note ? [table.note] : []),
    source,
  ];
  const marked = [...numbers.flat(), ...about].some(
    (field) => typeof field === 'string' && keptAsText(field) !== field,
  );
  const below = ['', ...about, ...(marked ? [reading.csvApostrophe] : [])];
  const lines = [...numbers, ...below.map((text) => [text, ...table.series.map(() => '')])];
  return `\uFEFF${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`;
}

type Line = readonly (DataNumber | string)[];

function field(content: DataNumber | string): string {
  return typeof content === 'string' ? quoted(keptAsText(content)) : quoted(plain(content));
}

/** As a program reads it: decimal comma, thousands not set apart. */
const plain = ({ value, decimals }: DataNumber) => value.toFixed(decimals).replace('.', ',');

/** In quotes where anything stands that some program takes for the end of a field; else as it is. */
const quoted = (text: string) =>
  /[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
