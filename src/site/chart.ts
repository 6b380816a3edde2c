import { reading } from '#words/reading.ts';
import { cellIn, numberWithSign, isNumber, isPercent, type DataTable } from '../handbook/data-tables.ts';

export interface ChartBar {
  readonly seriesTitle: string;
  /** Distance from the last series, which is drawn strongest: 0 full, 1 hatched, from 2 on outlined. */
  readonly rank: number;
  /** Part of the whole width that the bar takes, 0 to 100. Undefined where there is no number, which is not 0. */
  readonly length: number | undefined;
  /** Where it begins, 0 to 100, if the rows are parts of one whole: where those above it end. */
  readonly start: number;
  /** The number as it stands beside the bar, or the word that stands in its place. */
  readonly label: string;
}

export interface ChartRow {
  readonly title: string;
  readonly bars: readonly ChartBar[];
}

export interface Chart {
  readonly rows: readonly ChartRow[];
  /** Whether bars carry the name of their series. */
  readonly named: boolean;
  /** Whether the whole width stands for a hundred per cent and is worth showing. */
  readonly ofHundred: boolean;
}

/**
 * Lays a table out as horizontal bars, each with its series and its number. All bars begin at zero. The whole
 * width is 100 where the numbers are shares, so that a small share looks small and charts can be held against
 * each other; for anything else it is the largest number.
 */
export function chartOf(table: DataTable): Chart {
  const numbers = table.rows.flatMap((row) => Object.values(row.cells).filter(isNumber));
  const ofHundred = isPercent(table);
  const full = ofHundred ? 100 : Math.max(...numbers.map(({ value }) => value), 0) || 1;
  const lengthOf = (value: number) => Math.round((value / full) * 1000) / 10;
  return {
    named: table.series.length > 1,
    ofHundred,
    rows: table.rows.map((row, above) => ({
      title: row.title,
      bars: table.series.map((series, at): ChartBar => {
        const cell = cellIn(row, series);
        return {
          seriesTitle: series.title,
          rank: table.series.length - 1 - at,
          length: isNumber(cell) ? lengthOf(cell.value) : undefined,
          start: table.rows.slice(0, above).reduce((sum, other) => {
            const before = cellIn(other, series);
            return isNumber(before) ? sum + lengthOf(before.value) : sum;
          }, 0),
          label: isNumber(cell) ? numberWithSign(table, cell) : cell,
        };
      }),
    })),
  };
}

/** What a reader is told where there is no number. */
export const missingWord = (label: string) =>
  label === 'n. e.' || label === 'k. A.' ? reading.missing[label] : label;
