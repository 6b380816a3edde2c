import type { Element } from 'hast';
import { markdownToHast, mdxToHast } from 'satteri';
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
        message: `Auf dieser Seite gibt es keine Überschrift „${target}“.\n${didYouMean(target, this.#anchors, 'Überschriften')}`,
      }));
  }

  #other(node: TextNode): void {
    switch (node.type) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        this.#fault(
          node,
          'Geschweifte Klammern sind Programmcode, und der ist im Text nicht erlaubt. Schreiben Sie \\{ für eine Klammer.',
        );
        break;
      case 'mdxjsEsm':
        this.#fault(
          node,
          'Eine Zeile, die mit „import“ oder „export“ beginnt, ist Programmcode, und der ist im Text nicht erlaubt.',
        );
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
    this.#fault(
      node,
      name === undefined
        ? 'HTML ist im Text nicht erlaubt. Schreiben Sie Markdown; < schreibt man \\<.'
        : `Bausteine wie „${name}“ gibt es nur in Dateien, die auf .mdx enden. Benennen Sie die Datei um.`,
    );
  }

  #element(node: Element, home: Home): void {
    if (isFootnotes(node)) {
      if (this.#role === 'illustration')
        this.#fault(
          node,
          'Im Text einer Abbildung sind Fußnoten nicht möglich. Schreiben Sie die Sätze in den Text.',
        );
      // the parser adds a heading and links back, which no author wrote
      for (const note of childrenOf(node).filter(isElement))
        if (note.tagName !== 'h2') this.below(note, home);
      return;
    }
    const { tagName } = node;
    if (/^h[1-6]$/.test(tagName)) this.#heading(node);
    if (tagName === 'a') this.#link(node);
    if (tagName === 'img')
      this.#fault(
        node,
        'Bilder stehen als Abbildung mit Textfassung in content/abbildungen. Schreiben Sie <Abbildung id="…" />.',
      );
    if (tagName === 'li' && childrenOf(node).some((child) => isElement(child) && child.tagName === 'input'))
      this.#fault(
        node,
        'Kästchen ([ ]) lassen sich im Text nicht ankreuzen. Schreiben Sie eine einfache Liste, oder machen Sie ein Arbeitsblatt daraus.',
      );
    this.below(node, home);
  }

  #heading(node: Element): void {
    const level = Number(node.tagName.slice(1));
    const text = textOf(node).trim();
    if (level === 1)
      this.#fault(
        node,
        'Der Titel der Seite steht im Kopf der Datei („titel“). Beginnen Sie im Text mit ##.',
      );
    else if (this.#role === 'illustration')
      this.#fault(
        node,
        'Der Text einer Abbildung hat keine Überschriften. Schreiben Sie Absätze oder eine Liste.',
      );
    else if (text === '')
      this.#fault(
        node,
        'Diese Überschrift ist leer. Schreiben Sie Text hinter die Rauten, oder löschen Sie sie.',
      );
    else this.#holdLevel(node, level);
    if (node.tagName !== 'h2' && node.tagName !== 'h3') return;
    const id = this.#ids.forHeading(textOf(node));
    this.#anchors.push(id);
    this.headings.push({ depth: node.tagName === 'h2' ? 2 : 3, id, text: textOf(node) });
  }

  /** No level is left out on the way down: screen readers announce levels, and readers look for the missing one. */
  #holdLevel(node: TextNode, level: number): void {
    if (level > this.#level + 1)
      this.#fault(
        node,
        `Diese Überschrift hat die Ebene ${level} (${'#'.repeat(level)}), davor steht eine der Ebene ${this.#level}. Schreiben Sie ${'#'.repeat(this.#level + 1)}.`,
      );
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
    else
      this.#fault(
        node,
        `Das Ziel „${readable(href)}“ ist kein Verweis, den das Handbuch kennt. Schreiben Sie zum Beispiel kapitel:…, arbeitsblatt:… oder https://…`,
      );
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
        this.#fault(node, `„${name}“: Attribute brauchen Text in Anführungszeichen, zum Beispiel id="…".`);
    const raw = attributesOf(node);
    const read = entry.read(raw);
    if (!read.ok) {
      for (const { text } of sentences(entry.attributes, read.issues, raw))
        this.#fault(node, text.replace(/^Die Datei/, `„${name}“`));
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
      this.#fault(node, `„${name}“ darf nur unmittelbar in „${wanted}“ stehen.`);
    const holdsBlocks = childrenOf(node).some(
      (child) => isElement(child) && /^(p|ul|ol|table|blockquote|pre|h\d)$/.test(child.tagName),
    );
    if (inline && holdsBlocks)
      this.#fault(
        node,
        `„${name}“ steht mitten im Satz. Schreiben Sie den Baustein und sein Wort in eine Zeile.`,
      );
    if (!inline && node.type === 'mdxJsxTextElement')
      this.#fault(node, `„${name}“ braucht Zeilen für sich allein, mit einer leeren Zeile davor und danach.`);
  }

  #mention(reference: Reference, line: number): void {
    // the explanation stands in the page under the term's id, so a page has room for one of each
    const again = (m: Mention) => m.kind === 'begriff' && m.target === reference.target;
    if (reference.kind === 'begriff' && this.mentions.some(again))
      this.problems.push({
        file: this.#file,
        line,
        message: `Der Begriff „${reference.target}“ ist auf dieser Seite schon erklärt. Beim zweiten Mal genügt das Wort allein.`,
      });
    this.mentions.push({ ...reference, line });
  }

  #fault(node: TextNode, message: string): void {
    this.problems.push({ file: this.#file, line: lineOf(node), message });
  }
}

function unknownComponent(name: string): string {
  const help = withoutEntry(name) ?? didYouMean(name, componentNames, 'Bekannte Bausteine');
  return `Den Baustein „${name}“ gibt es nicht.
${help}`;
}

/** An address as its author wrote it: the parser encodes umlauts and spaces. */
export function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The parser's English messages begin with `line:column:` and name the tag; authors get the tag in German. */
function syntaxProblem(file: string, source: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const line = Number(/^(\d+):\d+/.exec(text)?.[1] ?? 1);
  const written = source.split('\n')[line - 1] ?? '';
  if (/=[“”„«»‚‘’]/.test(written))
    return {
      file,
      line,
      message:
        'Das Attribut steht in typografischen Anführungszeichen. Bausteine brauchen gerade: id="…", nicht id=„…“.',
    };
  const tag = /<\/?([A-Za-z]\w*)>?/.exec(text)?.[1];
  return {
    file,
    line,
    message: tag
      ? `Der Baustein „${tag}“ ist nicht richtig geschlossen. Jeder Baustein braucht </${tag}> oder endet mit />.`
      : 'Der Text ist kein gültiges MDX. Prüfen Sie spitze Klammern (< schreibt man \\<) und geschweifte Klammern.',
  };
}
