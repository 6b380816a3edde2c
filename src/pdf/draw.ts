import { PDFContext, PDFString, PDFStreamWriter, type PDFRef } from 'pdf-lib';
import { answerShapes, inARow } from '../drawing/shapes.ts';
import type { FieldPiece, Group, Piece, TextPiece } from './boxes/box.ts';
import { FormFields } from './fill.ts';
import { EmbeddedFonts } from './fonts.ts';
import { identityKey } from './identity.ts';
import { Ink } from './ink.ts';
import { grey, page as format, type } from './page-format.ts';
import type { PlacedBox, PlacedPage } from './paginate.ts';
import { pdfText } from './pdf-text.ts';
import { StructureTree } from './tags.ts';
import type { Typesetter } from './typesetter.ts';
import { locale } from '#words/language.ts';
import { pdfWords as words } from '#words/pdf.ts';
import { xmp } from './xmp.ts';

const producer = 'Planungswerkstatt';

/** A laid out document with what stands on every page. */
export interface Document {
  readonly pages: readonly PlacedPage[];
  /** Title for window and reading aids. */
  readonly title: string;
  readonly sheetTitle: string;
  readonly handbookTitle: string;
  readonly footLine: string;
  readonly identity: string;
  readonly set: Typesetter;
}

/** Draws a laid out document; the same document gives the same bytes. */
export async function drawDocument(document: Document): Promise<Uint8Array> {
  const context = PDFContext.create();
  const fonts = new EmbeddedFonts(context);
  // the font that viewers type with belongs into the file even where nothing is written yet
  fonts.use(document.set.main.regular, []);
  const resources = context.nextRef();
  const newInk = () => new Ink(document.set, fonts.use);
  const tree = new StructureTree(context);
  const form = new FormFields({ context, newInk, resources, typingFont: document.set.main.regular.name });
  const pagesRef = context.nextRef();

  const pages = document.pages.map((placed, at) => {
    const ref = context.nextRef();
    const ink = newInk();
    const drawing = new PageDrawing(context, ink, tree, form, ref);
    const structParents = tree.startPage(ref);
    drawHead(document, ink, tree, at);
    for (const box of placed) drawing.box(box);
    drawFoot(document, ink, tree);
    if (at === 0) drawing.annotations.push(form.hide(document.identity, ref));
    context.assign(
      ref,
      context.obj({
        Type: 'Page',
        Parent: pagesRef,
        MediaBox: [0, 0, 595.28, 841.89],
        Resources: resources,
        Contents: context.register(context.flateStream(ink.content)),
        StructParents: structParents,
        Tabs: 'S',
        Annots: drawing.annotations,
      }),
    );
    return ref;
  });

  context.assign(pagesRef, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }));
  const embedded = fonts.embed();
  context.assign(resources, context.obj({ Font: embedded }));
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: pagesRef,
      AcroForm: form.finish(embedded),
      StructTreeRoot: tree.finish(),
      MarkInfo: { Marked: true },
      Lang: PDFString.of(locale),
      ViewerPreferences: { DisplayDocTitle: true },
      Metadata: context.register(
        context.stream(xmp({ title: document.title, language: locale, producer }), {
          Type: 'Metadata',
          Subtype: 'XML',
        }),
      ),
    }),
  );
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: pdfText(document.title),
      Producer: PDFString.of(producer),
      [identityKey]: pdfText(document.identity),
    }),
  );
  return PDFStreamWriter.forContext(context, Infinity).serializeToBuffer();
}

/** Draws the boxes of one page and collects its form fields. */
class PageDrawing {
  readonly annotations: PDFRef[] = [];
  readonly #context: PDFContext;
  readonly #ink: Ink;
  readonly #tree: StructureTree;
  readonly #form: FormFields;
  readonly #page: PDFRef;

  constructor(context: PDFContext, ink: Ink, tree: StructureTree, form: FormFields, page: PDFRef) {
    this.#context = context;
    this.#ink = ink;
    this.#tree = tree;
    this.#form = form;
    this.#page = page;
  }

  box({ box, y, repeated }: PlacedBox): void {
    const top = format.height - format.top - y;
    if (box.ruleAbove && y > 0) this.#tree.artifact(this.#ink, () => this.#rule(top + box.above * 0.45));
    for (const piece of box.pieces) {
      if (repeated) this.#repeat(piece, top);
      else this.#piece(piece, top, box.within);
    }
  }

  #piece(piece: Piece, top: number, groups: readonly Group[]): void {
    switch (piece.piece) {
      case 'text':
        if (piece.decorative) {
          this.#tree.artifact(this.#ink, () => this.#text(piece, top));
          return;
        }
        this.#tree.text(this.#ink, [...groups, ...(piece.within ?? [])], piece.tag, () =>
          this.#text(piece, top),
        );
        return;
      case 'field':
        this.#field(piece, top, [...groups, ...(piece.within ?? [])]);
        return;
      default:
        this.#tree.artifact(this.#ink, () => this.#decoration(piece, top));
    }
  }

  /** Draws a piece that was said before: words stay visible, but are not read aloud again. */
  #repeat(piece: Piece, top: number): void {
    this.#tree.artifact(this.#ink, () =>
      piece.piece === 'text' ? this.#text(piece, top) : this.#decoration(piece, top),
    );
  }

  #field(piece: FieldPiece, top: number, groups: readonly Group[]): void {
    const { control, caption } = piece;
    const widget = this.#context.nextRef();
    const label = caption && (() => this.#text(caption, top));
    const key = this.#tree.form(this.#ink, groups, widget, control.tooltip, label);
    const rectangle = {
      x: format.left + piece.x,
      y: top - piece.y - piece.height,
      width: rounded(piece.width),
      height: rounded(piece.height),
    };
    this.#form.place(control, rectangle, this.#page, widget, key);
    this.annotations.push(widget);
  }

  #text({ lines, x, size, weight, shade }: TextPiece, top: number): void {
    for (const { text, y } of lines) {
      this.#ink.text(text, { x: format.left + x, y: top - y, size, weight, shade: grey[shade] });
    }
  }

  #rule(y: number): void {
    this.#ink.line([format.left, y], [format.width - format.right, y], 0.4, grey.ruling);
  }

  #decoration(piece: Piece, top: number): void {
    const x = format.left + ('x' in piece ? piece.x : 0);
    if (piece.piece === 'line') {
      this.#ink.line([x, top - piece.y], [x + piece.width, top - piece.y], piece.weight, grey[piece.shade]);
    } else if (piece.piece === 'outline') {
      this.#ink.outline(x, top - piece.y - piece.height, piece.width, piece.height, 0.6, grey.outline);
    } else if (piece.piece === 'drawing') {
      this.#ink.drawing(piece.drawing, x, top - piece.y, piece.width);
    }
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Yes, partly, no: the answers that the method is made of. */
const sign = inARow([answerShapes['trifft-zu'], answerShapes.teilweise, answerShapes['trifft-nicht-zu']]);
const signWidth = 30;

/** Sheet and page number above every page; on the first one the handbook, as the sheet's title follows. */
function drawHead(
  { sheetTitle, handbookTitle, pages, set }: Document,
  ink: Ink,
  tree: StructureTree,
  at: number,
): void {
  const y = format.height - format.top + 20;
  tree.pagination(ink, 'Header', () => {
    const page = words.page(at + 1, pages.length);
    if (at === 0) {
      // the sign of the handbook stands on the cover alone
      ink.drawing(sign, format.left, y + type.tiny.size * 0.85, signWidth);
      marginal(ink, set, handbookTitle, page, y, signWidth + 6);
    } else marginal(ink, set, sheetTitle, page, y);
    ink.line([format.left, y - 6], [format.width - format.right, y - 6], 0.4, grey.outline);
  });
}

function drawFoot({ footLine, handbookTitle, set }: Document, ink: Ink, tree: StructureTree): void {
  tree.pagination(ink, 'Footer', () => marginal(ink, set, footLine, handbookTitle, format.bottom - 26));
}

/** Small words at both edges of a page; the left ones give way. */
function marginal(ink: Ink, set: Typesetter, left: string, right: string, y: number, indent = 0): void {
  const { size } = type.tiny;
  const look = { y, size, weight: 'regular', shade: grey.quiet } as const;
  const rightX = format.width - format.right - set.width(right, size, 'regular');
  const leftX = format.left + indent;
  ink.text(shortened(set, left, rightX - leftX - 14), { ...look, x: leftX });
  ink.text(right, { ...look, x: rightX });
}

function shortened(set: Typesetter, text: string, width: number): string {
  if (set.width(text, type.tiny.size, 'regular') <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && set.width(`${letters.join('')}…`, type.tiny.size, 'regular') > width)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
