/** The forms in which a table of figures can be drawn, as authors write them (`bild`). */
export const chartForms = ['verlauf', 'anteile', 'vergleich', 'balken', 'ohne'] as const;

/** `verlauf` rises and falls over years, `anteile` parts a whole, `vergleich` sets two side by side, `ohne` draws nothing. */
export type ChartForm = (typeof chartForms)[number];

/** What the form of a chart hangs on. */
interface Shape {
  readonly unit: string;
  readonly chart: ChartForm | undefined;
  readonly series: readonly { readonly id: string; readonly year: number | undefined }[];
  readonly rows: readonly { readonly cells: Readonly<Record<string, { readonly value: number } | string>> }[];
}

/** What shares may miss of a hundred, or have too much, when each is rounded by itself. */
const rounding = 0.5;

/**
 * How a table is drawn: as its author says, and otherwise as its figures ask for. Shares that make a whole are parts of
 * it; three years and more, or several of one thing, are a course; two series are set side by side; all else is bars.
 */
export function chartFormOf(table: Shape): ChartForm {
  if (table.chart) return table.chart;
  if (isWhole(table)) return 'anteile';
  if (hasYears(table) && (table.series.length > 2 || table.rows.length === 1)) return 'verlauf';
  if (table.series.length === 2) return 'vergleich';
  return 'balken';
}

/** Why a form that an author chose cannot be drawn, as the name of the rule; undefined where it can. */
export function unfitForm(table: Shape): string | undefined {
  switch (table.chart) {
    case 'verlauf':
      return hasYears(table) ? undefined : 'chart-needs-years';
    case 'anteile':
      return isShares(table) ? undefined : 'chart-needs-shares';
    case 'vergleich':
      return table.series.length === 2 ? undefined : 'chart-needs-two';
    case 'balken':
    case 'ohne':
    case undefined:
      return undefined;
  }
}

/** Several years, each later than the one before. */
function hasYears({ series }: Shape): boolean {
  return (
    series.length > 1 &&
    series.every(({ year }, at) => {
      const before = series[at - 1]?.year;
      return year !== undefined && (at === 0 || (before !== undefined && before < year));
    })
  );
}

/** Shares that fit into a whole together, none of them below nought. */
function isShares(table: Shape): boolean {
  return (
    table.unit === 'Prozent' &&
    table.series.every(({ id }) => {
      const values = valuesOf(table, id);
      return values.every((value) => value >= 0) && sumOf(values) <= 100 + rounding + 1e-9;
    })
  );
}

/** A single share, or shares that make a whole in each series. */
function isWhole(table: Shape): boolean {
  if (!isShares(table)) return false;
  if (table.rows.length === 1) return table.series.length === 1;
  return table.series.every(({ id }) => sumOf(valuesOf(table, id)) >= 100 - rounding - 1e-9);
}

function valuesOf({ rows }: Shape, series: string): readonly number[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[series];
    return typeof cell === 'object' ? cell.value : [];
  });
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
