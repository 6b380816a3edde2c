import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { reading } from '../words/de/reading.ts';
import { addressOf } from './address.ts';
import type { BodyPart } from './body.ts';
import type { Content } from './content.ts';
import type { InlineName } from './vocabulary.ts';

type InlinePart = Extract<BodyPart, { component: string }>;
type Draw = (part: InlinePart, content: Content, toHref: (address: string) => string) => ElementContent[];

/**
 * Components that stand in a line of text, drawn as HTML here rather than by an Astro component: there, each
 * line break of the template becomes a space between a word and the comma behind it.
 */
const inline = {
  /** A button that opens the explanation without any script, and the explanation right behind it. */
  Begriff: ({ attributes: { id = '' }, children }, { terms }, toHref) => {
    const term = terms.find((t) => t.id === id);
    if (!term) return [];
    const noteId = `begriff-${id}`;
    const word = children.map((child) => ('html' in child ? child.html : child.text)).join('');
    return [
      {
        type: 'element',
        tagName: 'button',
        properties: { type: 'button', className: ['term'], popoverTarget: noteId },
        children: [{ type: 'raw', value: word }],
      },
      {
        type: 'element',
        tagName: 'span',
        properties: { className: ['term-note'], popover: 'auto', id: noteId, dataPagefindIgnore: 'all' },
        children: [
          {
            type: 'element',
            tagName: 'strong',
            properties: {},
            children: [{ type: 'text', value: term.term }],
          },
          { type: 'text', value: ` ${term.explanation} ` },
          {
            type: 'element',
            tagName: 'a',
            properties: { href: toHref(addressOf.term(id)) },
            children: [{ type: 'text', value: reading.inGlossary }],
          },
        ],
      },
    ];
  },
  /** The short name of a source, which leads to its full reference. */
  Beleg: ({ attributes: { quelle = '', abschnitt } }, { sources }, toHref) => {
    const source = sources.find((s) => s.id === quelle);
    if (!source) return [];
    const name = reading.citation(source.short, abschnitt);
    return [
      {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['citation'],
          href: toHref(addressOf.source(quelle)),
          title: name,
          ariaLabel: name,
          dataPagefindIgnore: '',
        },
        children: [{ type: 'text', value: source.short }],
      },
    ];
  },
} satisfies Record<InlineName, Draw>;

/** The HTML of a component in a line of text. */
export function inlineHtml(
  name: InlineName,
  part: InlinePart,
  content: Content,
  toHref: (address: string) => string,
): string {
  return toHtml(
    { type: 'root', children: inline[name](part, content, toHref) },
    // the word was written by the reader of the text, not by hand
    { allowDangerousHtml: true },
  );
}
