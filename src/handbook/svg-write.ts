import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { attributes, references } from './svg-vocabulary.ts';

/** A part of the same drawing, written without any of the ways in which CSS lets one write it differently. */
export const localReference = /^url\(#([A-Za-z_][\w.-]*)\)$/;

/**
 * Writes a drawing that has been checked. Only elements, known attributes and text are written, so comments and
 * what drawing programs note for themselves stay behind; ids stay where the drawing itself names them.
 * @param prefix set before each id
 */
export function writeSvg(root: XmlElement, prefix: string): string {
  return write(root, new Set(namedIn(root)), prefix);
}

/** Ids that some element of the drawing names. */
function namedIn(element: XmlElement): string[] {
  const own = Object.entries(element.attributes).flatMap(([name, value]) =>
    references.has(name) ? (localReference.exec(value)?.[1] ?? []) : [],
  );
  return [...own, ...elementsIn(element).flatMap(namedIn)];
}

const elementsIn = ({ children }: XmlElement) => children.filter((child) => child instanceof XmlElement);

function write(element: XmlElement, named: ReadonlySet<string>, prefix: string): string {
  const written = Object.entries(element.attributes).flatMap(([name, value]) => {
    if (name === 'id') return named.has(value) ? ` id="${escaped(prefix + value)}"` : [];
    if (name !== 'xmlns' && name !== 'class' && !attributes.has(name)) return [];
    const reference = references.has(name) && localReference.exec(value)?.[1];
    return ` ${name}="${escaped(reference ? `url(#${prefix}${reference})` : value)}"`;
  });
  const inside = element.children.map((child) => {
    if (child instanceof XmlElement) return write(child, named, prefix);
    return child instanceof XmlText ? escaped(child.text) : '';
  });
  const start = `<${element.name}${written.join('')}`;
  return inside.length === 0 ? `${start}/>` : `${start}>${inside.join('')}</${element.name}>`;
}

/** Letters that could end an attribute or begin something else, and line ends that HTML would read as others. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
