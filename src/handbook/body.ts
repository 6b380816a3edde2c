import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast, type HastNode } from 'satteri';
import { didYouMean, type Problem } from '../errors/problem.ts';
import { sentences } from '../errors/zod-sentences.ts';
import { slug } from './address.ts';
import {
  componentNames,
  homes,
  isComponentName,
  isInline,
  vocabulary,
  type ComponentName,
} from './vocabulary.ts';

/** What a page is made of: finished HTML, and between it components with what stands inside them. */
export type BodyPart =
  | { readonly html: string }
  | {
      readonly component: ComponentName;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly BodyPart[];
      /** Text inside, without markup. */
      readonly text: string;
    };

export interface Heading {
  readonly depth: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** A place where the text points at something that must exist. */
export interface Mention {
  readonly kind: 'begriff' | 'quelle' | 'abbildung' | 'arbeitsblatt' | 'zahlen' | 'link';
  readonly target: string;
  readonly line: number;
}

export interface Body {
  readonly parts: readonly BodyPart[];
  readonly headings: readonly Heading[];
  readonly mentions: readonly Mention[];
  /** Running text without markup, for counting words. */
  readonly text: string;
}

export interface ReadBody {
  readonly body: Body | undefined;
  readonly problems: readonly Problem[];
}

type JsxNode = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type AnyNode = HastNode | Root | RootContent | ElementContent;

const features = {
  frontmatter: true,
  gfm: { footnotes: false },
  smartPunctuation: { quotes: false, dashes: true, ellipses: true },
} as const;

/**
 * Reads the MDX of a chapter or figure. MDX is used for its notation only: the components of the
 * vocabulary become parts of the page, everything else becomes HTML at once, and code is refused. So
 * content cannot run anything, every fault has its line, and no chapter costs a JavaScript module.
 * @param source the whole file, front matter included, so that lines are those of the file
 */
export function readBody(file: string, source: string): ReadBody {
  let tree: HastNode;
  try {
    tree = mdxToHast(source, { features });
  } catch (error) {
    return { body: undefined, problems: [syntaxProblem(file, error)] };
  }
  const reader = new BodyReader(file);
  const parts = reader.parts(tree, undefined);
  return {
    problems: reader.problems,
    body: { parts, headings: reader.headings, mentions: reader.mentions, text: textOf(tree) },
  };
}

class BodyReader {
  readonly problems: Problem[] = [];
  readonly headings: Heading[] = [];
  readonly mentions: Mention[] = [];
  readonly #ids = new Set<string>();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** The HTML below a node, cut where a component stands. */
  parts(node: AnyNode, home: ComponentName | undefined): BodyPart[] {
    const components: BodyPart[] = [];
    const content = this.#prepare(node, home, components);
    const html = toHtml({ type: 'root', children: content });
    // a comment marks the place of a component: MDX knows no HTML comments, so no author can write one
    return html.split(/(<!--component \d+-->)/).flatMap((piece): BodyPart[] => {
      const mark = /^<!--component (\d+)-->$/.exec(piece);
      const component = mark && components[Number(mark[1])];
      if (component) return [component];
      return piece === '' ? [] : [{ html: piece }];
    });
  }

  #prepare(node: AnyNode, home: ComponentName | undefined, components: BodyPart[]): ElementContent[] {
    return childrenOf(node).flatMap((child): ElementContent[] => {
      switch (child.type) {
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement': {
          const part = this.#component(child, home);
          if (!part) return [];
          components.push(part);
          const mark: ElementContent = { type: 'comment', value: `component ${components.length - 1}` };
          // a citation on a line of its own is still part of the running text
          return child.type === 'mdxJsxFlowElement' && isInline(child.name)
            ? [{ type: 'element', tagName: 'p', properties: {}, children: [mark] }]
            : [mark];
        }
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          this.#fault(
            child,
            'Geschweifte Klammern sind Programmcode, und der ist im Text nicht erlaubt. Schreiben Sie \\{ für eine Klammer.',
          );
          return [];
        case 'mdxjsEsm':
          this.#fault(
            child,
            'Eine Zeile, die mit „import“ oder „export“ beginnt, ist Programmcode, und der ist im Text nicht erlaubt.',
          );
          return [];
        case 'element':
          return [this.#element(child, home, components)];
        case 'text':
          return [{ type: 'text', value: child.value }];
        default:
          return [];
      }
    });
  }

  #element(node: Element, home: ComponentName | undefined, components: BodyPart[]): ElementContent {
    if (node.tagName === 'table') headRows(node);
    const children = this.#prepare(node, home, components);
    const properties = { ...node.properties };
    switch (node.tagName) {
      case 'h1':
        this.#fault(
          node,
          'Der Titel des Kapitels steht im Kopf der Datei („titel“). Beginnen Sie im Text mit ##.',
        );
        break;
      case 'h2':
      case 'h3': {
        const text = textOf(node);
        const id = this.#freeId(slug(text));
        this.headings.push({ depth: node.tagName === 'h2' ? 2 : 3, id, text });
        return { type: 'element', tagName: node.tagName, properties: { id }, children };
      }
      case 'a': {
        const href = properties['href'] ?? '';
        if (/^[a-z]+:[a-z0-9-]/.test(href) && !/^(https?|mailto):/.test(href)) {
          this.mentions.push({ kind: 'link', target: href, line: lineOf(node) });
          return { type: 'element', tagName: 'a', properties: { href }, children };
        }
        if (!/^(https?:\/\/|mailto:|#)/.test(href))
          this.#fault(
            node,
            `Das Ziel „${href}“ ist kein Verweis, den das Handbuch kennt. Schreiben Sie zum Beispiel kapitel:…, arbeitsblatt:… oder https://…`,
          );
        break;
      }
      case 'img':
        this.#fault(
          node,
          'Bilder stehen als Abbildung mit Textfassung in content/abbildungen. Schreiben Sie <Abbildung id="…" />.',
        );
        return { type: 'text', value: '' };
      case 'table':
        return {
          type: 'element',
          // wide tables scroll by keyboard too; a group, because a landmark for each would be too many
          tagName: 'div',
          properties: { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Tabelle' },
          children: [{ type: 'element', tagName: 'table', properties: {}, children }],
        };
      case 'th':
      case 'td': {
        // the parser writes `align`, which is a style: our stylesheet aligns by class
        const align = properties['align'] ?? /text-align:\s*(\w+)/.exec(properties['style'] ?? '')?.[1];
        return {
          type: 'element',
          tagName: node.tagName,
          properties: {
            ...(align === 'right' && { className: ['number'] }),
            ...(node.tagName === 'th' && { scope: properties['scope'] ?? 'col' }),
          },
          children,
        };
      }
    }
    return { type: 'element', tagName: node.tagName, properties, children };
  }

  #component(node: JsxNode, home: ComponentName | undefined): BodyPart | undefined {
    const { name } = node;
    if (!isComponentName(name)) {
      this.#fault(
        node,
        `Den Baustein „${name ?? ''}“ gibt es nicht.\n${didYouMean(name ?? '', componentNames, 'Bekannte Bausteine')}`,
      );
      return undefined;
    }
    const wanted = homes[name];
    if (wanted && wanted !== home) this.#fault(node, `„${name}“ darf nur unmittelbar in „${wanted}“ stehen.`);
    const raw: Record<string, unknown> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        raw[attribute.name] = attribute.value;
      else this.#fault(node, `„${name}“: Attribute brauchen Text in Anführungszeichen, zum Beispiel id="…".`);
    }
    const read = vocabulary[name].safeParse(raw);
    if (!read.success) {
      for (const { text } of sentences(vocabulary[name], read.error.issues, raw))
        this.#fault(node, text.replace(/^Die Datei/, `„${name}“`));
      return undefined;
    }
    const attributes = { ...read.data } as Readonly<Record<string, string>>;
    this.#mention(name, attributes, lineOf(node));
    return { component: name, attributes, children: this.parts(node, name), text: textOf(node) };
  }

  #mention(name: ComponentName, attributes: Readonly<Record<string, string>>, line: number): void {
    const { id = '', quelle = '' } = attributes;
    if (name === 'Begriff') {
      // the explanation stands in the page under the term's id, so a page has room for one of each
      if (this.mentions.some((m) => m.kind === 'begriff' && m.target === id))
        this.problems.push({
          file: this.#file,
          line,
          message: `Der Begriff „${id}“ ist auf dieser Seite schon erklärt. Beim zweiten Mal genügt das Wort allein.`,
        });
      this.mentions.push({ kind: 'begriff', target: id, line });
    }
    if (name === 'Beleg') this.mentions.push({ kind: 'quelle', target: quelle, line });
    if (name === 'Abbildung') this.mentions.push({ kind: 'abbildung', target: id, line });
    if (name === 'Zahlen') this.mentions.push({ kind: 'zahlen', target: id, line });
    if (name === 'Arbeitsblatt') this.mentions.push({ kind: 'arbeitsblatt', target: id, line });
  }

  #freeId(wanted: string): string {
    let id = wanted || 'abschnitt';
    for (let n = 2; this.#ids.has(id); n += 1) id = `${wanted}-${n}`;
    this.#ids.add(id);
    return id;
  }

  #fault(node: AnyNode, message: string): void {
    this.problems.push({ file: this.#file, line: lineOf(node), message });
  }
}

function childrenOf(node: AnyNode): readonly HastNode[] {
  return 'children' in node ? (node.children as readonly HastNode[]) : [];
}

function lineOf(node: AnyNode): number {
  return node.position?.start.line ?? 1;
}

/**
 * Where the corner of a table is empty, its first column holds the names of the rows: they become heads, and
 * the corner an ordinary cell.
 */
function headRows(table: Element): void {
  const rows = elementsOf(table).flatMap((group) => elementsOf(group).map(elementsOf));
  const corner = rows[0]?.[0];
  if (!corner || textOf(corner).trim() !== '') return;
  corner.tagName = 'td';
  for (const [first] of rows.slice(1)) {
    if (!first) continue;
    first.tagName = 'th';
    first.properties['scope'] = 'row';
  }
}

function elementsOf(node: Element): Element[] {
  return node.children.filter((child): child is Element => child.type === 'element');
}

/** The words of a node and of all below it. */
export function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.value;
  const text = childrenOf(node).map(textOf).join('');
  const block = node.type === 'element' && /^(p|li|h\d|td|th|tr|blockquote)$/.test(node.tagName);
  return block ? `${text}\n` : text;
}

/** The parser's English messages begin with `line:column:` and name the tag; authors get the tag in German. */
function syntaxProblem(file: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const line = Number(/^(\d+):\d+/.exec(text)?.[1] ?? 1);
  const tag = /<\/?([A-Za-z]\w*)>?/.exec(text)?.[1];
  return {
    file,
    line,
    message: tag
      ? `Der Baustein „${tag}“ ist nicht richtig geschlossen. Jeder Baustein braucht </${tag}> oder endet mit />.`
      : 'Der Text ist kein gültiges MDX. Prüfen Sie spitze Klammern (< schreibt man \\<) und geschweifte Klammern.',
  };
}
