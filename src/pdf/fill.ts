import { PDFString, type PDFContext, type PDFDict, type PDFObject, type PDFRef } from 'pdf-lib';
import type { FormField } from './boxes/box.ts';
import { identityField } from './identity.ts';
import type { Ink } from './ink.ts';
import { grey, ruling, type } from './page-format.ts';
import { pdfText } from './pdf-text.ts';
import { pdfWords as words } from '#words/pdf.ts';

/** Flags of PDF 1.7, tables 221, 226, 228 and 165. */
const flags = { radio: 1 << 15, multiline: 1 << 12, readOnly: 1, printed: 4, hidden: 2 } as const;

/** Where a viewer puts what is typed; table 222. */
const quadding = { centred: 1 } as const;

export interface Rectangle {
  readonly x: number;
  /** Lower edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Node {
  readonly ref: PDFRef;
  readonly parent: PDFRef | undefined;
  readonly kids: Map<string, Node>;
}

interface RadioGroup {
  readonly ref: PDFRef;
  readonly dict: Record<string, PDFObject | number | string>;
  readonly widgets: PDFRef[];
}

/** What the document lends to its form. */
export interface FormSetting {
  readonly context: PDFContext;
  /** A fresh content stream for an appearance. */
  readonly newInk: () => Ink;
  /** The resources that all streams of the document share. */
  readonly resources: PDFRef;
  /** Name of the font that viewers type with. */
  readonly typingFont: string;
}

/**
 * The form of a document: fields in the tree that their dotted names describe, values and appearances. We write
 * every appearance ourselves, so no viewer has to guess (`NeedAppearances` stays away).
 */
export class FormFields {
  readonly #setting: FormSetting;
  readonly #top: Node['kids'] = new Map();
  readonly #groups = new Map<string, RadioGroup>();
  readonly #appearances = new Map<string, PDFRef>();
  readonly #roots: PDFRef[] = [];

  constructor(setting: FormSetting) {
    this.#setting = setting;
  }

  /** Makes the field or joins it as one more option; the returned widget belongs to the page's annotations. */
  place(control: FormField, on: Rectangle, page: PDFRef, widget: PDFRef, structParent: number): void {
    const common = {
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: [on.x, on.y, on.x + on.width, on.y + on.height].map((n) => Math.round(n * 100) / 100),
      P: page,
      F: flags.printed,
      StructParent: structParent,
    };
    const { context } = this.#setting;
    switch (control.control) {
      case 'text':
        context.assign(
          widget,
          context.obj({ ...common, ...this.#leaf(control.path, widget), ...this.#text(control, on) }),
        );
        return;
      case 'tick':
        context.assign(
          widget,
          context.obj({
            ...common,
            ...this.#leaf(control.path, widget),
            FT: 'Btn',
            TU: pdfText(control.tooltip),
            V: control.chosen ? 'ja' : 'Off',
            ...this.#box('ja', control.chosen, on),
          }),
        );
        return;
      case 'option': {
        const group = this.#radioGroup(control);
        group.widgets.push(widget);
        if (control.chosen) group.dict['V'] = control.option;
        context.assign(
          widget,
          context.obj({ ...common, Parent: group.ref, ...this.#box(control.option, control.chosen, on) }),
        );
      }
    }
  }

  /** Keeps a text in a field that nobody sees; gives its widget for the page's annotations. */
  hide(text: string, page: PDFRef): PDFRef {
    const { context } = this.#setting;
    const ref = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Tx',
        T: PDFString.of(identityField),
        TU: pdfText(words.identity),
        Ff: flags.readOnly,
        F: flags.hidden,
        Rect: [0, 0, 0, 0],
        P: page,
        V: pdfText(text),
      }),
    );
    this.#roots.push(ref);
    return ref;
  }

  /** Writes groups and parents; gives the form for the catalog. */
  finish(fonts: PDFDict): PDFRef {
    const { context } = this.#setting;
    for (const { ref, dict, widgets } of this.#groups.values())
      context.assign(ref, context.obj({ ...dict, Kids: widgets }));
    this.#writeNodes(this.#top);
    return context.register(
      context.obj({
        Fields: [...[...this.#top.values()].map((node) => node.ref), ...this.#roots],
        DR: { Font: fonts },
        DA: this.#typing(),
      }),
    );
  }

  #writeNodes(nodes: Node['kids']): void {
    const { context } = this.#setting;
    for (const [name, { ref, parent, kids }] of nodes) {
      if (kids.size === 0) continue;
      const dict = {
        T: PDFString.of(name),
        Kids: [...kids.values()].map((kid) => kid.ref),
        ...(parent && { Parent: parent }),
      };
      context.assign(ref, context.obj(dict));
      this.#writeNodes(kids);
    }
  }

  /** The entries that hang a field into the tree at its path; parents on the way are made. */
  #leaf(path: readonly string[], ref: PDFRef): Record<string, PDFObject> {
    let level = this.#top;
    let parent: PDFRef | undefined;
    for (const name of path.slice(0, -1)) {
      const node: Node = level.get(name) ?? { ref: this.#setting.context.nextRef(), parent, kids: new Map() };
      level.set(name, node);
      ({ ref: parent, kids: level } = node);
    }
    const name = path.at(-1) ?? '';
    level.set(name, { ref, parent, kids: new Map() });
    return { T: PDFString.of(name), ...(parent && { Parent: parent }) };
  }

  #radioGroup(control: FormField & { control: 'option' }): RadioGroup {
    const key = control.path.join('.');
    const known = this.#groups.get(key);
    if (known) return known;
    const ref = this.#setting.context.nextRef();
    const dict = {
      ...this.#leaf(control.path, ref),
      FT: 'Btn',
      // no „NoToggleToOff“: a cross in the wrong place can be taken back
      Ff: flags.radio,
      TU: pdfText(control.groupTooltip),
      V: 'Off',
    };
    const group = { ref, dict, widgets: [] };
    this.#groups.set(key, group);
    return group;
  }

  #typing(): PDFString {
    return PDFString.of(`/${this.#setting.typingFont} ${type.written.size} Tf 0 g`);
  }

  #text(
    control: FormField & { control: 'text' },
    on: Rectangle,
  ): Record<string, PDFObject | string | number> {
    return {
      FT: 'Tx',
      TU: pdfText(control.tooltip),
      ...(control.multiline && { Ff: flags.multiline }),
      ...(control.centredAt !== undefined && { Q: quadding.centred }),
      DA: this.#typing(),
      V: pdfText(control.value),
      AP: this.#setting.context.obj({ N: this.#writtenText(control, on) }),
    };
  }

  /** The text of a field; an empty one shows lines to write on, which go as soon as a viewer draws it anew. */
  #writtenText(
    { value, lines, multiline, ruled, centredAt = 4 }: FormField & { control: 'text' },
    { width, height }: Rectangle,
  ): PDFRef {
    const ink = this.#setting.newInk();
    const { size, leading } = type.written;
    if (value === '' && ruled) {
      for (let y = height - ruling; y > 2; y -= ruling) ink.line([5, y], [width - 5, y], 0.4, grey.ruling);
    }
    ink.raw('/Tx BMC');
    if (value !== '') {
      ink.raw(`q 1 1 ${width - 2} ${height - 2} re W n`);
      const middle = (height - size * 0.66) / 2;
      const first =
        multiline && (lines.length > 1 || height > ruling + 1) ? height - 4 - leading * 0.72 : middle;
      lines.forEach((line, at) =>
        ink.text(line, { x: centredAt, y: first - at * leading, size, weight: 'regular', shade: 0 }),
      );
      ink.raw('Q');
    }
    ink.raw('EMC');
    return this.#appearance(ink.content, width, height);
  }

  /** A box to tick, empty and crossed; the cross is heavy enough for a bad printer. */
  #box(state: string, chosen: boolean, { width, height }: Rectangle): Record<string, PDFObject | string> {
    const { context, newInk } = this.#setting;
    const empty = newInk();
    empty.outline(0.5, 0.5, width - 1, height - 1, 0.8, grey.quiet);
    const crossed = newInk();
    crossed.outline(0.75, 0.75, width - 1.5, height - 1.5, 1.5, grey.ink);
    const inset = width * 0.27;
    crossed.line([inset, inset], [width - inset, height - inset], 2, grey.ink);
    crossed.line([inset, height - inset], [width - inset, inset], 2, grey.ink);
    const on = this.#appearance(crossed.content, width, height);
    const off = this.#appearance(empty.content, width, height);
    return {
      AS: chosen ? state : 'Off',
      AP: context.obj({ N: { [state]: on, Off: off } }),
      // 8 is the cross of ZapfDingbats, for viewers that draw their own
      MK: context.obj({ CA: PDFString.of('8') }),
    };
  }

  /** Equal appearances are one object: hundreds of boxes share two. */
  #appearance(content: string, width: number, height: number): PDFRef {
    const { context, resources } = this.#setting;
    const key = `${width} ${height} ${content}`;
    const known = this.#appearances.get(key);
    if (known) return known;
    const stream = context.flateStream(content, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: resources,
    });
    const ref = context.register(stream);
    this.#appearances.set(key, ref);
    return ref;
  }
}
