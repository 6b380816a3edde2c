import { readBody, type ReadBody } from './body.ts';
import { YamlDocument, type Holds } from './yaml-file.ts';

/** Keeps what was made of each file until the file holds something else. */
class Kept<T> {
  readonly #kept = new Map<string, { readonly from: string; readonly made: T }>();

  of(file: string, from: string, make: () => T): T {
    const before = this.#kept.get(file);
    if (before?.from === from) return before.made;
    const made = make();
    this.#kept.set(file, { from, made });
    return made;
  }
}

/** What the dev server remembers from one reading to the next: files that were not touched are not parsed again. */
export class Memory {
  readonly #bodies = new Kept<ReadBody>();
  readonly #documents = new Kept<YamlDocument>();

  readonly body: typeof readBody = (file, source, ...how) =>
    this.#bodies.of(file, source, () => readBody(file, source, ...how));

  readonly yaml = (file: string, text: string, firstLine: number, holds?: Holds): YamlDocument =>
    this.#documents.of(file, text, () => new YamlDocument(file, text, firstLine, holds));
}
