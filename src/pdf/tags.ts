import type { PDFContext, PDFDict, PDFObject, PDFRef } from 'pdf-lib';
import type { Group, TextTag } from './boxes/box.ts';
import type { Ink } from './ink.ts';
import { pdfText } from './pdf-text.ts';

interface Element {
  readonly ref: PDFRef;
  readonly tag: string;
  readonly parent: PDFRef;
  readonly kids: PDFObject[];
  readonly extra: Readonly<Record<string, PDFObject>>;
}

interface TaggedPage {
  readonly ref: PDFRef;
  /** Key of the page in the parent tree, and the element of each piece of marked content on it. */
  readonly key: number;
  readonly marked: PDFRef[];
}

/**
 * The structure tree of a document: what is a heading, a list, a form field, and in which order it is read.
 * Everything drawn goes through here, either as part of the tree or as an artifact.
 */
export class StructureTree {
  readonly #context: PDFContext;
  readonly #root: PDFRef;
  readonly #document: Element;
  readonly #elements: Element[] = [];
  readonly #groups = new Map<string, Element>();
  readonly #parents = new Map<number, PDFObject>();
  #nextKey = 0;
  #page: TaggedPage | undefined;

  constructor(context: PDFContext) {
    this.#context = context;
    this.#root = context.nextRef();
    this.#document = { ref: context.nextRef(), tag: 'Document', parent: this.#root, kids: [], extra: {} };
    this.#elements.push(this.#document);
  }

  /** Begins a page; gives the key that it has to carry as `StructParents`. */
  startPage(ref: PDFRef): number {
    this.#endPage();
    this.#page = { ref, key: this.#nextKey, marked: [] };
    this.#nextKey += 1;
    return this.#page.key;
  }

  /** Draws text as an element of its own below the groups. */
  text(ink: Ink, groups: readonly Group[], tag: TextTag, draw: () => void): void {
    this.#mark(ink, this.#element(this.#group(groups), tag, headerOf(this.#context, tag)), draw);
  }

  /** Draws what only decorates or repeats. */
  artifact(ink: Ink, draw: () => void, kind = '/Artifact BMC'): void {
    ink.raw(kind);
    draw();
    ink.raw('EMC');
  }

  /** Head or foot of a page. */
  pagination(ink: Ink, part: 'Header' | 'Footer', draw: () => void): void {
    this.artifact(ink, draw, `/Artifact << /Type /Pagination /Subtype /${part} >> BDC`);
  }

  /**
   * Puts a form field into the tree, followed by its caption where it has one; gives the key that the widget
   * has to carry as `StructParent`.
   */
  form(
    ink: Ink,
    groups: readonly Group[],
    widget: PDFRef,
    alternative: string,
    drawCaption?: () => void,
  ): number {
    const form = this.#element(this.#group(groups), 'Form', { Alt: pdfText(alternative) });
    form.kids.push(this.#context.obj({ Type: 'OBJR', Obj: widget, Pg: this.#currentPage().ref }));
    // beside the form, not in it: PDF/UA-1 lets a form element hold its widget alone (7.18.4)
    if (drawCaption) this.#mark(ink, this.#element(this.#group(groups), 'Lbl'), drawCaption);
    const key = this.#nextKey;
    this.#nextKey += 1;
    this.#parents.set(key, form.ref);
    return key;
  }

  /** Writes the tree; gives the reference for the catalog. */
  finish(): PDFRef {
    this.#endPage();
    for (const { ref, tag, parent, kids, extra } of this.#elements) {
      this.#context.assign(
        ref,
        this.#context.obj({ Type: 'StructElem', S: tag, P: parent, K: kids, ...extra }),
      );
    }
    const keys = [...this.#parents].sort(([a], [b]) => a - b);
    const parentTree = this.#context.register(this.#context.obj({ Nums: keys.flat() }));
    const root = {
      Type: 'StructTreeRoot',
      K: [this.#document.ref],
      ParentTree: parentTree,
      ParentTreeNextKey: this.#nextKey,
    };
    this.#context.assign(this.#root, this.#context.obj(root));
    return this.#root;
  }

  #mark(ink: Ink, element: Element, draw: () => void): void {
    const page = this.#currentPage();
    const id = page.marked.length;
    page.marked.push(element.ref);
    element.kids.push(this.#context.obj({ Type: 'MCR', Pg: page.ref, MCID: id }));
    ink.raw(`/${element.tag} << /MCID ${id} >> BDC`);
    draw();
    ink.raw('EMC');
  }

  #group(groups: readonly Group[]): Element {
    let parent = this.#document;
    for (const { tag, key } of groups) {
      const known = this.#groups.get(key);
      if (known) parent = known;
      else {
        parent = this.#element(parent, tag, headerOf(this.#context, tag));
        this.#groups.set(key, parent);
      }
    }
    return parent;
  }

  #element(parent: Element, tag: string, extra: Readonly<Record<string, PDFObject>> = {}): Element {
    const element = { ref: this.#context.nextRef(), tag, parent: parent.ref, kids: [], extra };
    parent.kids.push(element.ref);
    this.#elements.push(element);
    return element;
  }

  #currentPage(): TaggedPage {
    if (!this.#page) throw new Error('Drawing before the first page');
    return this.#page;
  }

  #endPage(): void {
    if (this.#page) this.#parents.set(this.#page.key, this.#context.obj(this.#page.marked));
  }
}

/** Attributes that a tag needs: a header cell says that it heads its column, a list that it is numbered. */
function headerOf(context: PDFContext, tag: string): Readonly<Record<string, PDFDict>> {
  return tag === 'TH' ? { A: context.obj({ O: 'Table', Scope: 'Column' }) } : {};
}
