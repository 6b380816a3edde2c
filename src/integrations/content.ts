import type { AstroIntegration } from 'astro';
import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { loaderName, type RefreshContext } from '../handbook/collections.ts';
import { contentDir } from '../handbook/folder.ts';
import { plainText } from '../handbook/text-file.ts';

/** Ten seconds of waiting, in pauses. */
const mostTries = 500;

/** Where Astro writes the collections in development, for its pages to read: from then on they are new. */
const storeFile = 'data-store.json';

/** Milliseconds until what was written is what pages are drawn from. */
const pauseAfterWrite = 40;

/** Milliseconds within which the files of one save, or of a folder that moves, arrive. */
const pauseAfterChange = 20;

/** Lets the dev server follow the content folder, wherever it lies: what changes is read again and shown. */
export function contentIntegration(): AstroIntegration {
  const folder = resolve(contentDir);
  let store = '';
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const written = fileURLToPath(new URL('.astro/', config.root));
        store = join(written, storeFile);
        updateConfig({ vite: { plugins: [plainTexts, textsThemselves, followedHere([folder, written])] } });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        if (!refreshContent) return;
        /** When a page was last asked for. */
        let askedAt = 0;
        const readings = new Readings(() => readAnew(refreshContent));
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          const changed = resolve(server.config.root, path);
          if (isInside(folder, changed)) readings.ask();
          else if (changed === store) globalThis.setTimeout(() => readings.show(), pauseAfterWrite);
        });
        // a browser comes back at once, sent by Astro as soon as a file changes that had a fault: it waits for the new
        // text, because the reload that follows the reading finds it loading, and a page that loads hears nothing
        server.middlewares.use((request, _, next) => {
          if (!request.headers.accept?.includes('text/html')) next();
          else
            void readings.settled().then(() => {
              askedAt = Date.now();
              next();
            });
        });
        // and what was written while it loaded, it hears as soon as it listens
        server.environments.client.hot.on('vite:client:connect', (_, client) => {
          const writtenAt = statSync(store, { throwIfNoEntry: false })?.mtimeMs ?? 0;
          if (writtenAt > askedAt) client.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** Readings of the content folder, one after the other; what changes during one is read by the next. */
class Readings {
  readonly #read: () => Promise<void>;
  readonly #waiting = new Set<() => void>();
  #asked = 0;
  #begun = 0;
  #isRunning = false;
  /** Whether all that was asked for is there. */
  #isShown = true;

  constructor(read: () => Promise<void>) {
    this.#read = read;
  }

  ask(): void {
    this.#asked += 1;
    this.#isShown = false;
    if (!this.#isRunning) void this.#run();
  }

  /** Says that what the last reading found is there, which it hears itself only half a second later. */
  show(): void {
    if (this.#begun < this.#asked) return;
    this.#isShown = true;
    for (const go of this.#waiting) go();
    this.#waiting.clear();
  }

  /** Once all that has changed until now is there. */
  settled(): Promise<void> {
    return this.#isShown ? Promise.resolve() : new Promise((resolve) => this.#waiting.add(resolve));
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    try {
      while (this.#begun < this.#asked) {
        await this.#quiet();
        this.#begun = this.#asked;
        await this.#read();
      }
    } finally {
      this.#isRunning = false;
      this.show();
    }
  }

  /** The files of one save arrive one by one. */
  async #quiet(): Promise<void> {
    const seen = this.#asked;
    await setTimeout(pauseAfterChange);
    if (seen !== this.#asked) await this.#quiet();
  }
}

type RefreshContent = NonNullable<
  Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['refreshContent']
>;

/**
 * Has the loader read the folder once more. Astro reads `content.config.ts` anew whenever a text is saved, and does
 * nothing when it is asked for new content meanwhile, so the loader says when it has begun:
 * https://github.com/withastro/astro/blob/main/packages/astro/src/integrations/hooks.ts (`refreshContent`)
 */
async function readAnew(refreshContent: RefreshContent): Promise<void> {
  const { promise: hasBegun, resolve: begin } = Promise.withResolvers<true>();
  const context = { begin: () => begin(true) } satisfies RefreshContext;
  for (let tries = 0; tries < mostTries; tries += 1) {
    await refreshContent({ loaders: [loaderName], context });
    if (await Promise.race([hasBegun, setTimeout(pauseAfterChange, false)])) return;
  }
}

/** MDX as it was checked: without the mark at its beginning and the line ends of Windows. */
const plainTexts: Plugin = {
  name: 'plain-texts',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (code) => ({ code: plainText(code), map: null }),
  },
};

/**
 * Lets a build import each text itself. Astro wraps each MDX in a second module, which brings along the styles that the
 * text imports (`astroContentAssetPropagationPlugin`); ours may not import anything, so that these are two modules and
 * two files a chapter for nothing:
 * https://github.com/withastro/astro/blob/main/packages/astro/src/content/vite-plugin-content-assets.ts
 */
const textsThemselves: Plugin = {
  name: 'texts-themselves',
  apply: 'build',
  resolveId: {
    order: 'pre',
    filter: { id: /\.mdx\?astroRenderContent$/ },
    handler: (id) => id.slice(0, id.lastIndexOf('?')),
  },
};

/**
 * Keeps Vite from reloading the page as soon as a text is saved, or Astro's list of texts is written: it would show
 * what has not been checked yet, and the reload that follows once all is there would be lost, because a page that is
 * loading hears nothing.
 */
const followedHere = (folders: readonly string[]): Plugin => ({
  name: 'content-is-followed-by-its-loader',
  enforce: 'pre',
  hotUpdate: ({ file }) => (folders.some((folder) => isInside(folder, file)) ? [] : undefined),
});

function isInside(folder: string, path: string): boolean {
  const way = relative(folder.normalize(), path.normalize());
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
