import { reading } from '../words/de/reading.ts';
import { cellIn, isFigure, type DataCell, type DataTable } from './data-tables.ts';

/**
 * The table as CSV that German spreadsheet programs open without asking: semicolons, decimal commas, BOM. Below
 * the figures stands what they mean, so that a file on its own still says where it comes from. Every line has
 * as many fields as the head.
 * @param source how the source is cited
 */
export function csvOf(table: DataTable, source: string): string {
  const cells = table.rows.flatMap((row) => Object.values(row.cells));
  const figures = [
    [reading.rowHead, ...table.series.map(({ title, n }) => (n ? `${title} (n = ${n})` : title))],
    ...table.rows.map((row) => [row.title, ...table.series.map((s) => plain(cellIn(row, s)))]),
  ];
  const about = [
    '',
    table.title,
    `${reading.unit}: ${table.unit}`,
    `${reading.basis}: ${table.basis}`,
    ...(cells.includes('n. e.') ? [reading.notAsked] : []),
    ...(cells.includes('k. A.') ? [reading.noFigure] : []),
    ...(table.note ? [table.note] : []),
    source,
  ].map((text) => [text, ...table.series.map(() => '')]);
  const lines = [...figures, ...about].map((line) => line.map(quoted).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A figure that a program reads as a number: decimal comma, thousands not set apart. */
const plain = (cell: DataCell) =>
  isFigure(cell) ? cell.value.toFixed(cell.decimals).replace('.', ',') : cell;

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
