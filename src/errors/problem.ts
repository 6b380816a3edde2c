import { faults } from '#words/faults.ts';
import { language } from '#words/language.ts';

/** Something wrong in the content, told to the author: where, what, and what to do. */
export interface Problem {
  /** Path below the project's folder, `/` as separator. */
  readonly file: string;
  /** Line counted from 1. */
  readonly line: number;
  /** One or more sentences. */
  readonly message: string;
}

/**
 * All problems as authors see them, sorted by file and line, with a closing sentence that counts them.
 * Lines after the first of a message are indented.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = problems.toSorted((a, b) => a.file.localeCompare(b.file, language) || a.line - b.line);
  const files = new Set(problems.map((p) => p.file)).size;
  const list = sorted.map((p) => `${p.file}:${p.line}  ${lines(p.message).join('\n  ')}`);
  return [...list, faults.count(problems.length, files)].join('\n');
}

/** Up to so many known words are listed whole. */
const mostKnownWords = 24;

/** Longer than any sentence; what is quoted in it can be as long as the file. */
const longestLine = 1000;

/** The lines of a message, none so long that it would bury the others. */
function lines(message: string): string[] {
  return message
    .split('\n')
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line));
}

/** The known word nearest to what somebody typed, where it is near enough to be meant. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const allowed = Math.max(2, Math.floor(typed.length / 3));
  const [best] = known
    // as many letters more or fewer, as many steps at least: no need to count them
    .filter((word) => Math.abs(word.length - typed.length) <= allowed)
    .map((word) => ({ word, distance: distance(typed.toLowerCase(), word.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= allowed ? best.word : undefined;
}

/** „Meinten Sie …? Bekannt sind: …“ for a word that is not among the known ones. */
export function didYouMean(typed: string, known: readonly string[], label: string): string {
  const near = nearest(typed, known);
  // a list that is shortened by a few words only hides the very one that is looked for
  const shown = known.length > mostKnownWords ? known.slice(0, mostKnownWords / 2) : known;
  return faults.didYouMean(near, label, shown, known.length - shown.length);
}

/** Edit distance in which a swap of two neighbouring letters counts once, as typing errors do. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replace, swap));
    }
  }
  return at(a.length, b.length);
}
