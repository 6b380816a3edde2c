import { slug } from '../addresses/address.ts';
import { frameIds } from '../addresses/frame-ids.ts';

/** Gives each heading of a page an id of its own: readable, lasting, and never one that something else has. */
export class PageIds {
  readonly #taken: Set<string>;

  /** @param others ids that components give to their elements on this page */
  constructor(others: Iterable<string>) {
    this.#taken = new Set([...frameIds, ...others]);
  }

  /** The id for a heading; the second of the same words gets `-2`. */
  forHeading(text: string): string {
    const wanted = slug(text) || 'abschnitt';
    let id = wanted;
    for (let n = 2; this.#taken.has(id); n += 1) id = `${wanted}-${n}`;
    this.#taken.add(id);
    return id;
  }
}
