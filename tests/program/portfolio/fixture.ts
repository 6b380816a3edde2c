import type { Answer } from '../../../src/worksheet/kinds/index.ts';
import { numberedFields, worksheetSchema, type Worksheet } from '../../../src/worksheet/definition.ts';
import type { StorageLike } from '../../../src/portfolio/storage.ts';
import type { Timers } from '../../../src/portfolio/session.ts';

/** A small sheet with a rating, a text and a table that takes measures. */
export function sheet(changes: Record<string, unknown> = {}): Worksheet {
  return worksheetSchema.parse({
    id: 'blatt',
    version: 1,
    titel: 'Blatt',
    form: 'Einschätzung',
    kurz: 'Kurz',
    zielgruppen: ['leitung'],
    quellen: [{ quelle: 'q', abschnitt: 'a' }],
    abschnitte: [
      {
        id: 'teil',
        felder: [
          { id: 'punkt', art: 'einschaetzung', text: 'Ein Punkt' },
          { id: 'wort', art: 'text', titel: 'Ein Wort' },
          {
            id: 'plan',
            art: 'tabelle',
            titel: 'Plan',
            zeile: 'Maßnahme',
            uebernahme: 'anlass',
            spalten: [
              { id: 'anlass', art: 'text', titel: 'Anlass' },
              { id: 'frist', art: 'datum', titel: 'Frist' },
            ],
          },
        ],
      },
    ],
    ...changes,
  });
}

export function field(worksheet: Worksheet, id: string) {
  const found = numberedFields(worksheet).find((n) => n.field.id === id);
  if (!found) throw new Error(`no field ${id}`);
  return found.field;
}

export const text = (words: string): Answer => ({ kind: 'text', text: words });
export const rating = (value: 'teilweise' | 'trifft-zu' | null, note = ''): Answer => ({
  kind: 'rating',
  value,
  note,
});

/** A store in memory that can be made full or blocked. */
export class MemoryStorage implements StorageLike {
  readonly map = new Map<string, string>();
  /** Most characters of all values together. */
  room = Infinity;
  blocked = false;
  /** How many more writes it takes before it takes none. */
  left = Infinity;
  writes = 0;

  get length() {
    return this.map.size;
  }
  key(index: number) {
    return [...this.map.keys()][index] ?? null;
  }
  getItem(key: string) {
    this.#refuse();
    return this.map.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.#refuse();
    const others = [...this.map].reduce((sum, [k, v]) => sum + (k === key ? 0 : v.length), 0);
    if (others + value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    if (this.left <= 0) throw new DOMException('full', 'QuotaExceededError');
    this.left -= 1;
    this.writes += 1;
    this.map.set(key, value);
  }
  removeItem(key: string) {
    this.#refuse();
    this.map.delete(key);
  }
  #refuse() {
    if (this.blocked) throw new DOMException('blocked', 'SecurityError');
  }
}

/** A clock that runs only when it is told to. */
export class ManualTimers implements Timers {
  #next = 1;
  readonly #waiting = new Map<number, { at: number; run: () => void }>();
  #now = 0;

  set(run: () => void, milliseconds: number) {
    this.#waiting.set(this.#next, { at: this.#now + milliseconds, run });
    return this.#next++;
  }
  clear(timer: number) {
    this.#waiting.delete(timer);
  }
  pass(milliseconds: number) {
    this.#now += milliseconds;
    for (const [id, { at, run }] of [...this.#waiting]) {
      if (at > this.#now) continue;
      this.#waiting.delete(id);
      run();
    }
  }
}
