import { footnoteFaults as faults } from '#words/faults-text.ts';
import type { Problem } from '../errors/problem.ts';
import { lineOfPart, partsOf, walk, type MarkdownText, type MdastNode } from './markdown-tree.ts';

/**
 * Footnotes that the reader would never see: a mark without its note stays in the text as it was typed, and a note
 * without its mark, or without a word, vanishes.
 */
export function footnoteFaults(file: string, { root, written }: MarkdownText): Problem[] {
  const problems: Problem[] = [];
  const fault = (line: number, message: string) => problems.push({ file, line, message });
  const parts = [...walk(root)];
  const marked = new Set(
    parts.flatMap((part) => (part.type === 'footnoteReference' ? [part.identifier] : [])),
  );
  const notes = new Map<string, number>();
  for (const part of parts) {
    if (part.type !== 'footnoteDefinition') continue;
    const label = part.label ?? part.identifier;
    const before = notes.get(part.identifier);
    if (before !== undefined) fault(lineOfPart(part), faults.twice(label, before));
    else if (!marked.has(part.identifier)) fault(lineOfPart(part), faults.noMark(label));
    else if (partsOf(part).length === 0) fault(lineOfPart(part), faults.empty(label));
    if (before === undefined) notes.set(part.identifier, lineOfPart(part));
  }
  for (const part of parts)
    if (part.type === 'heading' && [...walk(part)].some(({ type }) => type === 'footnoteReference'))
      fault(lineOfPart(part), faults.inHeading);
  for (const [label, line] of noMarks(parts, written))
    fault(line, /^\S+$/.test(label) ? faults.noNote(label) : faults.label(label));
  return problems;
}

/** What was typed as a mark and is none, by its label, with the first line on which it stands. */
function noMarks(parts: readonly MdastNode[], written: MarkdownText['written']): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (label: string, line: number) => found.has(label) || found.set(label, line);
  for (const part of parts) {
    // a note whose name has blanks is an address for links to Markdown
    if (part.type === 'definition' && part.label?.startsWith('^')) add(part.label.slice(1), lineOfPart(part));
    if (part.type !== 'text') continue;
    const text = written(part);
    for (const { 1: label = '', index } of text.matchAll(/(?<!\\)\[\^([^\]\n]*)\]/g))
      add(label, lineOfPart(part) + text.slice(0, index).split('\n').length - 1);
  }
  return found;
}
