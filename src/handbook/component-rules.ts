import { shownFaults } from '#words/faults-markup.ts';
import { wholeFile } from '#words/faults-schema.ts';
import { componentFaults as faults, textFaults } from '#words/faults-text.ts';
import { didYouMean, nearest } from '../errors/problem.ts';
import { sentences } from '../errors/zod-sentences.ts';
import { withoutEntry } from './component-files.ts';
import { markupInPlain } from './shown-markup.ts';
import {
  attributesOf,
  childrenOf,
  isComponent,
  isElement,
  type ComponentNode,
  type TextNode,
} from './text-tree.ts';
import { componentNames, vocabulary, type ComponentName, type ReadAttributes } from './vocabulary.ts';

/** The component directly above, if any. */
export type Home = ComponentName | 'unknown' | undefined;

/** Whether readers see anything of a node: a word, or a component, which draws something by itself. */
export function hasContent(node: TextNode): boolean {
  return childrenOf(node).some(
    (child) => isComponent(child) || ('value' in child && child.value.trim() !== '') || hasContent(child),
  );
}

/** What is wrong with the place of a component: in another one, in a line. */
export function placeFaults(node: ComponentNode, name: ComponentName, home: Home): readonly string[] {
  const { home: wanted, inline, holds } = vocabulary[name];
  const found: string[] = [];
  if (wanted && home !== 'unknown' && wanted !== home) found.push(faults.home(name, wanted));
  const holdsBlocks = childrenOf(node).some(
    (child) => isElement(child) && /^(p|ul|ol|table|blockquote|pre|h\d)$/.test(child.tagName),
  );
  if (inline && holdsBlocks && holds !== 'nothing') found.push(faults.inline(name));
  if (standsInLine(node, name)) found.push(faults.ownLines(name));
  return found;
}

/** Whether a component that needs lines of its own stands in a line of text. */
export function standsInLine(node: ComponentNode, name: ComponentName): boolean {
  return !vocabulary[name].inline && node.type === 'mdxJsxTextElement';
}

/** What stands between the tags of a component and is not drawn, or is missing. */
export function contentFaults(
  node: ComponentNode,
  name: ComponentName,
): readonly { readonly at: TextNode; readonly message: string }[] {
  const { holds, inline } = vocabulary[name];
  const isFull = hasContent(node);
  if (holds === 'nothing') return isFull ? [{ at: node, message: faults.holdsNothing(name) }] : [];
  if (typeof holds === 'string')
    return isFull ? [] : [{ at: node, message: faults.holdsWords(name, !inline) }];
  if (!isFull) return [{ at: node, message: faults.holdsAtLeast(name, holds.only) }];
  const stray = childrenOf(node).find((child) => isText(child) || (isElement(child) && hasContent(child)));
  return stray ? [{ at: stray, message: faults.holdsOnly(name, holds.only) }] : [];
}

const isText = (node: TextNode) => node.type === 'text' && node.value.trim() !== '';

/**
 * Reads the attributes of a component.
 * @returns what they say, or nothing with the sentences that say why they cannot be read
 */
export function readAttributes(
  node: ComponentNode,
  name: ComponentName,
): { readonly read: Extract<ReadAttributes, { ok: true }> | undefined; readonly faults: readonly string[] } {
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return { read: undefined, faults: [faults.attribute(name)] };
    if (seen.has(attribute.name))
      return { read: undefined, faults: [faults.attributeTwice(name, attribute.name)] };
    seen.add(attribute.name);
  }
  const raw = attributesOf(node);
  const entry = vocabulary[name];
  const read = entry.read(raw);
  if (!read.ok) {
    const found = sentences(entry.attributes, read.issues, raw);
    return { read: undefined, faults: found.map(({ text }) => inComponent(text, name)) };
  }
  const shown = Object.values(raw).flatMap((value) => markupInPlain(value));
  return { read, faults: shown.map(({ found }) => shownFaults.plain(found)) };
}

/** The sentence for a component that does not exist, with the one that was meant. */
export function unknownComponent(name: string): string {
  if (isHtml(name)) return textFaults.html;
  const help = withoutEntry(name) ?? didYouMean(name, componentNames, faults.known);
  return `${faults.unknown(name)}\n${help}`;
}

/** The sentence for a tag without its counterpart. */
export function notClosed(name: string): string {
  return isHtml(name) ? textFaults.html : faults.notClosed(name);
}

/** Whether a tag is none of ours, also where its case is wrong. */
function isHtml(name: string): boolean {
  return name === '' || (/^[a-z]/.test(name) && nearest(name, componentNames) === undefined);
}

/** A sentence about the attributes of a component, which begins with the whole that was read. */
function inComponent(sentence: string, name: ComponentName): string {
  return sentence.startsWith(wholeFile) ? faults.name(name) + sentence.slice(wholeFile.length) : sentence;
}
