import { PDFDict, PDFName, type PDFObject, type PDFRawStream } from 'pdf-lib';
import { dictsIn, entry } from './dict-entry.ts';
import { fieldValue, type FieldValue } from './field-value.ts';
import { readPdfText } from './pdf-text.ts';

/** A field as it stands in a document: one place to fill in. */
export interface FieldFound {
  /** Full name: the partial names from the root of the form down, joined by dots. */
  readonly name: string;
  readonly value: FieldValue;
  /** Pages that it is seen on, counted from 0; none where no page shows it. */
  readonly pages: readonly number[];
  /** True where the same place is seen twice: a text in two boxes, an option with two boxes. */
  readonly repeated: boolean;
}

export interface FormFound {
  readonly fields: readonly FieldFound[];
  /** True where fields were found on pages that the form does not list. */
  readonly loose: boolean;
}

/** Fields below fields; ours are five deep. */
const deepest = 50;

const isWidget = (dict: PDFDict) => !dict.has(PDFName.of('T'));

/** A place in the tree of fields that is still to be visited, with what it inherits. */
interface Visit {
  readonly dict: PDFDict;
  readonly name: string;
  readonly value: PDFObject | undefined;
  readonly type: PDFObject | undefined;
  readonly depth: number;
}

/**
 * Every field of a document. Besides those that the form lists, fields whose widgets stand on pages are found as
 * well: tools that take documents apart or join them lose the list. Each object is visited once, so a form that
 * hangs below itself comes to an end.
 * @param unpack gives the content of a stream within what reading may cost
 */
export function findFields(catalog: PDFDict, unpack: (stream: PDFRawStream) => Uint8Array): FormFound {
  const pageOf = pagesOfWidgets(catalog);
  const seen = new Set<PDFDict>();
  const fields: FieldFound[] = [];
  const form = entry(catalog, 'AcroForm');
  const walk = (roots: readonly PDFDict[]) => {
    const open: Visit[] = roots.map((dict) => ({
      dict,
      name: '',
      value: undefined,
      type: undefined,
      depth: 0,
    }));
    for (let at = 0; at < open.length; at += 1) {
      const visit = open[at];
      if (!visit || seen.has(visit.dict) || visit.depth > deepest) continue;
      seen.add(visit.dict);
      for (const next of below(visit, fields, seen, pageOf, unpack)) open.push(next);
    }
  };
  if (form instanceof PDFDict) walk(dictsIn(form, 'Fields'));
  const listed = fields.length;
  const unlisted = [...pageOf.keys()].filter((widget) => !seen.has(widget)).map(rootOf);
  walk(unlisted.filter((root) => !isWidget(root)));
  return { fields, loose: fields.length > listed };
}

/** Notes a field that holds a value, and gives what hangs below. */
function below(
  { dict, name: above, value: inherited, type: typeAbove, depth }: Visit,
  fields: FieldFound[],
  seen: Set<PDFDict>,
  pageOf: ReadonlyMap<PDFDict, number>,
  unpack: (stream: PDFRawStream) => Uint8Array,
): readonly Visit[] {
  const partial = readPdfText(entry(dict, 'T'));
  const name = partial === undefined ? above : [above, partial].filter(Boolean).join('.');
  const type = entry(dict, 'FT') ?? typeAbove;
  const kids = dictsIn(dict, 'Kids');
  const widgets = kids.filter(isWidget);
  if (kids.length === 0 || widgets.length > 0) {
    for (const widget of widgets) seen.add(widget);
    const boxes = kids.length === 0 ? [dict] : widgets;
    const isButton = type === PDFName.of('Btn') || boxes.some((box) => box.has(PDFName.of('AS')));
    fields.push({
      name,
      value: readable(() => fieldValue(dict, widgets, inherited, isButton, unpack)),
      pages: [...new Set(boxes.flatMap((box) => pageOf.get(box) ?? []))],
      repeated: isRepeated(boxes, isButton),
    });
  }
  const value = entry(dict, 'V') ?? inherited;
  return kids
    .filter((kid) => !isWidget(kid))
    .map((kid) => ({ dict: kid, name, value, type, depth: depth + 1 }));
}

function readable(read: () => FieldValue): FieldValue {
  try {
    return read();
  } catch {
    // a stream that cannot be unpacked, a string that is none
    return { kind: 'unreadable' };
  }
}

/** Our writer gives a text one box, and each option of a group one. */
function isRepeated(boxes: readonly PDFDict[], isButton: boolean): boolean {
  if (!isButton) return boxes.length > 1;
  const states = boxes.map(stateOf).filter((state) => state !== undefined);
  return new Set(states).size < states.length;
}

/** The state of a box when it is crossed. */
function stateOf(box: PDFDict): string | undefined {
  const looks = entry(box, 'AP');
  const normal = looks instanceof PDFDict ? entry(looks, 'N') : undefined;
  if (!(normal instanceof PDFDict)) return undefined;
  return normal
    .keys()
    .map((key) => key.asString())
    .find((key) => key !== '/Off');
}

/** The field at the top of the tree that a widget hangs in. */
function rootOf(widget: PDFDict): PDFDict {
  let root = widget;
  for (let up = 0; up < deepest; up += 1) {
    const parent = entry(root, 'Parent');
    if (!(parent instanceof PDFDict) || parent === root) break;
    root = parent;
  }
  return root;
}

/** Widget → page, for all pages that the document shows. */
function pagesOfWidgets(catalog: PDFDict): ReadonlyMap<PDFDict, number> {
  const pageOf = new Map<PDFDict, number>();
  const root = entry(catalog, 'Pages');
  const seen = new Set<PDFDict>();
  const open = root instanceof PDFDict ? [root] : [];
  let page = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    // reversed, because `pop` takes the last: kids are visited in their order in the document
    for (const kid of [...dictsIn(next, 'Kids')].reverse()) open.push(kid);
    if (next.has(PDFName.of('Kids'))) continue;
    for (const annotation of dictsIn(next, 'Annots'))
      if (entry(annotation, 'Subtype') === PDFName.of('Widget') && !pageOf.has(annotation))
        pageOf.set(annotation, page);
    page += 1;
  }
  return pageOf;
}
