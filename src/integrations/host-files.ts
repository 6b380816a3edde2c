import type { AstroIntegration } from 'astro';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFile } from './headers.mjs';
import { asBase } from './base-path.mjs';

/** Writes `_headers` beside the site, for hosts that read it. Must run when all other files are written. */
export function hostFilesIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = asBase(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = await readdir(folder, { withFileTypes: true });
        const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
        await writeFile(join(folder, '_headers'), headersFile(base, names));
      },
    },
  };
}
