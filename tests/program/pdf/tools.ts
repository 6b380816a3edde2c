// What programs for PDFs do to a document, as far as it concerns the form.
import { deflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib';

const name = (text: string) => PDFName.of(text);

/** Changes a document and saves it as most programs do. */
export async function changed(
  bytes: Uint8Array,
  change: (document: PDFDocument) => void,
  options: { readonly useObjectStreams?: boolean } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  change(document);
  return document.save({ updateFieldAppearances: false, ...options });
}

/** The dictionary of a field by its full name. */
export function fieldDict(document: PDFDocument, fullName: string): PDFDict {
  return document.getForm().getField(fullName).acroField.dict;
}

export const setValue = (dict: PDFDict, value: PDFObject | undefined) => {
  if (value) dict.set(name('V'), value);
  else dict.delete(name('V'));
};

/** The widgets of a group of options. */
export function widgetsOf(dict: PDFDict): readonly PDFDict[] {
  const kids = dict.lookup(name('Kids'), PDFArray);
  return Array.from({ length: kids.size() }, (_, at) => kids.lookup(at, PDFDict));
}

/** The state of a box when it is crossed. */
export function onState(widget: PDFDict): string {
  const normal = widget.lookup(name('AP'), PDFDict).lookup(name('N'), PDFDict);
  return normal
    .keys()
    .map((key) => key.decodeText())
    .filter((key) => key !== 'Off')
    .join();
}

const formOf = (document: PDFDocument) => document.catalog.lookup(name('AcroForm'), PDFDict);
const rootsOf = (document: PDFDocument) => formOf(document).lookup(name('Fields'), PDFArray);

const partialName = (dict: PDFDict) => {
  const partial = dict.lookup(name('T'));
  return partial instanceof PDFString || partial instanceof PDFHexString ? partial.decodeText() : '';
};

/** The roots of the fields whose widgets stand on a page, each once. */
function rootsOn(document: PDFDocument, at: number): PDFRef[] {
  const annotations = document.getPage(at).node.lookup(name('Annots'), PDFArray);
  return annotations.asArray().flatMap((ref) => {
    let root = ref;
    for (let dict = document.context.lookup(root, PDFDict); dict.has(name('Parent'));) {
      const parent = dict.get(name('Parent'));
      if (!parent) break;
      root = parent;
      dict = document.context.lookup(parent, PDFDict);
    }
    return root instanceof PDFRef ? [root] : [];
  });
}

/**
 * Puts documents one behind the other. `form`: what becomes of the fields of the second: listed with those of the
 * first under the same names, listed under new names where they are taken (as qpdf does), or not listed at all.
 */
export async function joined(
  first: Uint8Array,
  second: Uint8Array,
  form: 'same-names' | 'new-names' | 'not-listed',
): Promise<Uint8Array> {
  const document = await PDFDocument.load(first, { updateMetadata: false });
  const other = await PDFDocument.load(second, { updateMetadata: false });
  const before = document.getPageCount();
  for (const page of await document.copyPages(other, other.getPageIndices())) document.addPage(page);
  if (form !== 'not-listed') {
    const roots = rootsOf(document);
    const taken = new Set(roots.asArray().map((ref) => partialName(document.context.lookup(ref, PDFDict))));
    const added = new Set<PDFRef>();
    for (let at = before; at < document.getPageCount(); at += 1)
      for (const ref of rootsOn(document, at)) added.add(ref);
    for (const ref of added) {
      const dict = document.context.lookup(ref, PDFDict);
      const called = partialName(dict);
      if (form === 'new-names' && taken.has(called)) dict.set(name('T'), PDFString.of(`${called}+1`));
      roots.push(ref);
    }
  }
  return document.save({ updateFieldAppearances: false });
}

/** Puts all fields below one more, as pypdf does when it adds a document to another. */
export function prefixed(bytes: Uint8Array, prefix: string): Promise<Uint8Array> {
  return changed(bytes, (document) => {
    const roots = rootsOf(document).asArray();
    const top = document.context.nextRef();
    for (const root of roots) document.context.lookup(root, PDFDict).set(name('Parent'), top);
    document.context.assign(top, document.context.obj({ T: PDFString.of(prefix), Kids: roots }));
    formOf(document).set(name('Fields'), document.context.obj([top]));
  });
}

/** Takes away the form and leaves the pages as they are. */
export const withoutForm = (bytes: Uint8Array) =>
  changed(bytes, (document) => document.catalog.delete(name('AcroForm')));

/** Loses some objects and writes a new table of all others, as a tool that repairs a file that was cut off. */
export function repaired(bytes: Uint8Array, lost: (dict: PDFDict) => boolean): Promise<Uint8Array> {
  return changed(bytes, (document) => {
    for (const [ref, object] of document.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && lost(object)) document.context.delete(ref);
  });
}

/** Draws fields into the page and takes them out of the form. */
export function flattened(bytes: Uint8Array, names: readonly string[]): Promise<Uint8Array> {
  return changed(bytes, (document) => {
    const form = document.getForm();
    for (const one of names) form.removeField(form.getField(one));
  });
}

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function concatenated(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part));
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A PDF of these objects, without a table. */
export const bare = (...objects: readonly (string | Uint8Array)[]) =>
  concatenated('%PDF-1.7\n', ...objects, '\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n');

/** A stream of objects that unpacks to so many bytes. */
export function packed(unpackedBytes: number, type = 'ObjStm', filters = '/FlateDecode'): Uint8Array {
  const content = deflateSync(new Uint8Array(unpackedBytes).fill(0x20));
  const head = `1 0 obj\n<</Type /${type} /N 1 /First 10 /W [1 1 1] /Size 1 /Filter ${filters} /Length ${content.length}>>\nstream\n`;
  return concatenated(head, content, '\nendstream\nendobj\n');
}
