import type { AstroIntegration } from 'astro';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const charset = /<meta charset="[^"]*">/;

/**
 * Moves the content security policy of a page to the front of its head. Astro writes it at the end
 * (`renderAllHeadContent` fills the place before `</head>`), and a policy holds only for what comes after it:
 * https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy
 * The charset stays first, because browsers look for it in the first 1,024 bytes.
 * @throws where a page has no policy or no charset: such a page must not be published
 */
export function withPolicyFirst(html: string, name: string): string {
  const [meta] = policy.exec(html) ?? [];
  if (meta === undefined || !charset.test(html))
    throw new Error(`${name} has no content security policy or no charset.`);
  return html.replace(meta, () => '').replace(charset, (first) => first + meta);
}

/** Puts the policy first in every page that was built. */
export function policyFirstIntegration(): AstroIntegration {
  return {
    name: 'policy-first',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: folder })) {
          const file = join(folder, name);
          await writeFile(file, withPolicyFirst(await readFile(file, 'utf8'), name));
        }
      },
    },
  };
}
