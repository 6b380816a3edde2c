import type { DrawnPage } from './drawn-pages.ts';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const charset = /<meta charset="[^"]*">/;

/**
 * Moves the content security policy of a page to the front of its head. Astro writes it at the end
 * (`renderAllHeadContent` fills the place before `</head>`), and a policy holds only for what comes after it:
 * https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy
 * The charset stays first, because browsers look for it in the first 1,024 bytes.
 * @throws where a page has no policy or no charset: such a page must not be published
 */
export function withPolicyFirst({ html, path }: DrawnPage): string {
  const [meta] = policy.exec(html) ?? [];
  if (meta === undefined || !charset.test(html))
    throw new Error(`${path} has no content security policy or no charset.`);
  return html.replace(meta, () => '').replace(charset, (first) => first + meta);
}
