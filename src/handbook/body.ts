import type { Element } from 'hast';
import { markdownToHast, mdxToHast } from 'satteri';
import { lostFaults } from '#words/faults-markup.ts';
import { componentFaults, textFaults as faults } from '#words/faults-text.ts';
import { didYouMean, type Problem } from '../errors/problem.ts';
import {
  contentFaults,
  hasContent,
  placeFaults,
  readAttributes,
  standsInLine,
  unknownComponent,
  type Home,
} from './component-rules.ts';
import { countWords } from './content.ts';
import { footnoteFaults } from './footnotes.ts';
import { lostText, type LostText } from './lost-text.ts';
import { syntaxProblem } from './mdx-sentences.ts';
import { readMarkdown, type MarkdownText } from './markdown-tree.ts';
import { notation } from './notation.ts';
import { PageIds } from './page-ids.ts';
import {
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
import { isComponentName, vocabulary, type ComponentName, type Reference } from './vocabulary.ts';

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
  let text: MarkdownText;
  try {
    tree = (kind === 'mdx' ? mdxToHast : markdownToHast)(source, { features: notation });
    text = readMarkdown(source, kind);
  } catch (error) {
    return { body: undefined, problems: [syntaxProblem(file, source, error)] };
  }
  const lost = lostText(file, text);
  if (lost.isCutOff) return { body: undefined, problems: lost.problems };
  const reader = new BodyReader(file, role, tree, lost);
  reader.below(tree, undefined);
  reader.holdNotEmpty(tree);
  const problems = [...reader.problems, ...reader.linksWithinPage(), ...footnoteFaults(file, text)];
  return {
    problems: saidOnce([...problems, ...lost.problems]),
    body: { headings: reader.headings, mentions: reader.mentions, words: countWords(textOf(tree)) },
  };
}

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
  /** What has been told of the same text. */
  readonly #lost: LostText;
  /** Tags of HTML in plain Markdown that have been told. */
  readonly #toldTags = new Set<string>();
  /** Components that stand in the line of another that must not stand there. */
  readonly #misplaced = new Set<TextNode>();
  /** Lines of the drawings and tables that the page shows. */
  readonly #shown = new Map<string, number>();
  /** Level of the heading before; the title of the page is the first. */
  #level = 1;

  constructor(file: string, role: 'page' | 'illustration', tree: TextNode, lost: LostText) {
    this.#file = file;
    this.#role = role;
    this.#lost = lost;
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

  /** A text in which nothing stands is a page of which only the head is seen. */
  holdNotEmpty(tree: TextNode): void {
    const isFull = this.#role === 'illustration' ? countWords(textOf(tree)) > 0 : hasContent(tree);
    if (this.problems.length > 0 || this.#lost.problems.length > 0 || isFull) return;
    const message = this.#role === 'illustration' ? faults.noIllustrationText : lostFaults.noText;
    this.problems.push({ file: this.#file, line: 1, message });
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
    if (html.startsWith('<!--')) {
      this.#fault(node, faults.comment);
      return;
    }
    const [, slash = '', tag = ''] = /^<(\/?)([A-Za-z]\w*)/.exec(html) ?? [];
    // a closing tag: its opening tag has been told
    if (slash !== '' && this.#toldTags.has(tag)) return;
    this.#toldTags.add(tag);
    this.#fault(node, /^[A-Z]/.test(tag) ? faults.needsMdx(tag) : faults.html);
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
    const box = childrenOf(node).find(hasBox);
    if (box) this.#fault(box, faults.taskList);
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
    const words = textOf(node).trim();
    // a link without a word is told with all that is lost
    if (words === '' || this.#lost.addresses.has(readable(href))) return;
    if (href === '') {
      this.#fault(node, lostFaults.noAddress(words));
      return;
    }
    if (/^(https?:\/\/|mailto:|tel:)./.test(href)) return;
    if (href.startsWith('#')) {
      this.#withinPage.push({ target: readable(href.slice(1)), line: lineOf(node) });
      return;
    }
    if (/^[a-z]+:[a-z0-9-]/.test(href) && !/^(https?|mailto|tel):/.test(href))
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
    const { level } = vocabulary[name];
    const told = this.problems.length;
    const place = this.#misplaced.has(node) ? [] : placeFaults(node, name, home);
    for (const message of place) this.#fault(node, message);
    // what stands in the line of a component that needs lines of its own stands wrong with it
    if (standsInLine(node, name)) for (const child of childrenOf(node)) this.#misplaced.add(child);
    else if (place.length === 0 && !this.#isLostIn(node))
      for (const { at, message } of contentFaults(node, name)) this.#fault(at, message);
    const { read, faults: wrong } = readAttributes(node, name);
    for (const message of wrong) this.#fault(node, message);
    if (read) {
      if (level !== undefined && place.length === 0) this.#holdLevelOf(node, name, level);
      if (read.heading !== undefined) this.#anchors.push(this.#ids.forHeading(read.heading));
      if (read.names) this.#name(node, read.names, this.problems.length > told);
    }
    this.below(node, name);
  }

  /** A drawing or a table has one place on a page: links to it lead there. */
  #name(node: TextNode, named: Omit<Mention, 'line'>, isFaulty: boolean): void {
    const line = lineOf(node);
    this.mentions.push({ ...named, line });
    // what is wrong by itself has been told
    if (isFaulty || (named.kind !== 'abbildung' && named.kind !== 'zahlen')) return;
    const key = `${named.kind}:${named.target}`;
    const before = this.#shown.get(key);
    if (before === undefined) this.#shown.set(key, line);
    else this.#fault(node, componentFaults.shownTwice(named.target, before));
  }

  /** Whether something in a component has been told as lost: that it is empty then is no second fault. */
  #isLostIn(node: TextNode): boolean {
    const { start, end } = node.position ?? {};
    return this.#lost.problems.some(({ line }) => line >= (start?.line ?? 0) && line <= (end?.line ?? 0));
  }

  /** The level of a component's own heading, which its author cannot change: the one above it can be added. */
  #holdLevelOf(node: TextNode, name: ComponentName, level: number): void {
    if (level > this.#level + 1)
      this.#fault(node, componentFaults.headingBefore(name, '#'.repeat(level - 1)));
    this.#level = level;
  }

  #fault(node: TextNode, message: string): void {
    this.problems.push({ file: this.#file, line: lineOf(node), message });
  }
}

/** Problems without those that say the same of the same line. */
function saidOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.line} ${problem.message}`, problem])).values()];
}

/** An item of a list that Markdown makes a box of: `- [ ] …`. */
function hasBox(node: TextNode): boolean {
  return (
    isElement(node) &&
    node.tagName === 'li' &&
    childrenOf(node).some(
      (child) =>
        isElement(child) &&
        (child.tagName === 'input' ||
          childrenOf(child).some((inner) => isElement(inner) && inner.tagName === 'input')),
    )
  );
}

/** An address as its author wrote it: the parser encodes umlauts and spaces. */
export function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
