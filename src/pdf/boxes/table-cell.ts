import type { Column, Row, TableField } from '../../worksheet/kinds/table.ts';
import { writtenDeadline } from '../../worksheet/deadline.ts';
import { ruling } from '../page-format.ts';
import { fieldPath } from '../field-names.ts';
import { pdfWords as words } from '#words/pdf.ts';
import type { Box, Group, Piece } from './box.ts';
import type { PaperContext } from './kind-boxes.ts';
import { options, type PaperOption } from './options.ts';
import { writingArea } from './writing-area.ts';

/** One row of a table with all that its cells have to know. */
export interface RowOnPaper {
  readonly field: TableField;
  readonly row: Row;
  /** Number of the row on paper, from 1. */
  readonly number: number;
  readonly around: PaperContext;
}

export interface Cell {
  readonly pieces: readonly Piece[];
  readonly height: number;
  readonly rest: readonly Box[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Lines to write on by hand where the column takes long text. */
  readonly lines: number;
  /** Height that a writing area takes at least, to match its neighbours. */
  readonly atLeast?: number;
  readonly within?: readonly Group[];
}

/** How the row is called: „Maßnahme 2“. */
export function rowTitle({ field, number }: RowOnPaper): string {
  return words.row(field.rowName, number);
}

/** What stands in a cell, as it is written on paper. */
export function writtenIn(column: Column, row: Row): string {
  const value = row.cells[column.id] ?? '';
  return column.kind === 'date' ? writtenDeadline(value) : value;
}

/** What there is to tick in a cell of a choice. */
export function cellChoices(
  { field, row, around, number }: RowOnPaper,
  column: Column & { kind: 'choice' },
): readonly PaperOption[] {
  const asked = cellTooltip({ field, row, around, number }, column);
  return column.options.map(({ id, label }) => ({
    words: label,
    control: {
      control: 'option',
      path: fieldPath(around.sectionId, field.id, row.id, column.id),
      groupTooltip: asked,
      tooltip: `${asked} – ${label}`,
      option: id,
      chosen: row.cells[column.id] === id,
    },
  }));
}

function cellTooltip(on: RowOnPaper, column: Column): string {
  const pattern = column.kind === 'date' ? ` (${words.dayOrPeriod})` : '';
  return `${on.around.number}: ${on.field.label} – ${rowTitle(on)}, ${column.label}${pattern}`;
}

/** Cells that stand side by side, their areas of one height. */
export function cellsInLine(
  on: RowOnPaper,
  places: readonly (Place & { readonly column: Column })[],
): readonly Cell[] {
  const alone = places.map((place) => tableCell(on, place.column, place));
  const atLeast = Math.max(...alone.map((cell) => cell.height));
  return places.map((place) => tableCell(on, place.column, { ...place, atLeast }));
}

/** The place to write or tick of one column in one row. */
export function tableCell(on: RowOnPaper, column: Column, place: Place): Cell {
  const { around, field, row } = on;
  if (column.kind === 'choice') return { ...options(around, cellChoices(on, column), place), rest: [] };
  const long = column.kind === 'text' && column.multiline;
  const tall = (place.atLeast ?? 0) >= 2 * ruling - 1;
  return writingArea(around, {
    ...place,
    path: fieldPath(around.sectionId, field.id, row.id, column.id),
    tooltip: cellTooltip(on, column),
    value: writtenIn(column, row),
    minimum: long ? place.lines : 1,
    multiline: long || (tall && column.kind === 'text'),
    calledAs: `${words.point(around.number)}, ${rowTitle(on)}, ${column.label}`,
  });
}
