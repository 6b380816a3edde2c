import {
  actorNumber,
  emptyActor,
  tieStrengths,
  type Actor,
  type MatrixAnswer,
  type Tie,
  type TieStrength,
} from './kinds/matrix.ts';
import { withAt, withoutAt } from './list-places.ts';

// What people do to a matrix, as pure functions: each gives a new answer.

/** The two ends of a tie in the order in which they are kept. */
const ends = (a: string, b: string): readonly [from: string, to: string] =>
  actorNumber(a) < actorNumber(b) ? [a, b] : [b, a];

/** How strong the tie of two actors is; nothing where nobody has said so. */
export function strengthsOf({ ties }: MatrixAnswer): (a: string, b: string) => TieStrength | undefined {
  const known = new Map(ties.map(({ from, to, strength }) => [`${from} ${to}`, strength]));
  return (a, b) => known.get(ends(a, b).join(' '));
}

const inOrder = (ties: readonly Tie[]) =>
  [...ties].sort(
    (a, b) => actorNumber(a.from) - actorNumber(b.from) || actorNumber(a.to) - actorNumber(b.to),
  );

/** The answer with the tie of two actors as given, or unknown again. */
export function withTie(
  answer: MatrixAnswer,
  a: string,
  b: string,
  strength: TieStrength | undefined,
): MatrixAnswer {
  const [from, to] = ends(a, b);
  const others = answer.ties.filter((tie) => tie.from !== from || tie.to !== to);
  return { ...answer, ties: strength ? inOrder([...others, { from, to, strength }]) : others };
}

/** What comes after this strength when one taps through them: unknown, keine, schwach, stark, unknown. */
export function nextStrength(strength: TieStrength | undefined): TieStrength | undefined {
  return strength ? tieStrengths[tieStrengths.indexOf(strength) + 1] : tieStrengths[0];
}

/** The answer with one more actor to be named. */
export function withNewActor(answer: MatrixAnswer): MatrixAnswer {
  return {
    ...answer,
    actors: [...answer.actors, emptyActor(answer.nextActor)],
    nextActor: answer.nextActor + 1,
  };
}

/** An actor that was taken out, with all that is needed to put it back. */
export interface RemovedActor {
  readonly actor: Actor;
  readonly at: number;
  readonly ties: readonly Tie[];
}

/** The answer without the actor at a place and without its ties. */
export function withoutActor(
  answer: MatrixAnswer,
  at: number,
): { readonly answer: MatrixAnswer; readonly removed: RemovedActor } | undefined {
  const actor = answer.actors[at];
  if (!actor) return undefined;
  const isIts = ({ from, to }: Tie) => from === actor.id || to === actor.id;
  return {
    answer: {
      ...answer,
      actors: withoutAt(answer.actors, at),
      ties: answer.ties.filter((tie) => !isIts(tie)),
    },
    removed: { actor, at, ties: answer.ties.filter(isIts) },
  };
}

/** Puts an actor back where it stood, with its ties to those who are still there. */
export function withRestored(answer: MatrixAnswer, { actor, at, ties }: RemovedActor): MatrixAnswer {
  // ids are given once: if the actor came back by another way, it is not put in twice
  if (answer.actors.some(({ id }) => id === actor.id)) return answer;
  const actors = withAt(answer.actors, at, actor);
  const ids = new Set(actors.map(({ id }) => id));
  const found = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { ...answer, actors, ties: inOrder([...answer.ties, ...found]) };
}
