import type { Element } from 'hast';
import { markdownToHast, mdxToHast } from 'satteri';
import { wholeFile } from '#words/faults-schema.ts';
import { componentFaults, textFaults as faults } from '#words/faults-text.ts';
import { didYouMean, type Problem } from '../errors/problem.ts';
import { sentences } from '../errors/zod-sentences.ts';
import { withoutEntry } from './component-files.ts';
import { countWords } from './content.ts';
import { footnoteFaults } from './footnotes.ts';
import { notation } from './notation.ts';
import { PageIds } from './page-ids.ts';
import {
  attributesOf,
  childrenOf,
  componentIds,
  isComponent,
  isElement,
  isFootnotes,
  lineOf,
  textOf,
  type ComponentNode,
  type TextNode,
} from './text-tree.ts';
import {
  componentNames,
  isComponentName,
  vocabulary,
  type ComponentName,
  type Reference,
} from './vocabulary.ts';

export interface Heading {
  readonly depth: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** A place where the text points at something that must exist. */
export interface Mention extends Reference {
  readonly line: number;
}

/** What a text says to the rest of the book; Astro draws the text itself. */
export interface Body {
  readonly headings: readonly Heading[];
  readonly mentions: readonly Mention[];
  /** Words of the running text, without markup. */
  readonly words: number;
}

export interface ReadBody {
  readonly body: Body | undefined;
  readonly problems: readonly Problem[];
}

/** `mdx` holds components, `md` is plain Markdown. */
export type Notation = 'mdx' | 'md';

/**
 * Checks the text of a chapter, illustration or page. MDX is used for its notation only: the components of the
 * vocabulary are allowed, code and HTML are refused. So content cannot run anything, and every fault has its line.
 * @param source the whole file, front matter included, so that lines are those of the file
 * @param role an illustration's text stands inside other pages, so it may hold neither headings nor footnotes
 */
export function readBody(
  file: string,
  source: string,
  kind: Notation,
  role: 'page' | 'illustration' = 'page',
): ReadBody {
  let tree: TextNode;
  try {
    tree = (kind === 'mdx' ? mdxToHast : markdownToHast)(source, { features: notation });
  } catch (error) {
    return { body: undefined, problems: [syntaxProblem(file, source, error)] };
  }
  const reader = new BodyReader(file, role, tree);
  reader.below(tree, undefined);
  return {
    problems: [...reader.problems, ...reader.linksWithinPage(), ...footnoteFaults(file, source)],
    body: { headings: reader.headings, mentions: reader.mentions, words: countWords(textOf(tree)) },
  };
}

/** The component directly above, if any. */
type Home = ComponentName | 'unknown' | undefined;

class BodyReader {
  readonly problems: Problem[] = [];
  readonly headings: Heading[] = [];
  readonly mentions: Mention[] = [];
  readonly #file: string;
  readonly #role: 'page' | 'illustration';
  readonly #ids: PageIds;
  /** Ids that one may link to on this page. */
  readonly #anchors: string[];
  readonly #withinPage: { readonly target: string; readonly line: number }[] = [];
  /** Level of the heading before; the title of the page is the first. */
  #level = 1;

  constructor(file: string, role: 'page' | 'illustration', tree: TextNode) {
    this.#file = file;
    this.#role = role;
    const ids = componentIds(tree);
    this.#ids = new PageIds(ids);
    this.#anchors = ids.filter((id) => /^(abbildung|zahlen)-/.test(id));
  }

  /** Reads all that stands below a node; `home` is the component directly above. */
  below(node: TextNode, home: Home): void {
    for (const child of childrenOf(node)) {
      if (isComponent(child)) this.#component(child, home);
      else if (isElement(child)) this.#element(child, home);
      else this.#other(child);
    }
  }

  linksWithinPage(): Problem[] {
    return this.#withinPage
      .filter(({ target }) => !this.#anchors.includes(target))
      .map(({ target, line }) => ({
        file: this.#file,
        line,
        message: `${faults.noAnchor(target)}\n${didYouMean(target, this.#anchors, faults.headings)}`,
      }));
  }

  #other(node: TextNode): void {
    switch (node.type) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        this.#fault(node, faults.expression);
        break;
      case 'mdxjsEsm':
        this.#fault(node, faults.code);
        break;
      case 'raw':
        this.#html(node, node.value);
        break;
    }
  }

  /** Plain Markdown lets HTML through; only MDX knows components. */
  #html(node: TextNode, html: string): void {
    // a closing tag: its opening tag has been reported
    if (html.startsWith('</')) return;
    const name = /^<([A-Z]\w*)/.exec(html)?.[1];
    this.#fault(node, name === undefined ? faults.html : faults.needsMdx(name));
  }

  #element(node: Element, home: Home): void {
    if (isFootnotes(node)) {
      if (this.#role === 'illustration') this.#fault(node, faults.footnoteInFigure);
      // its heading and its ways back are the parser's
      for (const note of childrenOf(node).filter(isElement))
        if (note.tagName !== 'h2') this.below(note, home);
      return;
    }
    const { tagName } = node;
    if (/^h[1-6]$/.test(tagName)) this.#heading(node);
    if (tagName === 'a') this.#link(node);
    if (tagName === 'img') this.#fault(node, faults.image);
    if (tagName === 'li' && childrenOf(node).some((child) => isElement(child) && child.tagName === 'input'))
      this.#fault(node, faults.taskList);
    this.below(node, home);
  }

  #heading(node: Element): void {
    const level = Number(node.tagName.slice(1));
    const text = textOf(node).trim();
    if (level === 1) this.#fault(node, faults.titleInText);
    else if (this.#role === 'illustration') this.#fault(node, faults.headingInFigure);
    else if (text === '') this.#fault(node, faults.emptyHeading);
    else this.#holdLevel(node, level);
    if (node.tagName !== 'h2' && node.tagName !== 'h3') return;
    const id = this.#ids.forHeading(textOf(node));
    this.#anchors.push(id);
    this.headings.push({ depth: node.tagName === 'h2' ? 2 : 3, id, text: textOf(node) });
  }

  /** No level is left out on the way down: screen readers announce levels, and readers look for the missing one. */
  #holdLevel(node: TextNode, level: number): void {
    if (level > this.#level + 1) this.#fault(node, faults.levelLeftOut(level, this.#level));
    this.#level = level;
  }

  #link(node: Element): void {
    if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties) return;
    const href = node.properties['href'] ?? '';
    if (/^(https?:\/\/|mailto:)./.test(href)) return;
    if (href.startsWith('#')) {
      this.#withinPage.push({ target: readable(href.slice(1)), line: lineOf(node) });
      return;
    }
    if (/^[a-z]+:[a-z0-9-]/.test(href) && !/^(https?|mailto):/.test(href))
      this.mentions.push({ kind: 'link', target: href, line: lineOf(node) });
    else this.#fault(node, faults.noTarget(readable(href)));
  }

  #component(node: ComponentNode, home: Home): void {
    const { name } = node;
    if (!isComponentName(name)) {
      this.#fault(node, unknownComponent(name ?? ''));
      // where it would have stood is not known, so nothing inside stands wrong
      this.below(node, 'unknown');
      return;
    }
    const entry = vocabulary[name];
    this.#holdPlace(node, name, home);
    for (const attribute of node.attributes)
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        this.#fault(node, componentFaults.attribute(name));
    const raw = attributesOf(node);
    const read = entry.read(raw);
    if (!read.ok) {
      for (const { text } of sentences(entry.attributes, read.issues, raw))
        this.#fault(node, inComponent(text, name));
      this.below(node, name);
      return;
    }
    if (entry.level !== undefined) this.#holdLevel(node, entry.level);
    if (read.heading !== undefined) this.#anchors.push(this.#ids.forHeading(read.heading));
    if (read.names) this.#mention(read.names, lineOf(node));
    this.below(node, name);
  }

  #holdPlace(node: ComponentNode, name: ComponentName, home: Home): void {
    const { home: wanted, inline } = vocabulary[name];
    if (wanted && home !== 'unknown' && wanted !== home)
      this.#fault(node, componentFaults.home(name, wanted));
    const holdsBlocks = childrenOf(node).some(
      (child) => isElement(child) && /^(p|ul|ol|table|blockquote|pre|h\d)$/.test(child.tagName),
    );
    if (inline && holdsBlocks) this.#fault(node, componentFaults.inline(name));
    if (!inline && node.type === 'mdxJsxTextElement') this.#fault(node, componentFaults.ownLines(name));
  }

  #mention(reference: Reference, line: number): void {
    // the explanation stands in the page under the term's id, so a page has room for one of each
    const again = (m: Mention) => m.kind === 'begriff' && m.target === reference.target;
    if (reference.kind === 'begriff' && this.mentions.some(again))
      this.problems.push({
        file: this.#file,
        line,
        message: faults.termTwice(reference.target),
      });
    this.mentions.push({ ...reference, line });
  }

  #fault(node: TextNode, message: string): void {
    this.problems.push({ file: this.#file, line: lineOf(node), message });
  }
}

function unknownComponent(name: string): string {
  const help = withoutEntry(name) ?? didYouMean(name, componentNames, componentFaults.known);
  return `${componentFaults.unknown(name)}\n${help}`;
}

/** A sentence about the attributes of a component, which begins with the whole that was read. */
function inComponent(sentence: string, name: ComponentName): string {
  return sentence.startsWith(wholeFile)
    ? componentFaults.name(name) + sentence.slice(wholeFile.length)
    : sentence;
}

/** An address as its author wrote it: the parser encodes umlauts and spaces. */
export function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The parser's English messages begin with `line:column:` and name the tag; authors get the tag in a sentence. */
function syntaxProblem(file: string, source: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const line = Number(/^(\d+):\d+/.exec(text)?.[1] ?? 1);
  const written = source.split('\n')[line - 1] ?? '';
  if (/=[“”„«»‚‘’]/.test(written))
    return {
      file,
      line,
      message: componentFaults.typographicQuotes,
    };
  const tag = /<\/?([A-Za-z]\w*)>?/.exec(text)?.[1];
  return {
    file,
    line,
    message: tag ? componentFaults.notClosed(tag) : faults.noMdx,
  };
}
