import type { TargetKind } from '../addresses/link-kinds.ts';

/** What is there but has a fault of its own, so that it is no second fault when it cannot be found. */
export class Unreadable {
  readonly #ids = new Map<TargetKind, Set<string>>();
  readonly #kinds = new Set<TargetKind>();

  /** @param id undefined where it cannot be told which is meant: then none of its kind is called missing */
  add(kind: TargetKind, id: string | undefined): void {
    if (id === undefined) this.#kinds.add(kind);
    else this.#ids.set(kind, (this.#ids.get(kind) ?? new Set()).add(id));
  }

  has(kind: TargetKind, id: string): boolean {
    return this.#kinds.has(kind) || (this.#ids.get(kind)?.has(id) ?? false);
  }
}
