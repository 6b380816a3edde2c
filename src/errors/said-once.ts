import { faults } from '#words/faults.ts';
import { language } from '#words/language.ts';
import type { Problem } from './problem.ts';

/** Places at which the same thing is missed, so that it is said once and not at each of them. */
export class SaidOnce {
  readonly #places = new Map<string, Pick<Problem, 'file' | 'line'>[]>();

  add(file: string, line: number, message: string): void {
    this.#places.set(message, [...(this.#places.get(message) ?? []), { file, line }]);
  }

  /** One problem for each message: its first place, then the others. */
  problems(): Problem[] {
    return Array.from(this.#places, ([message, places]) => {
      const [first = { file: '', line: 1 }, ...others] = places.toSorted(
        (a, b) => a.file.localeCompare(b.file, language) || a.line - b.line,
      );
      if (others.length === 0) return { ...first, message };
      const shown = others.slice(0, 5).map(({ file, line }) => `${file}:${line}`);
      return { ...first, message: `${message}\n${faults.likewise(shown, others.length - shown.length)}` };
    });
  }
}
