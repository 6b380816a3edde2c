import {
  emptyRow,
  isEmptyRow,
  mostRows,
  readOrigin,
  type Row,
  type RowOrigin,
  type TableAnswer,
  type TableField,
} from '../../worksheet/kinds/table.ts';
import { isRecord } from '../../worksheet/json.ts';
import { itemGroups, itemHead } from './item.ts';
import type { KindBoxes, PaperContext } from './kind-boxes.ts';
import { grouped } from './box.ts';
import { tableCards } from './table-cards.ts';
import { tableGrid } from './table-grid.ts';

/** More columns than this do not fit side by side on upright paper. */
const mostGridColumns = 4;

/** The rows to print: the author's number of empty ones on a blank sheet, else all and one to go on with. */
function rowsOnPaper(field: TableField, answer: TableAnswer, { blank }: PaperContext): readonly Row[] {
  if (blank) return Array.from({ length: field.paperRows }, (_, at) => emptyRow(field, at + 1));
  return answer.rows.some(isEmptyRow) ? answer.rows : [...answer.rows, emptyRow(field, answer.nextRow)];
}

/** What rows hold besides their cells: their order, where they came from, and which numbers were given. */
interface UnseenRows {
  readonly nextRow: number;
  readonly rows: readonly { readonly id: string; readonly origin?: RowOrigin }[];
}

function readUnseen(kept: unknown): UnseenRows {
  if (!isRecord(kept) || !Array.isArray(kept['rows'])) return { nextRow: 1, rows: [] };
  const { nextRow } = kept;
  return {
    nextRow: Number.isSafeInteger(nextRow) ? Number(nextRow) : 1,
    rows: kept['rows'].filter(isRecord).map(({ id, origin: keptOrigin }) => {
      const origin = readOrigin(keptOrigin);
      return { id: String(id), ...(origin && { origin }) };
    }),
  };
}

/** An origin without what is on paper only. */
function kept({ today: _onPaperOnly, ...origin }: RowOrigin): RowOrigin {
  return origin;
}

function restore(entry: TableAnswer, kept: unknown): TableAnswer {
  const before = readUnseen(kept);
  const place = new Map(before.rows.map((row, at) => [row.id, { at, origin: row.origin }]));
  const rows = entry.rows
    .map((row): Row => {
      const origin = place.get(row.id)?.origin;
      return { ...row, ...(origin && { origin }) };
    })
    // empty rows that the paper offered are not part of the answer, those that somebody kept are
    .filter((row) => place.has(row.id) || !isEmptyRow(row));
  const order = (row: Row) =>
    place.get(row.id)?.at ?? before.rows.length + Number(row.id.replace('zeile-', ''));
  return {
    ...entry,
    rows: [...rows].sort((a, b) => order(a) - order(b)),
    nextRow: Math.max(before.nextRow, ...rows.map((row) => Number(row.id.replace('zeile-', '')) + 1)),
  };
}

export const table: KindBoxes<TableField, TableAnswer> = {
  boxes: (field, answer, around) => {
    const [item, body] = itemGroups(field.id);
    const rows = rowsOnPaper(field, answer, around);
    const lay = field.columns.length <= mostGridColumns ? tableGrid : tableCards;
    const subpoints = field.columns.flatMap(({ label, help }) => (help ? [`${label}: ${help}`] : []));
    const head = itemHead({ ...field, subpoints }, around);
    // a card has a title of its own and is half a page high: explanations need not wait for it on the next page
    const standsAlone = lay === tableCards && (field.help !== undefined || subpoints.length > 0);
    return [{ ...head, withNext: !standsAlone }, ...grouped([item, body], lay(field, rows, around))];
  },
  unseen: {
    of: ({ rows, nextRow }) => ({
      nextRow,
      rows: rows.map(({ id, origin }) => ({ id, ...(origin && { origin: kept(origin) }) })),
    }),
    // `entry` is what the core made of the places; its rows have the shape of rows, their cells are text
    restore: (_, entry, kept) => restore(entry as TableAnswer, kept),
    inDocument: (field, kept) => {
      const rows = isRecord(kept)
        ? readUnseen(kept)
            .rows.slice(0, mostRows)
            .map(({ id }) => ({ ...emptyRow(field, 1), id }))
        : Array.from({ length: field.paperRows }, (_, at) => emptyRow(field, at + 1));
      return { kind: 'table', rows, nextRow: 1 };
    },
  },
};
