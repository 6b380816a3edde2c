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
  /** Look at each page as it is written, so that nobody has to read it from the disk again. */
  readonly readers: readonly ((page: DrawnPage) => void)[];
}

/**
 * Changes each page before it is written, and shows it to all that want to know it. Writing it, reading it and writing
 * it again cost a large book a tenth of its time.
 * Pages that Astro does not write under their address (`404.html`, those of `public/`) follow at the end.
 */
export function drawnPagesIntegration({ change, readers }: PageHandling): AstroIntegration {
  let base = '/';
  const seen = new Set<string>();
  const finish = (path: string, html: string): string => {
    const changed = change({ path, html });
    seen.add(path);
    for (const read of readers) read({ path, html: changed });
    return changed;
  };
  const finishDrawn = async ({ url }: Request, response: Response): Promise<Response> => {
    const path = fileOf(url, base);
    if (path === undefined || !response.ok || !isHtml(response)) return response;
    const html = finish(path, await response.text());
    return new Response(html, { status: response.status, headers: response.headers });
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
            const drawn = await astro.render(request, options);
            return drawn instanceof Response
              ? finishDrawn(request, drawn)
              : { ...drawn, response: await finishDrawn(request, drawn.response) };
          },
        }));
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of await htmlFiles(folder)) {
          if (seen.has(path)) continue;
          const html = await readFile(join(folder, path), 'utf8');
          const changed = finish(path, html);
          if (changed !== html) await writeFile(join(folder, path), changed);
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
