import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { hashedFolder } from './headers.mjs';

/** A style sheet as Astro and our pages link it; one with `media` holds up no drawing and stays as it is. */
const link = /<link rel="stylesheet" href="([^"]+)">/g;

/** Addresses of the style sheets that hold up the drawing of a page, each once, in their order. */
export function styleSheetsOf(html: string): readonly string[] {
  return [...new Set(Array.from(html.matchAll(link), ([, address = '']) => address))];
}

/**
 * A page with these style sheets in place of its own, where its last one stood: what a page links for print alone
 * stays before them, as Astro has it.
 */
export function withStyleSheets(html: string, addresses: readonly string[]): string {
  const links = addresses.map((address) => `<link rel="stylesheet" href="${address}">`).join('');
  let left = html.match(link)?.length ?? 0;
  return html.replace(link, () => {
    left -= 1;
    return left === 0 ? links : '';
  });
}

/**
 * Makes two style sheets of all that a page links: the frame, which every page has and a browser keeps, and what
 * this page has besides. The build makes a file of each set of components that pages share, and a browser draws
 * nothing before it has fetched them all; it cannot put the same component into two files
 * (https://rolldown.rs/in-depth/manual-code-splitting), which a file for each kind of page asks for.
 */
export class PageStyles {
  readonly #folder: string;
  readonly #frame: ReadonlySet<string>;
  /** Addresses that were joined, as one text, with the address of the file that came of them. */
  readonly #joined = new Map<string, string>();
  readonly #replaced = new Set<string>();

  /**
   * @param folder where the site was written
   * @param pages pages that have little in common: what both link is the frame
   */
  constructor(folder: string, [one, other]: readonly [string, string]) {
    this.#folder = join(folder, hashedFolder);
    const ofOther = new Set(styleSheetsOf(other));
    this.#frame = new Set(styleSheetsOf(one).filter((address) => ofOther.has(address)));
  }

  /** The page with two style sheets at most; their files are written. */
  join(html: string): string {
    const all = styleSheetsOf(html);
    const own = all.filter((address) => !this.#frame.has(address));
    const frame = all.filter((address) => this.#frame.has(address));
    const files = [this.#fileOf('frame', frame), this.#fileOf('page', own)];
    return withStyleSheets(
      html,
      files.filter((file) => file !== undefined),
    );
  }

  /** Deletes the files that no page links any more; to be called when all pages have been joined. */
  removeReplaced(): void {
    for (const file of this.#replaced) rmSync(file, { force: true });
  }

  #fileOf(name: string, addresses: readonly string[]): string | undefined {
    const [first] = addresses;
    if (first === undefined) return undefined;
    const key = addresses.join(' ');
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const files = addresses.map((address) => join(this.#folder, basename(address)));
    const css = files.map((file) => readFileSync(file, 'utf8')).join('');
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const file = `${name}.${hash}.css`;
    writeFileSync(join(this.#folder, file), css);
    for (const replaced of files) this.#replaced.add(replaced);
    const address = first.slice(0, -basename(first).length) + file;
    this.#joined.set(key, address);
    return address;
  }
}

/**
 * Keeps styles out of the browser's scripts. They come with the page, also those of parts that a script fetches
 * later; Astro would have both the page and the script fetch them, as two files
 * (`shouldDeleteCSSChunk` in its plugin-css.js knows only what is fetched at once).
 */
export function scriptsWithoutStyles(): Plugin {
  const nothing = '\0style-of-the-page';
  return {
    name: 'scripts-without-styles',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: { filter: { id: /\.css$/ }, handler: () => ({ id: nothing, moduleSideEffects: false }) },
    load: { filter: { id: /^\0style-of-the-page$/ }, handler: () => '' },
  };
}
