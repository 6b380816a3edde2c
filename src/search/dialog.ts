import { search as words } from '#words/search.ts';
import { openSearch, type SearchAnswer, type HandbookSearch, type Pagefind } from './engine.ts';
import { showResult } from './result.ts';

/** Results that are shown at once. */
const pageLength = 10;
/** Time without a key after which a query is asked, in ms: enough for the next letter of a word that is being typed. */
const pause = 60;

const none: SearchAnswer = { results: [], remark: { instead: [], missing: [] } };

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
  #search: Promise<HandbookSearch> | undefined;
  #attempt = 0;
  #query = '';
  #answer: SearchAnswer = none;
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
      void this.#ask().then(() => this.#openFirst());
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
    return [...this.#results.querySelectorAll<HTMLAnchorElement>('li > a')];
  }

  /** At the section that answers, which stands fast once the text of the page is there. */
  async #openFirst(): Promise<void> {
    const [first] = this.#shown();
    const passage = await first?.passage().catch(() => undefined);
    const [link] = this.#links;
    if (passage) link?.setAttribute('href', passage.address);
    link?.click();
  }

  get #kind(): string {
    return this.#dialog.querySelector<HTMLInputElement>('[name="art"]:checked')?.value ?? '';
  }

  #engine(): Promise<HandbookSearch> {
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    // a browser remembers that a script could not be loaded: another try needs another address
    const again = this.#attempt > 0 ? `?${this.#attempt}` : '';
    this.#search ??= openSearch(
      base,
      (address) => import(/* @vite-ignore */ address + again) as Promise<Pagefind>,
    );
    return this.#search;
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
      const answer = query === '' ? none : await (await this.#engine()).find(query);
      // an answer to what was asked before comes too late
      if (query !== this.#query) return;
      this.#answer = answer;
      this.#part('[data-search-failed]').hidden = true;
      clearTimeout(slow);
      this.#show();
    } catch {
      this.#search = undefined;
      this.#attempt += 1;
      this.#answer = none;
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
    const { results } = this.#answer;
    const shown = this.#shown();
    this.#results.replaceChildren();
    this.#part('[data-search-kinds]').hidden = results.length === 0;
    for (const count of this.#dialog.querySelectorAll<HTMLElement>('[data-count]')) {
      const counted = count.dataset['count'];
      count.textContent = `${results.filter((result) => !counted || result.kind === counted).length}`;
    }
    this.#part('[data-search-nothing]').hidden = this.#query === '' || shown.length > 0;
    this.#append(shown.slice(0, pageLength), shown.length);
    this.#say(this.#sentence(shown.length));
  }

  #shown(): SearchAnswer['results'] {
    const kind = this.#kind;
    return this.#answer.results.filter((result) => kind === '' || result.kind === kind);
  }

  #showMore(): void {
    const shown = this.#shown();
    const before = this.#links.length;
    this.#append(shown.slice(before, before + pageLength), shown.length);
    this.#links[before]?.focus();
  }

  #append(results: SearchAnswer['results'], total: number): void {
    const template = this.#part('[data-search-result]') as HTMLTemplateElement;
    this.#results.append(...results.map((result) => showResult(template, result)));
    this.#part('[data-search-more]').hidden = this.#links.length >= total;
  }

  #sentence(count: number): string {
    if (this.#query === '') return '';
    const { results, remark } = this.#answer;
    const kind = this.#kind;
    if (count > 0)
      return [
        ...remark.instead.map(({ typed, meant }) => words.instead(typed, meant)),
        ...(remark.missing.length > 0 ? [words.missing(remark.missing)] : []),
        words.found(count),
      ].join(' ');
    const kinds: Readonly<Record<string, string>> = words.kindNames;
    return results.length === 0
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
