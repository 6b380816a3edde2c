import { PDFArray, PDFName, type PDFDict, type PDFObject, type PDFRawStream } from 'pdf-lib';
import { entry } from './dict-entry.ts';
import { readPdfText } from './pdf-text.ts';

/** What stands in a field: text, or something that a field does not hold. */
export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  /** Damaged, or of a kind that no form has: what was typed cannot be told. */
  | { readonly kind: 'unreadable' };

/**
 * The value of a field (ISO 32000-1, 12.7.3.1 and 12.7.4.2.3), whichever program wrote it:
 *
 * 1. `/V` of the field, or of the nearest field above it, says what holds. It may be a name, a string in any
 *    encoding, a number, or a stream. In a tick box or a group of options `Off` or nothing in it means „nothing
 *    chosen“, whatever a widget shows: `/AS` is how a box was last drawn, and a program that clears a field may
 *    leave the old drawing behind.
 * 2. Where there is no `/V` at all, the state `/AS` of the first widget that is not `Off` tells what was chosen. Some
 *    programs set nothing else.
 * 3. Where a group has export values (`/Opt`) and `/V` is the number of one of them, that one is meant; programs
 *    that rename states to numbers keep the old names there.
 * @param inherited `/V` of the fields above, nearest first
 */
export function fieldValue(
  dict: PDFDict,
  widgets: readonly PDFDict[],
  inherited: PDFObject | undefined,
  isButton: boolean,
  unpack: (stream: PDFRawStream) => Uint8Array,
): FieldValue {
  const value = entry(dict, 'V') ?? inherited;
  const states = isButton && value === undefined ? [dict, ...widgets].map((one) => entry(one, 'AS')) : [];
  const chosen = states.find((state) => state !== undefined && state !== PDFName.of('Off'));
  const object = value ?? chosen;
  if (object === undefined || object === PDFName.of('Off')) return asText('');
  const text = textOf(object, unpack);
  if (text === undefined) return { kind: 'unreadable' };
  if (!isButton) return asText(text.replaceAll(/\r\n?/g, '\n'));
  return asText(text === 'Off' ? '' : (exported(dict, text) ?? text));
}

const asText = (text: string): FieldValue => ({ kind: 'text', text });

function textOf(object: PDFObject, unpack: (stream: PDFRawStream) => Uint8Array): string | undefined {
  if (!(object instanceof PDFArray)) return readPdfText(object, unpack);
  // several entries of a list that somebody chose from
  const texts = Array.from({ length: object.size() }, (_, at) => readPdfText(object.lookup(at), unpack));
  return texts.every((text) => text !== undefined) ? texts.join('\n') : undefined;
}

function exported(dict: PDFDict, state: string): string | undefined {
  const options = entry(dict, 'Opt');
  if (!(options instanceof PDFArray) || !/^\d{1,4}$/.test(state)) return undefined;
  return readPdfText(options.lookup(Number(state)));
}
