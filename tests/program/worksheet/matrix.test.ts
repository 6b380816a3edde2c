import { describe, expect, it } from 'vitest';
import { moveInTriangle } from '../../../components/fields/matrix/move.ts';
import { answerTo, checkAnswers, withAnswer } from '../../../src/worksheet/answers.ts';
import { gapsOf } from '../../../src/worksheet/evaluation.ts';
import type { MatrixAnswer, MatrixField } from '../../../src/worksheet/kinds/matrix.ts';
import { matrix as matrixPlaces } from '../../../src/worksheet/places/matrix.ts';
import { worksheetProgress } from '../../../src/worksheet/progress.ts';
import { field as fieldOf, sheet } from '../portfolio/fixture.ts';

const worksheet = sheet({
  abschnitte: [{ id: 'teil', felder: [{ id: 'netz', art: 'matrix', titel: 'Wer mit wem?' }] }],
});
const field = fieldOf(worksheet, 'netz') as MatrixField;
const actor = (n: number, name = `Akteur ${n}`, area = '') => ({ id: `akteur-${n}`, name, area });
const answer = (changes: Partial<MatrixAnswer> = {}): MatrixAnswer => ({
  kind: 'matrix',
  actors: [actor(1), actor(2), actor(3, ''), actor(4)],
  ties: [{ from: 'akteur-1', to: 'akteur-4', strength: 'keine' }],
  nextActor: 5,
  ...changes,
});
const check = (entry: unknown) => checkAnswers(worksheet, { netz: entry });

describe('a matrix of ties', () => {
  it('starts with a few empty actors, which are no answer', () => {
    const empty = answerTo(field, {});
    expect(empty).toMatchObject({ actors: [{ id: 'akteur-1' }, {}, {}, { id: 'akteur-4' }], nextActor: 5 });
    expect(withAnswer({}, field, empty)).toEqual({});
  });

  it('is one item of its sheet: begun with the first actor, answered once every pair is rated', () => {
    const told = (netz?: MatrixAnswer) => worksheetProgress(worksheet, netz ? { netz } : {});
    expect(told()).toEqual({ done: 0, begun: 0, total: 1, leftOut: 0, state: 'not-begun' });
    expect(told(answer({ actors: [actor(1)], ties: [] }))).toMatchObject({ begun: 1, state: 'begun' });
    expect(told(answer())).toEqual({ done: 0, begun: 1, total: 1, leftOut: 0, state: 'begun' });
    const whole = answer({ actors: [actor(1), actor(4)] });
    expect(told(whole)).toEqual({ done: 1, begun: 0, total: 1, leftOut: 0, state: 'complete' });
  });

  it('tells how many pairs are unknown as one gap', () => {
    expect(gapsOf(worksheet, { netz: answer() })).toMatchObject([{ reason: 'unknown-ties', count: 2 }]);
    expect(gapsOf(worksheet, {})).toMatchObject([{ reason: 'unanswered' }]);
    const done = answer({
      actors: [actor(1), actor(2)],
      ties: [{ from: 'akteur-1', to: 'akteur-2', strength: 'stark' }],
    });
    expect(gapsOf(worksheet, { netz: done })).toEqual([]);
  });

  it('comes back from its places', () => {
    const places = new Map(
      matrixPlaces.leaves(field, answer()).map(({ path, value }) => [path.join('.'), value] as const),
    );
    expect(places.get('akteur-1.akteur-4')).toBe('0');
    expect(places.get('akteur-1.akteur-2')).toBe('');
    expect(matrixPlaces.fromLeaves(field, places)).toEqual(answer());
  });

  it('keeps an actor that has ties but no name', () => {
    const nameless = answer({ actors: [actor(1, ''), actor(4, '')] });
    expect(check(nameless).answers).toEqual({ netz: nameless });
  });
});

describe('what comes in from outside', () => {
  it('is taken as it stands where it fits', () => {
    expect(check(answer())).toMatchObject({ answers: { netz: answer() }, problems: [] });
  });

  const tie = (from: string, to: string, strength: string = 'stark') => ({ from, to, strength });
  const wrong: Readonly<Record<string, unknown>> = {
    'a tie to nobody': answer({ ties: [{ from: 'akteur-1', to: 'akteur-9', strength: 'stark' }] }),
    'a tie to oneself': { ...answer(), ties: [tie('akteur-1', 'akteur-1')] },
    'a tie written backwards': { ...answer(), ties: [tie('akteur-4', 'akteur-1')] },
    'a pair twice': {
      ...answer(),
      ties: [tie('akteur-1', 'akteur-2'), tie('akteur-1', 'akteur-2', 'keine')],
    },
    'a strength that does not exist': { ...answer(), ties: [tie('akteur-1', 'akteur-2', 'mittel')] },
    'an actor twice': answer({ actors: [actor(1), actor(1), actor(4)] }),
    'an id of another shape': answer({ actors: [{ id: '__proto__', name: '', area: '' }] }),
    'a number that is still to be given': answer({ nextActor: 4 }),
    'a name without end': answer({ actors: [actor(1, 'x'.repeat(2001)), actor(4)] }),
    'more actors than a matrix holds': answer({
      actors: Array.from({ length: 41 }, (_, at) => actor(at + 1)),
      nextActor: 42,
    }),
    'no list at all': { kind: 'matrix', actors: null, ties: {}, nextActor: 1 },
    'a key that nobody knows': { ...answer(), more: 1 },
  };
  it.each(Object.entries(wrong))('is refused: %s', (_, entry) => {
    const { answers, problems } = check(entry);
    expect(answers).toEqual({});
    expect(problems).toHaveLength(1);
  });
});

describe('arrow keys in the triangle', () => {
  const from = (row: number, column: number, key: string, all = false) =>
    moveInTriangle({ row, column }, key, all, 5);
  it('go cell by cell and stop at its edges', () => {
    expect(from(3, 1, 'ArrowRight')).toEqual({ row: 3, column: 2 });
    expect(from(3, 2, 'ArrowRight')).toEqual({ row: 3, column: 2 });
    expect(from(3, 2, 'ArrowUp')).toEqual({ row: 3, column: 2 });
    expect(from(3, 1, 'ArrowUp')).toEqual({ row: 2, column: 1 });
    expect(from(4, 1, 'ArrowDown')).toEqual({ row: 4, column: 1 });
    expect(from(2, 0, 'ArrowLeft')).toEqual({ row: 2, column: 0 });
  });
  it('have shorter ways to the ends', () => {
    expect(from(3, 1, 'Home')).toEqual({ row: 3, column: 0 });
    expect(from(3, 1, 'End')).toEqual({ row: 3, column: 2 });
    expect(from(3, 1, 'Home', true)).toEqual({ row: 1, column: 0 });
    expect(from(3, 1, 'End', true)).toEqual({ row: 4, column: 3 });
    expect(from(3, 1, 'a')).toBeUndefined();
  });
});
