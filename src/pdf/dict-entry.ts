import { PDFArray, PDFDict, PDFName, PDFNull, type PDFObject } from 'pdf-lib';

/** What stands under a key of foreign data; nothing where it is absent, `null`, or leads nowhere. */
export function entry(dict: PDFDict, key: string): PDFObject | undefined {
  const object = dict.lookup(PDFName.of(key));
  return object === PDFNull ? undefined : object;
}

/** The dictionaries of a list under a key; what is none is left out. */
export function dictsIn(dict: PDFDict, key: string): readonly PDFDict[] {
  const list = entry(dict, key);
  if (!(list instanceof PDFArray)) return [];
  return Array.from({ length: list.size() }, (_, at) => list.lookup(at)).filter(
    (one) => one instanceof PDFDict,
  );
}
