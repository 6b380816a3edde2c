import { createHash } from 'node:crypto';
import type { DrawnPage } from './drawn-pages.ts';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const charset = /<meta charset="[^"]*">/;
const inline = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;
const digest = / 'sha256-([^']+)'/g;

/**
 * Moves the content security policy of a page to the front of its head. Astro writes it at the end
 * (`renderAllHeadContent` fills the place before `</head>`), and a policy holds only for what comes after it:
 * https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy
 * Of the digests in it those stay that the page has something for: Astro lists all of the site on every page
 * (https://docs.astro.build/en/reference/configuration-reference/#securitycsp), half a kilobyte that nothing can compress.
 * The charset stays first, because browsers look for it in the first 1,024 bytes.
 * @throws where a page has no policy or no charset: such a page must not be published
 */
export function withPolicyFirst({ html, path }: DrawnPage): string {
  const [meta] = policy.exec(html) ?? [];
  if (meta === undefined || !charset.test(html))
    throw new Error(`${path} has no content security policy or no charset.`);
  const own = new Set(Array.from(html.matchAll(inline), ([, , text = '']) => digestOf(text)));
  const needed = meta.replace(digest, (source, one: string) => (own.has(one) ? source : ''));
  return html.replace(meta, () => '').replace(charset, (first) => first + needed);
}

/** The same few texts stand on every page. */
const digests = new Map<string, string>();
function digestOf(text: string): string {
  const known = digests.get(text);
  if (known !== undefined) return known;
  const made = createHash('sha256').update(text).digest('base64');
  // structured data or the like may be another text on each page
  if (digests.size < 100) digests.set(text, made);
  return made;
}
