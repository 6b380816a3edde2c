import type { AstroIntegration } from 'astro';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PageStyles } from './page-styles.ts';
import { withPolicyFirst } from './policy-first.ts';

/** Two pages that every book has, and that have nothing but the frame in common. */
const unlike = ['index.html', '404.html'] as const;

/** Puts the head of every page that was built in order: the policy first, then two style sheets at most. */
export function pageHeadIntegration(): AstroIntegration {
  return {
    name: 'page-head',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const [one, other] = unlike.map((name) => readFile(join(folder, name), 'utf8'));
        const styles = new PageStyles(folder, [(await one) ?? '', (await other) ?? '']);
        for await (const name of glob('**/*.html', { cwd: folder })) {
          const file = join(folder, name);
          const html = withPolicyFirst(await readFile(file, 'utf8'), name);
          await writeFile(file, styles.join(html));
        }
        styles.removeReplaced();
      },
    },
  };
}
