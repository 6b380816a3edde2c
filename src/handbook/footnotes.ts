import { footnoteFaults as faults } from '#words/faults-text.ts';
import type { Problem } from '../errors/problem.ts';

/**
 * Footnotes that the reader would never see: a mark without its note stays in the text as it was typed, and a note
 * without its mark vanishes without a word.
 */
export function footnoteFaults(file: string, source: string): Problem[] {
  const lines = withoutCode(source).split('\n');
  const marks = new Map<string, number>();
  const notes = new Map<string, number>();
  const problems: Problem[] = [];
  const fault = (line: number, message: string) => problems.push({ file, line, message });
  lines.forEach((text, at) => {
    const note = /^ {0,3}\[\^([^\]\s]+)\]:/.exec(text);
    const label = note?.[1]?.toLowerCase();
    if (label !== undefined && notes.has(label)) fault(at + 1, faults.twice(label, notes.get(label) ?? 0));
    else if (label !== undefined) notes.set(label, at + 1);
    for (const [, mark = ''] of text.slice(note?.[0].length ?? 0).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g))
      if (!marks.has(mark.toLowerCase())) marks.set(mark.toLowerCase(), at + 1);
  });
  for (const [label, line] of marks) if (!notes.has(label)) fault(line, faults.noNote(label));
  for (const [label, line] of notes) if (!marks.has(label)) fault(line, faults.noMark(label));
  return problems;
}

/** The text with code blanked out, its lines kept: what stands in backticks is meant as it is. */
function withoutCode(source: string): string {
  const blank = (code: string) => code.replaceAll(/[^\n]/g, ' ');
  return source.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, blank).replaceAll(/`[^`\n]*`/g, blank);
}
