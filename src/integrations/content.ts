import type { AstroIntegration } from 'astro';
import { isAbsolute, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { loaderName, type RefreshContext } from '../handbook/collections.ts';
import { contentDir } from '../handbook/folder.ts';
import { plainText } from '../handbook/text-file.ts';

/** Ten seconds of waiting, in pauses. */
const mostTries = 500;

/** Milliseconds within which the files of one save, or of a folder that moves, arrive. */
const pauseAfterChange = 20;

/** Lets the dev server follow the content folder, wherever it lies: what changes is read again and shown. */
export function contentIntegration(): AstroIntegration {
  const folder = resolve(contentDir);
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const written = fileURLToPath(new URL('.astro/', config.root));
        updateConfig({ vite: { plugins: [plainTexts, textsThemselves, followedHere([folder, written])] } });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        let waiting: ReturnType<typeof globalThis.setTimeout> | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!refreshContent || !isInside(folder, resolve(server.config.root, path))) return;
          clearTimeout(waiting);
          waiting = globalThis.setTimeout(() => void readAnew(refreshContent), pauseAfterChange);
        });
      },
    },
  };
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
