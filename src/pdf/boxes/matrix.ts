import {
  actorNumber,
  emptyActor,
  mostActors,
  usedActors,
  type Actor,
  type MatrixAnswer,
  type MatrixField,
} from '../../worksheet/kinds/matrix.ts';
import { triangleBlocks } from '../../worksheet/network-triangle.ts';
import { isRecord } from '../../worksheet/json.ts';
import { grouped } from './box.ts';
import { itemGroups, itemHead } from './item.ts';
import type { KindBoxes, PaperContext } from './kind-boxes.ts';
import { actorBoxes } from './matrix-actors.ts';
import { triangleBoxes, widest, type MatrixOnPaper } from './matrix-triangle.ts';

/** Room for the author's number of actors on a blank sheet, else those that stand in the list. */
function actorsOnPaper(field: MatrixField, answer: MatrixAnswer, { blank }: PaperContext): readonly Actor[] {
  if (!blank && usedActors(answer).length > 0) return answer.actors;
  return Array.from({ length: field.paperRows }, (_, at) => emptyActor(at + 1));
}

const idsIn = (kept: unknown) =>
  isRecord(kept) && Array.isArray(kept['actors']) ? kept['actors'].map(String) : [];

/** What actors hold besides their places: their order, and which numbers were given. */
function restore(entry: MatrixAnswer, kept: unknown): MatrixAnswer {
  const before = isRecord(kept) ? kept : {};
  const ids = idsIn(kept);
  const nextActor = Number.isSafeInteger(before['nextActor']) ? Number(before['nextActor']) : 1;
  const used = new Set(usedActors(entry));
  // empty actors that the paper offered are not part of the answer, those that somebody kept are
  const actors = entry.actors.filter((actor) => used.has(actor) || ids.includes(actor.id));
  const order = ({ id }: Actor) => (ids.includes(id) ? ids.indexOf(id) : ids.length + actorNumber(id));
  return {
    ...entry,
    actors: [...actors].sort((a, b) => order(a) - order(b)),
    nextActor: Math.max(nextActor, ...actors.map(({ id }) => actorNumber(id) + 1)),
  };
}

export const matrix: KindBoxes<MatrixField, MatrixAnswer> = {
  boxes: (field, answer, around) => {
    const on: MatrixOnPaper = { field, answer, around, actors: actorsOnPaper(field, answer, around) };
    return [
      itemHead(field, around),
      ...grouped(itemGroups(field.id), [
        ...actorBoxes(on),
        ...triangleBlocks(on.actors.length, widest).flatMap((block, at) => triangleBoxes(on, block, at)),
      ]),
    ];
  },
  unseen: {
    of: ({ actors, nextActor }) => ({ nextActor, actors: actors.map(({ id }) => id) }),
    // `entry` is what the core made of the places: its actors and ties have their shape, their texts are checked later
    restore: (_, entry, kept) => restore(entry as MatrixAnswer, kept),
    inDocument: ({ paperRows }, kept) => {
      const numbers = isRecord(kept)
        ? idsIn(kept).map(actorNumber)
        : Array.from({ length: paperRows }, (_, at) => at + 1);
      const actors = [...new Set(numbers)].filter(Boolean).slice(0, mostActors).map(emptyActor);
      return { kind: 'matrix', actors, ties: [], nextActor: 1 };
    },
  },
};
