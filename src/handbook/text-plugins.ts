import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { reading as words } from '#words/reading.ts';
import { piecesOf } from '#words/together.ts';
import { PageIds } from './page-ids.ts';
import { childrenOf, headingOf, isElement, ownIds, textOf, type ComponentNode } from './text-tree.ts';
import { componentNames, vocabulary } from './vocabulary.ts';

const anchoredNames = componentNames.filter((name) => vocabulary[name].anchored);
const inlineNames = componentNames.filter((name) => vocabulary[name].inline);

/**
 * Headings get the ids that `readBody` promised to links. The ids of components are gathered in a pass of their own,
 * which asks for components alone: to look for them in the whole tree took half of the time that drawing takes.
 */
const headingIds: HastPluginEntry = ({ sourceFormat }) => {
  const taken: string[] = [];
  const gather = (node: Readonly<ComponentNode>) => void taken.push(...ownIds(node));
  let given: PageIds | undefined;
  // asked for by the first heading, when all components have been seen
  const ids = () => (given ??= new PageIds(taken));
  const components = defineHastPlugin({
    name: 'ids-of-components',
    mdxJsxFlowElement: { filter: [...componentNames], visit: gather },
    mdxJsxTextElement: { filter: [...componentNames], visit: gather },
  });
  const headings = defineHastPlugin({
    name: 'heading-ids-of-the-page',
    element: {
      filter: ['h2', 'h3'],
      visit(node, ctx) {
        if (node.properties['id'] === undefined)
          ctx.setProperty(node, 'id', ids().forHeading(ctx.textContent(node)));
        // the list of footnotes brings a class for a stylesheet that is not ours
        else ctx.setProperty(node, 'className', null);
      },
    },
    mdxJsxFlowElement: {
      filter: anchoredNames,
      visit(node, ctx) {
        ctx.setProperty(node, 'id', ids().forHeading(headingOf(node) ?? ''));
      },
    },
  });
  return sourceFormat === 'mdx' ? [components, headings] : headings;
};

/**
 * Tables that scroll by keyboard where they are wide, with heads that say of what, and numbers aligned by a
 * class: the parser would write `style`, which the content security policy forbids.
 */
const tables: HastPluginEntry = () => {
  /** What stands above, by which a table is called; and how many tables stood there before. */
  let heading = '';
  let before = 0;
  const goOn = (title: string) => {
    heading = title.trim();
    before = 0;
  };
  return defineHastPlugin({
    name: 'tables',
    element: {
      filter: ['h2', 'h3', 'h4', 'table'],
      visit(node, ctx) {
        if (node.tagName !== 'table') {
          goOn(ctx.textContent(node));
          return undefined;
        }
        before += 1;
        return {
          type: 'element',
          tagName: 'div',
          // a group, because a landmark for each table would be too many
          properties: {
            className: ['table-scroll'],
            tabIndex: 0,
            role: 'group',
            ariaLabel: words.tableNamed(heading || headsOf(node).join(', '), before),
          },
          children: [withHeads(node)],
        };
      },
    },
    mdxJsxFlowElement: {
      filter: anchoredNames,
      visit(node) {
        goOn(headingOf(node) ?? heading);
      },
    },
  });
};

/** The words in the heads of a table's columns. */
const headsOf = (table: Readonly<Element>): string[] => {
  const [head] = table.children.filter(isElement).filter(({ tagName }) => tagName === 'thead');
  const rows = head?.children.filter(isElement) ?? [];
  return rows.flatMap((row) => row.children.filter(isElement).map(textOf)).filter(Boolean);
};

/** A citation on a line of its own is still part of the running text. */
const paragraphs: HastPluginEntry = ({ sourceFormat }) =>
  sourceFormat === 'mdx' &&
  defineHastPlugin({
    name: 'inline-components-stand-in-paragraphs',
    mdxJsxFlowElement: {
      filter: inlineNames,
      visit(node, ctx) {
        ctx.wrapNode(node, { type: 'element', tagName: 'p', properties: {}, children: [] });
      },
    },
  });

/** True where a text, or the file that it stands in, has something that must not be torn apart. */
export const hasWholes = (text: string) => piecesOf(text).some(({ together }) => together);

/**
 * Numbers with their unit, ranges and sections stay on one line. A span does that and leaves the letters as they are:
 * fixed spaces and joiners in the text would be copied, searched for in vain and end up in ids.
 */
export const wholes = defineHastPlugin({
  name: 'what-stays-on-one-line',
  text(node, ctx) {
    const pieces = piecesOf(node.value);
    if (!pieces.some(({ together }) => together)) return;
    ctx.replaceNode(
      node,
      pieces.map(({ text, together }) => (together ? wholeOf(text) : { type: 'text', value: text })),
    );
  },
});

/**
 * What follows a term without a space stays at it: the term is a button, and browsers break lines behind one, be there
 * a comma or not.
 */
export const ends: HastPluginEntry = ({ sourceFormat }) =>
  sourceFormat === 'mdx' &&
  defineHastPlugin({
    name: 'punctuation-stays-at-its-term',
    mdxJsxTextElement: {
      filter: ['Begriff'],
      visit(node, ctx) {
        const next = childrenOf(ctx.parent(node))[(ctx.indexOf(node) ?? 0) + 1];
        const end = next?.type === 'text' ? (/^[^\s\p{L}\d]+/u.exec(next.value)?.[0] ?? '') : '';
        if (next?.type !== 'text' || end === '') return;
        ctx.wrapNode(node, wholeOf(end));
        ctx.replaceNode(next, { type: 'text', value: next.value.slice(end.length) });
      },
    },
  });

function wholeOf(text: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['whole'] },
    children: [{ type: 'text', value: text }],
  };
}

/** Links of the book (`kapitel:…`) become addresses. */
export const links = (toHref: (link: string) => string | undefined): HastPluginEntry =>
  defineHastPlugin({
    name: 'links-of-the-book',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const { href } = node.properties;
        const address = typeof href === 'string' ? toHref(href) : undefined;
        if (address !== undefined) ctx.setProperty(node, 'href', address);
      },
    },
  });

/** What turns Markdown's HTML into that of the handbook; MDX and Markdown share it, and `wholes` after it. */
export const textPlugins: readonly HastPluginEntry[] = [headingIds, paragraphs, tables];

/**
 * Where the corner of a table is empty, its first column holds the names of the rows: they become heads, and
 * the corner an ordinary cell.
 */
function withHeads(table: Readonly<Element>): Element {
  const [corner] = cellsOf(rowsOf(table)[0]);
  const rowHeads = corner !== undefined && textOf(corner).trim() === '';
  const cell = (node: Element, column: number, isHead: boolean): Element => {
    const isRowHead = rowHeads && column === 0;
    const tagName = isHead !== isRowHead ? 'th' : 'td';
    return {
      type: 'element',
      tagName,
      properties: {
        ...(isRight(node) && { className: ['number'] }),
        ...(tagName === 'th' && { scope: isRowHead ? 'row' : 'col' }),
      },
      children: node.children,
    };
  };
  const row = (node: Element, isHead: boolean): Element => {
    const cells = cellsOf(node);
    return mapped(node, (child) => cell(child, cells.indexOf(child), isHead));
  };
  const group = (node: Element) => mapped(node, (child) => row(child, node.tagName === 'thead'));
  return { ...mapped(table, group), properties: {} };
}

function mapped(node: Readonly<Element>, change: (child: Element) => Element): Element {
  return {
    type: 'element',
    tagName: node.tagName,
    properties: {},
    children: node.children.map((child): ElementContent => (isElement(child) ? change(child) : child)),
  };
}

function rowsOf(table: Readonly<Element>): Element[] {
  return elementsIn(table).flatMap(elementsIn);
}

function cellsOf(row: Readonly<Element> | undefined): Element[] {
  return row ? elementsIn(row) : [];
}

function elementsIn(node: Readonly<Element>): Element[] {
  return childrenOf(node).filter(isElement);
}

function isRight({ properties }: Readonly<Element>): boolean {
  return properties['align'] === 'right' || /text-align:\s*right/.test(properties['style'] ?? '');
}
