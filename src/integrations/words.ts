import type { AstroIntegration } from 'astro';
import nodeModule from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contentDir } from '../handbook/folder.ts';
import { languageOfFolder } from '../handbook/language.ts';

/** How every room names a file of sentences; package.json says which language that is where no book says it. */
const door = '#words/';

/** Lets `#words/…` mean the sentences of the language in which the book is written, in all that is bundled. */
export function wordsIntegration(): AstroIntegration {
  return {
    name: 'words',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const language = languageOfFolder(contentDir);
        if (language === undefined) return;
        const folder = fileURLToPath(new URL(`src/words/${language}/`, config.root)).replaceAll('\\', '/');
        updateConfig({ vite: { resolve: { alias: [{ find: door, replacement: folder }] } } });
      },
    },
  };
}

/**
 * Does the same for what Node loads itself: the settings, the integrations, the commands. To be called before
 * anything that speaks is imported.
 */
export function speakInNode(): void {
  const language = languageOfFolder(contentDir);
  if (language === undefined) return;
  const folder = resolve('src/words', language);
  nodeModule.registerHooks({
    resolve: (specifier, context, next) =>
      specifier.startsWith(door)
        ? next(pathToFileURL(resolve(folder, specifier.slice(door.length))).href, context)
        : next(specifier, context),
  });
}
