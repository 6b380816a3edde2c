/** A cell in the lower half of a matrix: the column is always smaller than the row. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads from a cell; nothing for keys that lead nowhere. At an edge the focus stays, so that nobody
 * falls out of the triangle.
 * @param all with Ctrl: Home and End go to the first and the last cell of all
 */
export function moveInTriangle(
  { row, column }: GridCell,
  key: string,
  all: boolean,
  actors: number,
): GridCell | undefined {
  const last = actors - 1;
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(row - 1, column + 1) };
    case 'ArrowUp':
      return { row: Math.max(column + 1, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column };
    case 'Home':
      return all ? { row: 1, column: 0 } : { row, column: 0 };
    case 'End':
      return all ? { row: last, column: last - 1 } : { row, column: row - 1 };
    default:
      return undefined;
  }
}
