import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { isAbsolute, relative, resolve } from 'node:path';
import { contentDir } from '../src/handbook/folder.ts';
import { plainText } from '../src/handbook/text-file.ts';

/** MDX as it was checked: without the mark at its beginning and the line ends of Windows. */
const plainTexts: Plugin = {
  name: 'plain-texts',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (code) => ({ code: plainText(code), map: null }),
  },
};

/** Milliseconds within which the files of one save, or of a folder that moves, arrive. */
const pauseAfterChange = 30;

/** Lets the dev server follow the content folder, wherever it lies: what changes is read again and shown. */
export function contentIntegration(): AstroIntegration {
  const folder = resolve(contentDir);
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainTexts] } });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!isInside(folder, resolve(server.config.root, path))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void refreshContent?.({ loaders: ['handbook'] }), pauseAfterChange);
        });
      },
    },
  };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder.normalize(), path.normalize());
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
