import * as yaml from 'yaml';

type Token = yaml.CST.Token;
type FlowCollection = yaml.CST.FlowCollection;

/** Something in a YAML file that its values no longer show. */
export interface FoundToken {
  readonly kind: 'anchor' | 'tag' | 'alias' | 'directive';
  readonly written: string;
  readonly offset: number;
}

/** Nothing of the kind can stand in a file without one of these. */
const first = /(?:^|[\s[{,:-])[&!*]|^%/m;

/**
 * Names, tags and references of YAML, in the order of the file. No content needs them, and what an author meant as
 * text vanishes in them: `kurz: &wichtig Das Wort` is „Das Wort“.
 */
export function instructionsOf(text: string): readonly FoundToken[] {
  if (!first.test(text)) return [];
  return [...tokensOf(text)].flatMap((token): readonly FoundToken[] => {
    switch (token.type) {
      case 'anchor':
      case 'tag':
      case 'alias':
      case 'directive':
        return [{ kind: token.type, written: token.source, offset: token.offset }];
      default:
        return [];
    }
  });
}

/** Where brackets are the cause of a fault that the parser finds some lines later. */
export interface BracketFault {
  readonly kind: 'comment' | 'open';
  readonly bracket: '[' | '{';
  readonly offset: number;
}

/** Brackets that are not closed, and the comment that has swallowed the end of one. */
export function bracketFault(text: string): BracketFault | undefined {
  for (const token of tokensOf(text)) {
    if (token.type !== 'flow-collection' || isClosed(token)) continue;
    const bracket = token.start.source === '[' ? '[' : '{';
    const comment = [...within(token)].find(
      (one) => one.type === 'comment' && /[\]}]/.test(one.source) && standsBehindText(text, one.offset),
    );
    return comment
      ? { kind: 'comment', bracket, offset: comment.offset }
      : { kind: 'open', bracket, offset: token.offset };
  }
  return undefined;
}

function isClosed({ end }: FlowCollection): boolean {
  return end.some(({ type, source }) => /^flow-(map|seq)-end$/.test(type) && source !== '');
}

function standsBehindText(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() !== '';
}

function* tokensOf(text: string): Generator<Token> {
  for (const token of new yaml.Parser().parse(text)) yield* within(token);
}

/** A token and all that stands in it, in the order of the file. */
function* within(token: Token): Generator<Token> {
  yield token;
  if ('props' in token) for (const one of token.props) yield* within(one);
  if (token.type === 'document') yield* token.start;
  if ('items' in token)
    for (const { start, key, sep, value } of token.items) {
      yield* start;
      if (key) yield* within(key);
      if (sep) yield* sep;
      if (value) yield* within(value);
    }
  if (token.type === 'document' && token.value) yield* within(token.value);
  if ('end' in token) yield* token.end;
}
