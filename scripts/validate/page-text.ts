/** Their words are not read: they lead elsewhere, operate the page, or are filled in only while it runs. */
const silent = /^(nav|dialog|svg|template|select|textarea|noscript|button)$|\s(hidden|popover)(?=[\s=>]|$)/;
/** What people read all the same: a term is a button inside its sentence. */
const spoken = /^button\b[^>]*\bclass="term"/;
/** Bare lists of other pages' titles, and a source behind a sentence, which would make a sentence of its own. */
const titlesOnly = /\bclass="(citation|term-links|chapter-facts|source-list)"/;
/** What a drawing says instead of its single labels. */
const drawing = /^(title|desc)$/;
/** Stand in one line with what they belong to and are no part of its sentence. */
const apart = /\bclass="(note-kind|next-steps-kind|quiet|button)"/;
const inline =
  /^(a|abbr|b|bdi|br|button|cite|code|em|i|kbd|label|mark|q|s|small|span|strong|sub|sup|time|wbr)$/;
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * What a built page says in its main part, as plain text: a block a paragraph, an empty line between two. Reads
 * the HTML of our own build, which is well-formed, and no other.
 */
export function pageText(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  const open: { readonly name: string; readonly line: boolean; readonly silent: boolean }[] = [];
  let text = '';
  const bare = main
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    // links and labels side by side are kept apart by the stylesheet
    .replaceAll(/<\/(a|span)>(?=<\1\b)/g, '$&<br>');
  for (const [piece] of bare.matchAll(pieces)) {
    if (/^<(script|style)\b/.test(piece)) continue;
    const quiet = open.at(-1)?.silent ?? false;
    const tag = /^<(\/?)([\w-]+)([\s\S]*?)>$/.exec(piece);
    if (!tag) {
      if (!quiet) text += decoded(piece).replaceAll(/\s+/g, ' ');
      continue;
    }
    const [, closing, name = '', rest = ''] = tag;
    const head = `${name}${rest}`;
    const opened = closing ? open.findLastIndex((one) => one.name === name) : -1;
    const line = !inline.test(name) || name === 'br' || apart.test(head) || open[opened]?.line === true;
    if (!quiet && line) text += '\n';
    if (closing) open.length = Math.max(0, opened);
    else if (!empty.test(name) && !rest.endsWith('/')) {
      const mute = !spoken.test(head) && (silent.test(name) || silent.test(head) || titlesOnly.test(head));
      open.push({ name, line, silent: (quiet || mute) && !drawing.test(name) });
    }
  }
  return text
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .filter((line) => /\p{L}/u.test(line))
    .map((line) => `${line}\n`)
    .join('\n');
}

/** Scripts and styles whole, because they may hold what looks like a tag; else tags and the text between. */
const pieces = /<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

function decoded(text: string): string {
  return text
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => named[name] ?? whole)
    .replaceAll('\u00AD', '');
}
