import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { HastNode, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { isComponentName, vocabulary } from './vocabulary.ts';

/** Any node of a text that was read as HTML tree. */
export type TextNode = HastNode | Root | RootContent | ElementContent;
export type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

export function childrenOf(node: Readonly<TextNode>): readonly HastNode[] {
  return 'children' in node ? (node.children as readonly HastNode[]) : [];
}

export function isComponent(node: Readonly<TextNode>): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isElement(node: Readonly<TextNode>): node is Element {
  return node.type === 'element';
}

export function lineOf(node: Readonly<TextNode>): number {
  return node.position?.start.line ?? 1;
}

/** The words of a node and of all below it. */
export function textOf(node: Readonly<TextNode>): string {
  if (node.type === 'text') return node.value;
  const text = childrenOf(node).map(textOf).join('');
  const block = isElement(node) && /^(p|li|h\d|td|th|tr|blockquote)$/.test(node.tagName);
  return block ? `${text}\n` : text;
}

/** Attributes of a component that are text; others are a fault, which `readBody` tells. */
export function attributesOf(node: Readonly<ComponentNode>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      attributes[attribute.name] = attribute.value;
  return attributes;
}

/** The heading that a component draws and that one can link to. */
export function headingOf(node: Readonly<ComponentNode>): string | undefined {
  if (!isComponentName(node.name)) return undefined;
  const read = vocabulary[node.name].read(attributesOf(node));
  return read.ok ? read.heading : undefined;
}

/** Ids that a component gives to elements of the page. */
export function ownIds(node: Readonly<ComponentNode>): readonly string[] {
  if (!isComponentName(node.name)) return [];
  const read = vocabulary[node.name].read(attributesOf(node));
  return read.ok ? read.ids : [];
}

/** Ids that the components below a node give to elements of the page. */
export function componentIds(node: Readonly<TextNode>): string[] {
  return [...(isComponent(node) ? ownIds(node) : []), ...childrenOf(node).flatMap(componentIds)];
}

/** The list of footnotes that the parser puts at the end. */
export function isFootnotes(node: Readonly<TextNode>): boolean {
  return isElement(node) && node.tagName === 'section' && 'dataFootnotes' in node.properties;
}
