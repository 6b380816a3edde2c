import { linkWords } from '../addresses/link-kinds.ts';
import { componentNames } from './vocabulary.ts';

/** Signs of markup that readers would see as they were typed. */
export interface ShownMarkup<Rule extends string = string> {
  readonly rule: Rule;
  /** What would be seen, and where in the text it begins. */
  readonly found: string;
  readonly at: number;
}

const words = linkWords.join('|');
const address = `(?:#|https?:|mailto:|tel:|(?:${words}):)`;
/** Tags that people know from other programs; what else stands in angle brackets may be a placeholder. */
const tags = [
  ...componentNames,
  ...'a abbr b big blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img'.split(
    ' ',
  ),
  ...'ins li mark ol p pre s script small span strike strong style sub summary sup table tbody td th'.split(
    ' ',
  ),
  ...'thead tr tt u ul'.split(' '),
].join('|');
/** Neither within a word nor beside another sign of its kind: „Leser*innen“ and „Leser_innen“ are words. */
const around = (sign: string) =>
  String.raw`(?<![\p{L}\p{N}${sign}\\])${sign}(?=[\p{L}\p{N}\p{Ps}\p{Pi}"])[^${sign}\n]*(?<=[\p{L}\p{N}\p{Pe}\p{Pi}.,:;%"])${sign}(?![\p{L}\p{N}${sign}])`;

/** What Markdown knows nowhere, or not in this form. */
const unknown = {
  link: String.raw`\]\([^)\n]*\)?|\]\s+\(${address}[^)\n]*\)?|\)\[${address}[^\]\n]*\]?`,
  // not two citations by their numbers: „[1][2]“
  reference: String.raw`\[(?!\d+\]\[\d+\])[^\][\n]+\]\[[^\][\n]*\]`,
  marked: String.raw`==(?=\S)[^=\n]+==|(?<=^|\n)={2,}(?=\s*(?:\n|$))`,
  raised: String.raw`\^[\p{L}\p{N}]{1,9}\^`,
  box: String.raw`:::|\[!\p{L}+\]`,
  foreign: String.raw`\{\{|\{%|\$\$|\[TOC\]|(?<=^|\n)!{3} (?=\p{L})`,
  wiki: String.raw`\[\[[^\]\n]+\]\]`,
  braces: String.raw`\{[#.:][\w-]+\}`,
  image: String.raw`!\[[^\]\n]*\]`,
  // little pictures by their names, `:smile:`, but not „Leser:innen:“
  sign: String.raw`(?<![\p{L}\p{N}:]):[a-z]+(?:_[a-z]+)*:(?![\p{L}\p{N}:])`,
  entity: String.raw`&(?:#\d+|#x[\da-fA-F]+|[A-Za-z]\w+);`,
  bareLink: String.raw`(?<![\p{L}\p{N}/-])(?:${words}):[a-z0-9][a-z0-9#-]*`,
} as const;

const inProse = {
  ...unknown,
  strong: String.raw`\*\*`,
  // the blank keeps the second sign from closing
  emphasis: String.raw`(?<![\p{L}\p{N}*])\*(?=\p{L})[^*]*\s\*(?![^\s.,;:)])`,
  code: '(?<![\\p{L}\\p{N}])`(?=\\p{L})',
  note: String.raw`\^\[`,
  struck: '~~',
  checkbox: String.raw`(?<=^|\n)\[[ xX]?\] (?=[^(\s])`,
  heading: String.raw`(?<=^|\n)#{2,6}(?=[^\s#])`,
  definition: String.raw`(?<=^|\n): `,
  lineEnd: String.raw`\\$`,
} as const;
export type ProseRule = keyof typeof inProse;

const inPlain = {
  ...unknown,
  strong: String.raw`\*\*[^*\n]*(?:\*\*)?`,
  emphasis: `${around(String.raw`\*`)}|${around('_')}`,
  code: '`[^`\\n]+`',
  note: String.raw`\[\^[^\]\n]*\]|\^\[`,
  struck: String.raw`(?<!~)~{1,2}(?=[^\s~])[^~\n]*[^\s~]~{1,2}`,
  heading: String.raw`(?<=^|\n)#{1,6} (?=\S)`,
  list: String.raw`(?<=^|\n)[-*+] (?=[^\n]*\n[-*+] )`,
  table: String.raw`\|\s*:?-{2,}:?\s*\|`,
  tag: String.raw`<!--|</?(?:${tags})(?=[\s/>])[^<>\n]*>`,
  escape: String.raw`\\[*_\[\]<>{}#~|&]`,
} as const;

/** What Markdown has left over in a text. @param text without what Markdown has taken as an escape */
export function markupInProse(text: string): readonly ShownMarkup<ProseRule>[] {
  return found(text, prosePatterns);
}

/** Markup in a text that is shown letter by letter: a value in YAML, an attribute of a component. */
export function markupInPlain(text: string): readonly ShownMarkup[] {
  return found(text, plainPatterns);
}

interface Pattern<Rule> {
  readonly rule: Rule;
  readonly pattern: RegExp;
}

function patternsOf<Rule extends string>(rules: Readonly<Record<Rule, string>>): readonly Pattern<Rule>[] {
  const names = Object.keys(rules).filter((name): name is Rule => Object.hasOwn(rules, name));
  return names.map((rule) => ({ rule, pattern: new RegExp(rules[rule], 'u') }));
}

const prosePatterns = patternsOf(inProse);
const plainPatterns = patternsOf(inPlain);

/** A text in which nothing of this stands is done with at once. */
const suspicious = /[*_`[\]^~=:{!&#|<\\$-]/;

/** The first of each rule, in the order of the text. */
function found<Rule extends string>(
  text: string,
  patterns: readonly Pattern<Rule>[],
): readonly ShownMarkup<Rule>[] {
  if (!suspicious.test(text)) return [];
  // addresses hold all kinds of signs
  const searched = text.replaceAll(/https?:\/\/[^\s)\]>]+/g, (url) => ' '.repeat(url.length));
  const all = patterns.flatMap(({ rule, pattern }): readonly ShownMarkup<Rule>[] => {
    const match = pattern.exec(searched);
    if (!match) return [];
    return [{ rule, found: text.slice(match.index, match.index + match[0].length), at: match.index }];
  });
  // one slip can look like two: `[![x]](y)`
  let end = 0;
  return all
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at, found }) => {
      if (at < end) return false;
      end = at + found.length;
      return true;
    });
}
