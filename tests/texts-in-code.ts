// What code says to people: the texts of a file, and which of them are German sentences.
import { extname } from 'node:path';
import ts from 'typescript';

/** The front matter of an Astro component and its scripts. */
export function scriptsOf(astro: string): string[] {
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(astro)?.[1] ?? '';
  return [
    frontMatter,
    ...Array.from(astro.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g), ([, js = '']) => js),
  ];
}

export function kindOf(path: string): ts.ScriptKind {
  return extname(path) === '.tsx' ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

/** Words that hold German sentences together and that no other language here has. */
const germanWords =
  /(?<!\p{L})(?:der|die|das|dem|den|ein|eine[nmr]?|kein|keine[nmr]?|ist|sind|war|hat|haben|wird|nicht|und|oder|mit|für|auf|aus|bei|beim|von|vom|zum|zur|im|nach|über|schon|noch|nur|Sie|Ihre?[nmr]?|sich|es|gibt|steht|fehlt)(?!\p{L})/u;

/**
 * Whether a text is something that people read in German: words with a blank between them, a capital letter, and an
 * umlaut, a German quote or a word of German grammar. Lists of words of the language (for the search, for sentences
 * and days that people write) are rules and have no capitals.
 */
export function isGermanSentence(text: string): boolean {
  if (!/\S\s+\S/.test(text) || !/\p{Lu}/u.test(text)) return false;
  return /[äöüÄÖÜß„]/.test(text) || germanWords.test(text);
}

/** Texts of a file that a reader may get to see: strings, templates whole, what stands between tags. */
export function textsIn({ path, text }: { path: string; text: string }): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x'));
    ts.forEachChild(node, visit);
  };
  const isAstro = path.endsWith('.astro');
  const [, markup = ''] = /^\s*---\r?\n[\s\S]*?\r?\n---([\s\S]*)$/.exec(text) ?? [];
  const parts = isAstro ? [...scriptsOf(text), `(<>${markup.replace(/<!doctype html>/i, '')}</>)`] : [text];
  const kind = isAstro ? ts.ScriptKind.TSX : kindOf(path);
  for (const part of parts) visit(ts.createSourceFile(path, part, ts.ScriptTarget.Latest, false, kind));
  return texts.map((one) => one.trim());
}
