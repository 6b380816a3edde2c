import { gutter, room } from '../page-format.ts';
import { grouped, together, type Box, type Group, type Piece } from './box.ts';
import type { PaperContext } from './kind-boxes.ts';
import { textPiece, type TextLook } from './text-pieces.ts';

/** Left edge and width of what stands beside an item number. */
export const body = { x: gutter, width: room.width - gutter } as const;

interface Titled {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly subpoints?: readonly string[];
}

/** The list element of an item and the body in which its boxes stand. */
export function itemGroups(fieldId: string): readonly [item: Group, body: Group] {
  return [
    { tag: 'LI', key: fieldId },
    { tag: 'LBody', key: `${fieldId}/body` },
  ];
}

/** Number, words, help and subpoints of an item: the box that every kind of field begins with. */
export function itemHead(field: Titled, { set, number }: PaperContext): Box {
  const [item, itemBody] = itemGroups(field.id);
  const inBody = [itemBody];
  const pieces: Piece[] = [
    textPiece(set, String(number), { x: 0, y: 0, width: gutter }, { tag: 'Lbl', weight: 'semibold' }).piece,
  ];
  let y = 0;
  const add = (text: string, look: TextLook, x: number = body.x) => {
    const { piece, height } = textPiece(set, text, { x, y, width: room.width - x }, look);
    pieces.push(piece);
    y += height;
  };
  add(field.label, { within: inBody });
  if (field.help) add(field.help, { size: 'small', shade: 'quiet', within: inBody });
  field.subpoints?.forEach((subpoint, at) => {
    const entry: readonly Group[] = [
      itemBody,
      { tag: 'L', key: `${field.id}/subpoints` },
      { tag: 'LI', key: `${field.id}/subpoint-${at}` },
    ];
    const bullet = { x: body.x, y, width: 10 };
    pieces.push(textPiece(set, '•', bullet, { tag: 'Lbl', size: 'small', within: entry }).piece);
    const text: Group = { tag: 'LBody', key: `${field.id}/subpoint-${at}/body` };
    add(subpoint, { size: 'small', within: [...entry, text] }, body.x + 11);
  });
  return { height: y, above: 20, ruleAbove: true, pieces, within: [item], withNext: true };
}

/** What stands below an item's head: boxes that stay with it, and the rest of texts that were too long for them. */
export interface Below {
  readonly boxes: readonly Box[];
  readonly rest?: readonly Box[];
}

/** A whole item. It stays on one page; only the rest of a long text may go on to the next. */
export function item(field: Titled, around: PaperContext, { boxes, rest = [] }: Below): readonly Box[] {
  return [
    ...together([itemHead(field, around), ...grouped(itemGroups(field.id), boxes)]),
    ...grouped(itemGroups(field.id), rest),
  ];
}
