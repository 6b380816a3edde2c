/** A plain table: the first column to the left, the others to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [line(heads), rule, ...rows.map(line)].map((text) => text.trimEnd()).join('\n');
}

/** A number as it is written in German. */
export function german(value: number, digits = 0): string {
  return value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Thousands of bytes, „–“ for none. */
export const kilobytes = (bytes: number) => (bytes === 0 ? '–' : german(bytes / 1000, 1));
