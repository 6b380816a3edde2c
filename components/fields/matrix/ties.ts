import {
  tieStrengths,
  type Actor,
  type MatrixAnswer,
  type TieStrength,
} from '../../../src/worksheet/kinds/matrix.ts';
import { actorName, strengthWords, unknownTie } from '#words/matrix.ts';
import type { ControlProps } from '../shared/control.ts';

/** What both ways of rating ties are given. */
export interface TiesProps extends Pick<ControlProps<'matrix'>, 'field' | 'answer' | 'onChange'> {
  /** Those who can be tied; rows that nobody has written into are left out. */
  readonly actors: readonly Actor[];
}

export const wordFor = (strength: TieStrength | undefined) =>
  strength ? strengthWords[strength] : unknownTie;

/** The same with the digit that is seen in its field of the matrix; an empty one has none. */
export const cellWordFor = (strength: TieStrength | undefined) =>
  strength ? `${tieStrengths.indexOf(strength)} ${wordFor(strength)}` : unknownTie;

/** How actors are called, each with its number in the list above. */
export function callerOf({ actors }: MatrixAnswer): (actor: Actor) => { number: number; name: string } {
  const numbers = new Map(actors.map(({ id }, at) => [id, at + 1]));
  return ({ id, name }) => {
    const number = numbers.get(id) ?? 0;
    return { number, name: actorName(name, number) };
  };
}
