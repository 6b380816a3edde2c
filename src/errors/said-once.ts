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
        (a, b) => a.file.localeCompare(b.file, 'de') || a.line - b.line,
      );
      if (others.length === 0) return { ...first, message };
      const shown = others.slice(0, 5).map(({ file, line }) => `${file}:${line}`);
      const left = others.length - shown.length;
      const more =
        left === 0 ? '' : left === 1 ? ' und an einer weiteren Stelle' : ` und an ${left} weiteren Stellen`;
      return { ...first, message: `${message}\nEbenso: ${shown.join(', ')}${more}.` };
    });
  }
}
