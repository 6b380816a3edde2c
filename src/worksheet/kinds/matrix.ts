import * as z from 'zod/mini';
import { countUpTo, shared, authorText } from './parts.ts';
import type { KindRules } from './rules.ts';

/** How strong a tie is; the place in this list is the digit that stands for it on paper: 0, 1, 2. */
export const tieStrengths = ['keine', 'schwach', 'stark'] as const;
export type TieStrength = (typeof tieStrengths)[number];

/** Actors that people enter, and how strong the tie of each pair is, in both directions alike. */
export interface MatrixField {
  readonly kind: 'matrix';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** Areas to choose from while one types; any other word may be written as well. */
  readonly areas: readonly string[];
  /** Empty actors that a new sheet starts with on screen. */
  readonly startRows: number;
  /** Actors that blank paper and the blank PDF have room for. */
  readonly paperRows: number;
}

export interface Actor {
  /** `akteur-<n>`, given once and never again in this sheet. */
  readonly id: string;
  readonly name: string;
  readonly area: string;
}

/** What is known of a pair. A pair that stands nowhere is unknown, which is not the same as `keine`. */
export interface Tie {
  /** The actor with the smaller number. */
  readonly from: string;
  readonly to: string;
  readonly strength: TieStrength;
}

export interface MatrixAnswer {
  readonly kind: 'matrix';
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  /** Number of the next actor's id; rises only. */
  readonly nextActor: number;
}

/** More than this nobody can look over as a matrix; a file with more is refused. */
export const mostActors = 40;
/** Longest name of an actor or an area; the PDF says it again in every cell. */
export const longestName = 2_000;

// pure: a page that only reads answers leaves it out
export const matrixDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({
      ...shared,
      art: z.literal('matrix'),
      titel: authorText,
      bereiche: z._default(z.array(authorText), []),
      leereZeilen: z._default(
        z.strictObject({
          anfang: z.int().check(z.gte(0), z.lte(mostActors)),
          papier: z.int().check(z.gte(2), z.lte(mostActors)),
        }),
        { anfang: 4, papier: 12 },
      ),
    }),
    z.transform(({ id, titel, hilfe, bereiche, leereZeilen }): MatrixField => ({
      kind: 'matrix',
      id,
      label: titel,
      ...(hilfe && { help: hilfe }),
      areas: bereiche,
      startRows: leereZeilen.anfang,
      paperRows: leereZeilen.papier,
    })),
  ))();

const actorPattern = /^akteur-([1-9]\d{0,4})$/;

/** The number in an actor's id; 0 for what is none. */
export const actorNumber = (id: string) => Number(actorPattern.exec(id)?.[1] ?? 0);

const actorId = z.string().check(z.regex(actorPattern));
const name = z.string().check(z.maxLength(longestName));
const answer = z
  .strictObject({
    kind: z.literal('matrix'),
    actors: z.array(z.strictObject({ id: actorId, name, area: name })).check(z.maxLength(mostActors)),
    ties: z
      .array(z.strictObject({ from: actorId, to: actorId, strength: z.enum(tieStrengths) }))
      .check(z.maxLength((mostActors * (mostActors - 1)) / 2)),
    nextActor: countUpTo(100_000),
  })
  .check(z.refine(isConsistent, { error: 'actors-and-ties' }));

/** No actor and no pair twice, every tie between actors that are there, no number that is still to be given. */
function isConsistent({ actors, ties, nextActor }: MatrixAnswer): boolean {
  const ids = new Set(actors.map(({ id }) => id));
  return (
    ids.size === actors.length &&
    actors.every(({ id }) => actorNumber(id) < nextActor) &&
    new Set(ties.map(({ from, to }) => `${from} ${to}`)).size === ties.length &&
    ties.every(({ from, to }) => ids.has(from) && ids.has(to) && actorNumber(from) < actorNumber(to))
  );
}

export const emptyActor = (number: number): Actor => ({ id: `akteur-${number}`, name: '', area: '' });

/** The actors that say something: named, put into an area, or tied. The others are room to write. */
export function usedActors({ actors, ties }: MatrixAnswer): readonly Actor[] {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return actors.filter(({ id, name, area }) => name.trim() || area.trim() || tied.has(id));
}

function pairs(a: MatrixAnswer) {
  const count = usedActors(a).length;
  return { done: a.ties.length, total: (count * (count - 1)) / 2 };
}

export const matrix: KindRules<MatrixField, MatrixAnswer> = {
  answer: () => answer,
  empty: ({ startRows }) => ({
    kind: 'matrix',
    actors: Array.from({ length: startRows }, (_, at) => emptyActor(at + 1)),
    ties: [],
    nextActor: startRows + 1,
  }),
  isEmpty: (a) => usedActors(a).length === 0,
  // the matrix is one item of its sheet; one actor alone makes no pair to be rated
  stage: (_, a) => {
    if (usedActors(a).length === 0) return 'untouched';
    const { done, total } = pairs(a);
    return total > 0 && done === total ? 'answered' : 'begun';
  },
};
