import { germanFigure, type DataTable } from './data-tables.ts';

/** Width of a drawing in its own units; text of 13 to 15 units stays legible on a phone of 320 px. */
const width = 360;
const labelColumn = 46;
const valueColumn = 46;
const barHeight = 15;
const lineHeight = 17;
const barGap = 3;
const rowGap = 14;
/** How many letters of 15 units fit a line of the drawing. */
const lettersPerLine = 46;

export interface ChartBar {
  readonly y: number;
  readonly seriesTitle: string;
  /** Position of the series: later ones are drawn stronger. */
  readonly rank: number;
  /** Undefined where there is no figure. */
  readonly length: number | undefined;
  readonly figure: string;
}

export interface ChartRow {
  readonly lines: readonly { readonly y: number; readonly text: string }[];
  readonly bars: readonly ChartBar[];
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly barStart: number;
  readonly barHeight: number;
  readonly rows: readonly ChartRow[];
  /** Whether bars carry the name of their series. */
  readonly named: boolean;
}

/**
 * Lays a table out as horizontal bars with direct labels: each row's name above its bars, each bar with its
 * series and figure. Bars begin at zero; the longest figure fills the width.
 */
export function chartOf(table: DataTable): Chart {
  const figures = table.rows.flatMap((row) =>
    Object.values(row.values).filter((value): value is number => typeof value === 'number'),
  );
  const most = Math.max(...figures, 0) || 1;
  const named = table.series.length > 1;
  const barStart = named ? labelColumn : 0;
  const room = width - barStart - valueColumn;
  let y = 0;
  const rows = table.rows.map((row): ChartRow => {
    const lines = wrap(row.title).map((text) => ({ y: (y += lineHeight), text }));
    y += 5;
    const bars = table.series.map((series, rank): ChartBar => {
      const value = row.values[series.id] ?? 'k. A.';
      const bar = {
        y,
        seriesTitle: series.title,
        rank: table.series.length - 1 - rank,
        length:
          typeof value === 'number' ? Math.max(1, Math.round((value / most) * room * 10) / 10) : undefined,
        figure: germanFigure(value),
      };
      y += barHeight + barGap;
      return bar;
    });
    y += rowGap;
    return { lines, bars };
  });
  return { width, height: y, barStart, barHeight, rows, named };
}

/** Words in lines of the drawing's width. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lettersPerLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
