import type { AstroIntegration } from 'astro';
import { formatProblems } from '../src/errors/problem.ts';
import { contentDir, forgetContent, readContentOnce } from '../src/handbook/load.ts';

/**
 * Reads the content folder before anything is built. A build with faults stops with all of them; the dev
 * server reports them and starts again when a content file changes.
 */
export function contentIntegration(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, addWatchFile, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = await readContentOnce();
        if (command === 'dev') addWatchFile(new URL(`${contentDir}/`, config.root));
        if (problems.length === 0) return;
        if (command === 'build') {
          console.error(formatProblems(problems));
          // the list above says it all; a stack trace would bury it
          process.exit(1);
        }
        logger.error(`\n${formatProblems(problems)}`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('change', (file) => {
          if (!file.includes(contentDir)) return;
          forgetContent();
          void server.restart();
        });
      },
    },
  };
}
