import type { AstroIntegration } from 'astro';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asBase } from './base-path.mjs';

/** A page on its way to the disk. */
export interface DrawnPage {
  /** Its file below the folder of the site, with slashes: `kapitel/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** What happens to the pages of a build. */
export interface PageHandling {
  /** Gives the page that is written. */
  readonly change: (page: DrawnPage) => string;
  /**
   * Look at each page as it is written, so that nobody has to read it from the disk again: one after the other in the
   * order of the addresses, whichever is drawn first, so that what they make is the same in every build.
   */
  readonly readers: readonly ((page: DrawnPage) => void)[];
}

/** Hands pages on in the order in which their drawing began. */
class Queue {
  readonly #hand: (page: DrawnPage) => void;
  readonly #waiting = new Map<number, DrawnPage | undefined>();
  #begun = 0;
  #next = 0;

  constructor(hand: (page: DrawnPage) => void) {
    this.#hand = hand;
  }

  begin(): number {
    this.#begun += 1;
    return this.#begun - 1;
  }

  /** @param page nothing where none came of it */
  finish(place: number, page: DrawnPage | undefined): void {
    this.#waiting.set(place, page);
    for (; this.#waiting.has(this.#next); this.#next += 1) {
      const next = this.#waiting.get(this.#next);
      this.#waiting.delete(this.#next);
      if (next) this.#hand(next);
    }
  }
}

/**
 * Changes each page before it is written, and shows it to all that want to know it. Writing it, reading it and writing
 * it again cost a large book a tenth of its time.
 * Pages that Astro does not write under their address (`404.html`, those of `public/`) follow at the end.
 */
export function drawnPagesIntegration({ change, readers }: PageHandling): AstroIntegration {
  let base = '/';
  const seen = new Set<string>();
  const show = (page: DrawnPage) => {
    for (const read of readers) read(page);
  };
  const queue = new Queue(show);
  const finish = (path: string, html: string): DrawnPage => {
    seen.add(path);
    return { path, html: change({ path, html }) };
  };
  const finishDrawn = async ({ url }: Request, response: Response) => {
    const path = fileOf(url, base);
    if (path === undefined || !response.ok || !isHtml(response)) return { response };
    const page = finish(path, await response.text());
    return {
      response: new Response(page.html, { status: response.status, headers: response.headers }),
      page,
    };
  };
  return {
    name: 'drawn-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = asBase(config.base);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          render: async (request, options) => {
            const place = queue.begin();
            let page: DrawnPage | undefined;
            try {
              const drawn = await astro.render(request, options);
              const finished = await finishDrawn(request, drawn instanceof Response ? drawn : drawn.response);
              page = finished.page;
              return drawn instanceof Response
                ? finished.response
                : { ...drawn, response: finished.response };
            } finally {
              queue.finish(place, page);
            }
          },
        }));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of await htmlFiles(folder)) {
          if (seen.has(path)) continue;
          const html = await readFile(join(folder, path), 'utf8');
          const page = finish(path, html);
          show(page);
          if (page.html !== html) await writeFile(join(folder, path), page.html);
        }
      },
    },
  };
}

/** All pages of a site, in an order that does not depend on the disk. */
export async function htmlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** The file of a page whose address ends with a slash. */
function fileOf(url: string, base: string): string | undefined {
  const path = decodeURI(new URL(url).pathname);
  return path.startsWith(base) && path.endsWith('/') ? `${path.slice(base.length)}index.html` : undefined;
}

function isHtml({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false;
}
