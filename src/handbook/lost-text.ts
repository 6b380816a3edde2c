import { lostFaults as faults, shownFaults } from '#words/faults-markup.ts';
import { readLink } from '../addresses/link.ts';
import type { Problem } from '../errors/problem.ts';
import { mostProblems } from './limits.ts';
import { lineOfPart, partsOf, walk, type MarkdownText, type MdastNode } from './markdown-tree.ts';
import { markupInProse, type ProseRule } from './shown-markup.ts';

type Of<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

export interface LostText {
  readonly problems: readonly Problem[];
  /** Addresses that are none, and have been told of: the links to them are no second fault. */
  readonly addresses: ReadonlySet<string>;
  /** The rest of the text has become code by a slip. */
  readonly isCutOff: boolean;
}

/**
 * What an author typed and no reader would see, or would see otherwise: Markdown drops a table's surplus cells, takes
 * a line for an address, counts lists anew, and leaves in the text what it does not know as markup.
 */
export function lostText(file: string, text: MarkdownText): LostText {
  const finder = new Finder(file, text);
  finder.below(text.root);
  const { addresses, openFence } = finder;
  // all that follows is code: what is missing there is no fault of its own
  if (openFence) return { problems: [openFence], addresses, isCutOff: true };
  return { problems: finder.problems.slice(0, mostProblems), addresses, isCutOff: false };
}

class Finder {
  readonly problems: Problem[] = [];
  readonly addresses = new Set<string>();
  openFence: Problem | undefined;
  readonly #file: string;
  readonly #text: MarkdownText;
  readonly #used: ReadonlySet<string>;
  /** Lines of the definitions that hold, by their label. */
  readonly #defined = new Map<string, number>();
  /** What of a paragraph has been told; one pair of signs often stands in two of its nodes. */
  #told = new Set<ProseRule>();

  constructor(file: string, text: MarkdownText) {
    this.#file = file;
    this.#text = text;
    const parts = [...walk(text.root)];
    this.#used = new Set(
      parts.flatMap((part) =>
        part.type === 'linkReference' || part.type === 'imageReference' ? [part.identifier] : [],
      ),
    );
  }

  below(node: MdastNode): void {
    for (const part of partsOf(node)) this.#part(part);
  }

  #part(part: MdastNode): void {
    switch (part.type) {
      case 'definition':
        this.#definition(part);
        return;
      case 'table':
        this.#table(part);
        return;
      case 'list':
        this.#numbers(part);
        break;
      case 'listItem':
        if (isEmpty(part)) this.#fault(part, faults.emptyItem);
        break;
      case 'blockquote':
        if (isEmpty(part)) this.#fault(part, faults.emptyQuote);
        break;
      case 'heading':
        this.#told = new Set();
        this.#underline(part);
        break;
      case 'paragraph':
        this.#told = new Set();
        if (this.#isBrokenTable(part)) return;
        break;
      case 'code':
        this.#code(part);
        break;
      case 'emphasis':
        if (/[\p{L}\p{N}]$/u.test(this.#text.leading(part)) || /[\p{L}\p{N}]/u.test(this.#text.behind(part)))
          this.#fault(part, faults.starInWord);
        break;
      case 'delete':
        if (!this.#text.written(part).startsWith('~~')) this.#fault(part, faults.oneTilde);
        break;
      case 'link':
        // an address in angle brackets is its own word, and one of the book means nothing to readers
        if (this.#text.written(part).startsWith('<') && readLink(part.url)) {
          this.#fault(part, shownFaults.prose.bareLink);
          return;
        }
        this.#link(part);
        break;
      case 'text':
        this.#prose(part);
        break;
    }
    this.below(part);
  }

  /** Definitions are not in use here; one is right where it is an address that a link asks for. */
  #definition(node: Of<'definition'>): void {
    const label = node.label ?? node.identifier;
    // told with the footnotes
    if (label.startsWith('^')) return;
    const before = this.#defined.get(node.identifier);
    if (!this.#used.has(node.identifier) || !isAddress(node.url)) {
      this.addresses.add(node.url);
      this.#fault(node, faults.definition(label));
    } else if (before !== undefined) this.#fault(node, faults.definitionTwice(label, before));
    else if (node.title) this.#fault(node, faults.linkTitle);
    if (before === undefined) this.#defined.set(node.identifier, lineOfPart(node));
  }

  #link(node: Of<'link'>): void {
    if (node.title) this.#fault(node, faults.linkTitle);
    else if (isEmpty(node)) this.#fault(node, faults.emptyLink);
  }

  #table(table: Of<'table'>): void {
    const [head, ...rows] = table.children;
    const columns = head?.children.length ?? 0;
    for (const row of [head, ...rows].filter((one) => one !== undefined)) {
      const line = this.#text.written(row);
      const cells = row.children.length;
      // a sign of code that its cell does not close
      if (row.children.some((cell) => /^[^`]*`[^`]*$/.test(textIn(cell))) && /`[^`]*\|[^`]*`/.test(line)) {
        this.#fault(row, faults.codeInCell);
        continue;
      }
      if (cells !== columns) {
        // what is wrong with its cells is often that they end in the wrong place
        this.#fault(row, line.includes('|') ? faults.cells(cells, columns) : faults.textInTable);
        continue;
      }
      this.#told = new Set();
      for (const cell of row.children) this.below(cell);
    }
  }

  /** What looks like a table and is none is one fault, whatever else stands in it. */
  #isBrokenTable(paragraph: MdastNode): boolean {
    const lines = this.#text.written(paragraph).split('\n');
    const at = lines.findIndex((line) => /^\s*\|/.test(line) || isDelimiterRow(line));
    if (at < 0) return false;
    this.#faultAt(lineOfPart(paragraph) + at, faults.noTable);
    return true;
  }

  /** The number of an item is not what is typed but that of its place. */
  #numbers({ ordered, start, children }: Of<'list'>): void {
    if (ordered !== true) return;
    const written = children.map((item) => /^\d+[.)]/.exec(this.#text.written(item))?.[0] ?? '');
    const first = written[0] ?? '';
    // all the same is how many write lists whose numbers they leave to the program
    if (written.every((number) => number === first)) return;
    const wrong = written.findIndex((number, at) => Number.parseInt(number, 10) !== (start ?? 1) + at);
    const item = children[wrong];
    const number = written[wrong] ?? '';
    if (item) this.#fault(item, faults.number(number, `${(start ?? 1) + wrong}${number.slice(-1)}`));
  }

  #underline(heading: MdastNode): void {
    const lines = this.#text.written(heading).split('\n');
    const last = lines.at(-1)?.trim() ?? '';
    // one of === makes a title of the page, which is told as such
    if (lines.length > 1 && /^-+$/.test(last))
      this.#faultAt(lineOfPart(heading) + lines.length - 1, faults.underline(last.slice(0, 3)));
  }

  #code(node: Of<'code'>): void {
    const lines = this.#text.written(node).trimEnd().split('\n');
    const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
    if (fence === undefined) this.#fault(node, faults.indented);
    else if (lines.length < 2 || !new RegExp(`^[\\s>]*${fence}`).test(lines.at(-1) ?? ''))
      this.openFence ??= { file: this.#file, line: lineOfPart(node), message: faults.openFence(fence) };
    else if (node.meta || /[^a-z0-9+#-]/.test(node.lang ?? '')) this.#fault(node, faults.fenceWords(fence));
  }

  #prose(node: Of<'text'>): void {
    // escapes are what the author meant; blanks keep what follows in its place
    const plain = this.#text.written(node).replaceAll(/\\[!-/:-@[-`{-~]/g, '  ');
    // some signs are markup at the beginning of a line alone
    const isFirst = /^[\s>]*$/.test(this.#text.leading(node));
    const text = isFirst ? plain : ` ${plain}`;
    for (const { rule, found, at } of markupInProse(text)) {
      if (this.#told.has(rule)) continue;
      // what Markdown knows is the sign itself by now
      if (rule === 'entity' && !node.value.includes(found)) continue;
      this.#told.add(rule);
      this.#faultAt(lineOfPart(node) + text.slice(0, at).split('\n').length - 1, shownFaults.prose[rule]);
    }
  }

  #fault(node: MdastNode, message: string): void {
    this.#faultAt(lineOfPart(node), message);
  }

  #faultAt(line: number, message: string): void {
    this.problems.push({ file: this.#file, line, message });
  }
}

/** Where a definition may lead; whether there is such a thing is told with the link that asks for it. */
function isAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:|#)./.test(url) || readLink(url) !== undefined;
}

/** The row of a table that makes it one: `|---|:--:|`. */
function isDelimiterRow(line: string): boolean {
  return /^[\s>]*:?-+:?\s*\|[\s|:-]*$/.test(line);
}

function textIn(node: MdastNode): string {
  return node.type === 'text' ? node.value : partsOf(node).map(textIn).join('');
}

function isEmpty(node: MdastNode): boolean {
  const parts = partsOf(node);
  return parts.length === 0 || parts.every((part) => part.type === 'text' && part.value.trim() === '');
}
