import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Keeps a build from bundling React and the tool bar of the dev server. To load the collections Astro starts a Vite
 * server in a build too (`createTempViteServer`), and Vite bundles in it what browsers would ask the dev server for:
 * https://github.com/withastro/astro/blob/main/packages/astro/src/core/sync/index.ts
 * Without anything to include Vite has no optimizer: https://vite.dev/config/dep-optimization-options#optimizedeps-nodiscovery
 */
export function noDevBundlesIntegration(): AstroIntegration {
  return {
    name: 'no-dev-bundles',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [nothingIncluded] } });
      },
    },
  };
}

const nothingIncluded: Plugin = {
  name: 'no-dev-bundles',
  enforce: 'post',
  // Vite joins lists that plugins return; only the finished one can be emptied
  configResolved({ environments }) {
    for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = [];
  },
};
