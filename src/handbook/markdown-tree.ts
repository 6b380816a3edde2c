import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { notation } from './notation.ts';

export type { MdastNode };

/** A text as Markdown reads it, with the letters that its author typed. */
export interface MarkdownText {
  readonly root: MdastNode;
  /** The letters of a node, markup included. */
  readonly written: (node: MdastNode) => string;
  /** What stands in its line before a node. */
  readonly leading: (node: MdastNode) => string;
  /** The letter behind a node; empty at the end of the text. */
  readonly behind: (node: MdastNode) => string;
}

/** @throws where the text is no MDX, as the parser says it */
export function readMarkdown(source: string, kind: 'mdx' | 'md'): MarkdownText {
  const root = (kind === 'mdx' ? mdxToMdast : markdownToMdast)(source, { features: notation });
  const from = (node: MdastNode) => node.position?.start.offset ?? 0;
  const to = (node: MdastNode) => node.position?.end.offset ?? 0;
  return {
    root,
    written: (node) => source.slice(from(node), to(node)),
    leading: (node) => source.slice(source.lastIndexOf('\n', from(node) - 1) + 1, from(node)),
    behind: (node) => source.charAt(to(node)),
  };
}

export function partsOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

export function lineOfPart(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** A node and all below it, in the order of the text. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const part of partsOf(node)) yield* walk(part);
}
