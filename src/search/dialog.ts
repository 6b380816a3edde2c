import { search as words } from '#words/search.ts';
import { find, openIndex, type Pagefind, type Result } from './engine.ts';
import { showResult } from './result.ts';

/** Results that are shown at once. */
const pageLength = 20;
/** Time without a key after which a query is asked, in ms. */
const pause = 120;

const started = new WeakSet<HTMLDialogElement>();

/** Brings the opened dialog to life, once. */
export function startSearch(dialog: HTMLDialogElement): void {
  if (!started.has(dialog)) new SearchDialog(dialog);
  started.add(dialog);
}

class SearchDialog {
  readonly #field: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  #pagefind: Promise<Pagefind> | undefined;
  #attempt = 0;
  #query = '';
  #found: readonly Result[] = [];
  #timer = 0;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#field = this.#part('[data-search-field]') as HTMLInputElement;
    this.#results = this.#part('[data-search-results]');
    this.#field.addEventListener('input', () => this.#askSoon());
    this.#part('[data-search-kinds]').addEventListener('change', () => this.#show());
    this.#part('[data-search-more]').addEventListener('click', () => this.#showMore());
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      // Enter may come before the pause after the last key is over
      void this.#ask().then(() => this.#links[0]?.click());
    });
    dialog.addEventListener('keydown', (event) => this.#walk(event));
    // the engine is on its way while the first word is being typed
    void this.#engine().catch(() => undefined);
    this.#askSoon();
  }

  #part(selector: string): HTMLElement {
    const part = this.#dialog.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search dialog has no ${selector}.`);
    return part;
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll('a')];
  }

  get #kind(): string {
    return this.#dialog.querySelector<HTMLInputElement>('[name="art"]:checked')?.value ?? '';
  }

  #engine(): Promise<Pagefind> {
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    // a browser remembers that a script could not be loaded: another try needs another address
    const again = this.#attempt > 0 ? `?${this.#attempt}` : '';
    this.#pagefind ??= openIndex(
      base,
      (address) => import(/* @vite-ignore */ address + again) as Promise<Pagefind>,
    );
    return this.#pagefind;
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    const query = this.#field.value.trim();
    this.#query = query;
    const slow = window.setTimeout(() => this.#say(words.loading), 300);
    try {
      const found = query === '' ? [] : await find(await this.#engine(), query);
      // an answer to what was asked before comes too late
      if (query !== this.#query) return;
      this.#found = found;
      this.#part('[data-search-failed]').hidden = true;
      clearTimeout(slow);
      this.#show();
    } catch {
      this.#pagefind = undefined;
      this.#attempt += 1;
      this.#found = [];
      clearTimeout(slow);
      this.#show();
      this.#say('');
      this.#part('[data-search-nothing]').hidden = true;
      this.#part('[data-search-failed]').hidden = false;
    } finally {
      clearTimeout(slow);
    }
  }

  /** The results of the chosen kind, and how many there are of each. */
  #show(): void {
    const kind = this.#kind;
    const shown = this.#found.filter((result) => kind === '' || result.kind === kind);
    this.#results.replaceChildren();
    this.#part('[data-search-kinds]').hidden = this.#found.length === 0;
    for (const count of this.#dialog.querySelectorAll<HTMLElement>('[data-count]')) {
      const counted = count.dataset['count'];
      count.textContent = `${this.#found.filter((result) => !counted || result.kind === counted).length}`;
    }
    this.#part('[data-search-nothing]').hidden = this.#query === '' || shown.length > 0;
    this.#append(shown.slice(0, pageLength), shown.length);
    this.#say(this.#sentence(shown.length, kind));
  }

  #showMore(): void {
    const kind = this.#kind;
    const shown = this.#found.filter((result) => kind === '' || result.kind === kind);
    const before = this.#links.length;
    this.#append(shown.slice(before, before + pageLength), shown.length);
    this.#links[before]?.focus();
  }

  #append(results: readonly Result[], total: number): void {
    const template = this.#part('[data-search-result]') as HTMLTemplateElement;
    this.#results.append(...results.map((result) => showResult(template, result)));
    this.#part('[data-search-more]').hidden = this.#links.length >= total;
  }

  #sentence(count: number, kind: string): string {
    if (this.#query === '') return '';
    if (count > 0) return words.found(count);
    const kinds: Readonly<Record<string, string>> = words.kindNames;
    return this.#found.length === 0
      ? words.nothing(this.#query)
      : words.nothingOfKind(this.#query, kinds[kind] ?? kind);
  }

  #say(sentence: string): void {
    const state = this.#part('[data-search-state]');
    if (state.textContent !== sentence) state.textContent = sentence;
  }

  /** Arrow keys go from the field through the results and back; Escape closes, where browsers would empty the field. */
  #walk(event: KeyboardEvent): void {
    if (event.key === 'Escape' && event.target === this.#field) {
      event.preventDefault();
      this.#dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || (event.target instanceof HTMLInputElement && event.target.type === 'radio')) return;
    const stops = [this.#field, ...this.#links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}
