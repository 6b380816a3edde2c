import { fileFaults as faults } from '#words/faults-files.ts';

export type Head =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** The YAML at the head of a text, between two lines of `---`. */
export function headOf(source: string): Head {
  const found = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(\n|$)/.exec(source);
  if (!found) return { ok: false, line: 1, message: faults.noHead };
  const [whole, text = ''] = found;
  const line = earlyEnd(text, source.slice(whole.length));
  return line === undefined ? { ok: true, text } : { ok: false, line, message: faults.headEndsEarly };
}

/**
 * The line that ends the head of a text before its time: `...` within it, or `---` where another one follows behind
 * further keys. Told by itself, for what comes after it would all be missing or be text.
 */
function earlyEnd(head: string, rest: string): number | undefined {
  const lines = head.split('\n');
  const at = lines.findIndex((line) => /^\.\.\.[ \t]*$/.test(line));
  if (at >= 0) return at + 2;
  return /^[A-Za-z]\w*:(?: .*)?\n(?:.*\S.*\n)*?---[ \t]*\n/.test(rest) ? lines.length + 1 : undefined;
}
