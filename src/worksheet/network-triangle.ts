/** Part of a triangular matrix that fits across a page: columns and the rows below them, counted from 0. */
export interface Block {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/**
 * The lower half of a matrix of `count` actors, cut into blocks of at most `widest` columns. Every pair stands in
 * one block once, in the row of the later actor.
 */
export function triangleBlocks(count: number, widest: number): readonly Block[] {
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  return range(0, Math.ceil((count - 1) / widest)).map((at) => {
    const first = at * widest;
    return { columns: range(first, Math.min(first + widest, count - 1)), rows: range(first + 1, count) };
  });
}
