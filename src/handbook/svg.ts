import { XmlDeclaration, XmlElement, XmlError, XmlText, parseXml, type XmlDocument } from '@rgrove/parse-xml';
import * as words from '#words/faults-drawing.ts';
import { drawingFaults as faults } from '#words/faults-drawing.ts';
import { didYouMean, type Problem } from '../errors/problem.ts';
import { mostLevelsInDrawing, mostTagsInDrawing } from './limits.ts';
import * as known from './svg-vocabulary.ts';
import { localReference, writeSvg } from './svg-write.ts';
import { xmlSentence } from './svg-xml-sentences.ts';

const namespace = 'http://www.w3.org/2000/svg';
/** Without backslash (escapes of CSS), `@`, `:`, `;`, `*`, braces and angle brackets. */
const plain = /^[\p{L}\p{N}\s.,%#()'"+\-_/]*$/u;
const classes = /^\s*fig-[a-z0-9-]+(?:\s+fig-[a-z0-9-]+)*\s*$/;
/** Enough to see what is wrong; a file that is no drawing would have thousands. */
const mostFaults = 50;
const number = /^-?(?:\d+\.?\d*|\.\d+)$/;

export interface ReadSvg {
  /** The drawing as it goes into a page: one `svg` element. Undefined where it has faults. */
  readonly svg: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a drawing as XML, holds each element, attribute and value against `svg-vocabulary.ts`, and writes it anew
 * from what was read. Written anew, because what a browser then reads is what was checked: HTML and XML read the
 * same letters differently (`</svg>` in a comment, `<![CDATA[`, `>` in an attribute), and none of these are left.
 * @param prefix set before ids, which must be unique in a page and not only in the drawing
 */
export function readSvg(file: string, source: string, prefix: string): ReadSvg {
  const refused = (line: number, message: string): ReadSvg => ({
    svg: undefined,
    problems: [{ file, line, message }],
  });
  // before it is read, because the parser calls itself for each level
  const tags = source.match(/<[^!?/]/g)?.length ?? 0;
  if (tags > mostTagsInDrawing) return refused(1, faults.tooManyElements(tags, mostTagsInDrawing));
  let document: XmlDocument;
  try {
    document = parseXml(source, {
      includeOffsets: true,
      preserveCdata: true,
      preserveDocumentType: true,
      preserveXmlDeclaration: true,
    });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return refused(error.line, xmlSentence(error.message));
  }
  const check = new Check(source);
  const root = check.document(document);
  const problems = check.problems(file);
  return { svg: root && problems.length === 0 ? writeSvg(root, prefix) : undefined, problems };
}

/** A place where a part of the drawing is named. */
interface Reference {
  readonly id: string;
  readonly at: XmlElement;
  /** The pattern, clip path or marker in which it stands. */
  readonly container: XmlElement | undefined;
}

class Check {
  readonly #source: string;
  readonly #parts = new Map<string, XmlElement[]>();
  readonly #references: Reference[] = [];
  /** Where each fault was seen first, and how often: a program that does something once does it everywhere. */
  readonly #faults = new Map<string, { line: number; count: number }>();

  constructor(source: string) {
    this.#source = source;
  }

  problems(file: string): Problem[] {
    return [...this.#faults].map(([message, { line, count }]) => ({
      file,
      line,
      message: count === 1 ? message : `${message}\n${faults.times(count)}`,
    }));
  }

  /** The element that holds the drawing, of use only where there are no problems. */
  document({ children, root }: XmlDocument): XmlElement | undefined {
    for (const node of children) {
      if (node instanceof XmlElement) continue;
      if (!(node instanceof XmlDeclaration)) this.#fault(node.start, words.notDrawn[node.type] ?? '');
      else if (node.encoding && !/^utf-?8$/i.test(node.encoding))
        this.#fault(node.start, faults.encoding(node.encoding));
    }
    if (!root) return undefined;
    if (root.name === 'svg') this.#root(root);
    else this.#fault(root.start, faults.root(root.name));
    this.#element(root, 1, undefined);
    for (const reference of this.#references) if (this.#faults.size < mostFaults) this.#resolve(reference);
    return root;
  }

  #root({ attributes, start }: XmlElement): void {
    const box = (attributes['viewBox'] ?? '').trim().split(/[\s,]+/);
    if (box.length !== 4 || !box.every((one) => number.test(one)) || !box.slice(2).every((one) => +one > 0))
      this.#fault(start, faults.viewBox);
    if ('class' in attributes) this.#fault(start, faults.rootClass);
  }

  #element(element: XmlElement, level: number, container: XmlElement | undefined): void {
    if (this.#faults.size >= mostFaults) return;
    const { name, start } = element;
    if (level > mostLevelsInDrawing) {
      this.#fault(start, faults.tooDeep(mostLevelsInDrawing));
      return;
    }
    if (!known.elements.has(name)) this.#fault(start, unknownElement(name));
    else if (name === 'svg' && level > 1) this.#fault(start, faults.innerSvg);
    for (const [attribute, value] of Object.entries(element.attributes))
      if (this.#faults.size < mostFaults) this.#attribute(element, attribute, value, container);
    const inside = known.containers.has(name) ? element : container;
    for (const node of element.children) {
      if (node instanceof XmlElement) {
        if (known.textOnly.has(name)) this.#fault(node.start, faults.textOnly(name, node.name));
        else this.#element(node, level + 1, inside);
      } else if (node.type !== XmlText.TYPE_TEXT) this.#fault(node.start, words.notDrawn[node.type] ?? '');
    }
  }

  #attribute(element: XmlElement, name: string, value: string, container: XmlElement | undefined): void {
    const fault = (message: string) => {
      this.#fault(this.#placeOf(element, name), message);
    };
    if (name === 'xmlns') {
      if (value !== namespace) fault(faults.namespace(cut(value), namespace));
    } else if (name === 'id') {
      this.#parts.set(value, [...(this.#parts.get(value) ?? []), element]);
    } else if (name === 'class') {
      if (!classes.test(value)) fault(faults.classes(cut(value)));
    } else if (known.attributes.has(name)) {
      const id = localReference.exec(value)?.[1];
      if (id !== undefined && known.references.has(name))
        this.#references.push({ id, at: element, container });
      else if (!isPlain(value)) fault(faults.value(name, cut(value)));
    } else if (!known.leftOut.test(name)) fault(unknownAttribute(name));
  }

  #resolve({ id, at, container }: Reference): void {
    const [part, second] = this.#parts.get(id) ?? [];
    if (!part) this.#fault(at.start, faults.noPart(cut(id)));
    else if (second) this.#fault(second.start, faults.idTwice(cut(id)));
    // parts that draw parts that draw parts can keep a browser busy for ever
    else if (container && !known.paints.has(part.name))
      this.#fault(at.start, faults.nested(container.name, cut(id)));
  }

  /** Where an attribute stands, for its line. */
  #placeOf({ start, end }: XmlElement, attribute: string): number {
    const found = new RegExp(`\\s${RegExp.escape(attribute)}\\s*=`).exec(this.#source.slice(start, end));
    return found ? start + found.index + 1 : start;
  }

  #fault(place: number, message: string): void {
    const seen = this.#faults.get(message);
    if (seen) seen.count += 1;
    else this.#faults.set(message, { line: this.#source.slice(0, place).split('\n').length, count: 1 });
  }
}

/** Long names and values as messages show them. */
const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)} …` : text);

/** Whether a value says no more than numbers, colours and words. */
function isPlain(value: string): boolean {
  if (!plain.test(value)) return false;
  const called = Array.from(value.matchAll(/([^\s,()]*)\s*\(/g), ([, name = '']) => name);
  return called.every((name) => known.functions.has(name));
}

function unknownElement(written: string): string {
  const name = cut(written);
  const sentence = Object.hasOwn(words.refusedElements, name) ? words.refusedElements[name] : undefined;
  if (sentence) return sentence;
  if (name.includes(':')) return faults.foreign(`<${name}>`);
  return `${faults.unknownElement(name)}\n${didYouMean(name, [...known.elements], faults.allowed)}`;
}

function unknownAttribute(written: string): string {
  const name = cut(written);
  const plainName = name.replace(/^.*:/, '');
  if (/^on/i.test(plainName)) return faults.event(name);
  const sentence = Object.hasOwn(words.refusedAttributes, plainName)
    ? words.refusedAttributes[plainName]
    : undefined;
  if (sentence) return sentence;
  if (name.includes(':')) return faults.foreign(name);
  return `${faults.unknownAttribute(name)}\n${didYouMean(name, [...known.attributes], faults.allowed)}`;
}
