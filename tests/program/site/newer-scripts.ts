import { parse, type AnyNode, type Program } from 'acorn';
import {
  ecmaVersion,
  newerProperties,
  newerStatics,
  newerSyntax,
} from '../../../src/integrations/browser-floor.mjs';

/**
 * What a script uses that is newer than the oldest browser: syntax, as the parser says, and names, unless the script
 * asks for them (`'showPopover' in element`, `typeof Intl.Segmenter`).
 */
export function newerInScript(text: string): string[] {
  let program: Program;
  try {
    program = treeOf(text);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const found = new Set<string>();
  const asked = new Set<string>();
  for (const node of nodesOf(program)) {
    if (node.type === 'StaticBlock' && newerSyntax.includes('staticBlock')) found.add('static {}');
    if (
      node.type === 'Literal' &&
      node.regex &&
      newerSyntax.includes('lookbehind') &&
      /\(\?<[=!]/.test(node.regex.pattern)
    )
      found.add(`lookbehind in /${node.regex.pattern}/`);
    if (node.type === 'MemberExpression') {
      found.add(memberOf(node));
      if (node.object.type === 'Identifier') found.add(`${node.object.name}.${memberOf(node)}`);
    }
    if (node.type === 'Property' && node.key.type === 'Identifier' && isPattern(node))
      found.add(node.key.name);
    if (node.type === 'BinaryExpression' && node.operator === 'in') asked.add(textOf(node.left));
    if (
      node.type === 'UnaryExpression' &&
      node.operator === 'typeof' &&
      node.argument.type === 'MemberExpression'
    )
      asked.add(memberOf(node.argument));
  }
  return [...found].filter(
    (name) =>
      !asked.has(name) && ([...newerProperties, ...newerStatics].includes(name) || name.includes(' ')),
  );
}

function treeOf(text: string): Program {
  try {
    return parse(text, { ecmaVersion, sourceType: 'module' });
  } catch {
    return parse(text, { ecmaVersion, sourceType: 'script' });
  }
}

type Member = Extract<AnyNode, { type: 'MemberExpression' }>;
function memberOf({ property, computed }: Member): string {
  if (!computed && property.type === 'Identifier') return property.name;
  return textOf(property);
}

/** A whole text, in quotes or, as small scripts write it, in backticks. */
function textOf(node: AnyNode): string {
  if (node.type === 'Literal') return String(node.value);
  return node.type === 'TemplateLiteral' && node.expressions.length === 0
    ? (node.quasis[0]?.value.cooked ?? '')
    : '';
}

/** `{ toSorted }` takes the method out of a list as `list.toSorted` does. */
function isPattern({ shorthand, value }: Extract<AnyNode, { type: 'Property' }>): boolean {
  return shorthand && value.type === 'Identifier' && newerProperties.includes(value.name);
}

function* nodesOf(value: unknown): Generator<AnyNode> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  else if (isNode(value)) {
    yield value;
    for (const part of Object.values(value)) if (typeof part === 'object') yield* nodesOf(part);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
