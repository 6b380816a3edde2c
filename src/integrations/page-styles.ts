import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** What the layout brings: the order of the layers, and the styles of the frame around each page. */
const ofFrame = /^(?:layers|Page)\./;

/**
 * Makes two style sheets of all that a page links: the frame, which every page has and a browser keeps, and what
 * this page has besides. The build makes a file of each set of components that pages share, and a browser draws
 * nothing before it has fetched them all; it cannot put the same component into two files
 * (https://rolldown.rs/in-depth/manual-code-splitting), which a file for each kind of page asks for.
 */
export class PageStyles {
  /** Name of each joined file, with the addresses that it is made of. */
  readonly #joined = new Map<string, readonly string[]>();

  /** The page with two style sheets at most; `write` makes their files. */
  join(html: string): string {
    const all = styleSheetsOf(html);
    const frame = all.filter((address) => ofFrame.test(basename(address)));
    const own = all.filter((address) => !frame.includes(address));
    return withStyleSheets(html, [...this.#joinedAs('frame', frame), ...this.#joinedAs('page', own)]);
  }

  /** Writes the files that pages link now and deletes those that none links any more. */
  async write(site: string): Promise<void> {
    const folder = join(site, hashedFolder);
    const read = (address: string) => readFile(join(folder, basename(address)), 'utf8');
    for (const [name, addresses] of this.#joined)
      await writeFile(join(folder, name), (await Promise.all(addresses.map(read))).join(''));
    const replaced = new Set([...this.#joined.values()].flat());
    await Promise.all([...replaced].map((address) => rm(join(folder, basename(address)))));
  }

  /** The address of the joined file; its name tells of what it holds, because theirs do. */
  #joinedAs(name: string, addresses: readonly string[]): readonly string[] {
    const [first] = addresses;
    if (first === undefined) return [];
    const hash = createHash('sha256').update(addresses.map((one) => basename(one)).join(' '));
    const file = `${name}.${hash.digest('base64url').slice(0, 8)}.css`;
    this.#joined.set(file, addresses);
    return [first.slice(0, -basename(first).length) + file];
  }
}

/** Writes the style sheets of the pages once all pages are written. */
export function pageStylesIntegration(styles: PageStyles): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: { 'astro:build:done': ({ dir }) => styles.write(fileURLToPath(dir)) },
  };
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
    load: {
      filter: { id: /^\0(?:style-of-the-page|vite\/preload-helper\.js)$/ },
      handler: (id) => (id === nothing ? '' : importsPlainly),
    },
  };
}

/**
 * Vite wraps each dynamic import into a helper that loads styles first, also where scripts bring none and nothing is
 * preloaded; every reading page would pay for it (https://github.com/vitejs/vite/issues/18551).
 */
const importsPlainly = 'export const __vitePreload = (load) => load();';
