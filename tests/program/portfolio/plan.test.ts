import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { openPlan } from '../../../src/portfolio/plan.ts';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import type { Proposal } from '../../../src/worksheet/measures.ts';
import { MemoryStorage, sheet } from './fixture.ts';

const plan = sheet({ id: 'plan' });
const origin = { worksheet: 'blatt', item: 'punkt', label: 'Blatt, Punkt 1' };
const point: Proposal = { origin, words: 'Ein Punkt' };
const another: Proposal = { origin: { ...origin, item: 'anderer' }, words: 'Ein anderer' };
const open = (store: MemoryStorage | undefined) => openPlan(store, 'buch', plan, new EventTarget());
const rowsOf = (store: MemoryStorage) => {
  const loaded = openSheet(store, 'buch', plan).load();
  const answer = 'answers' in loaded ? loaded.answers['plan'] : undefined;
  return answer?.kind === 'table' ? answer.rows : [];
};
function taken(opened: ReturnType<typeof open>, ...proposals: Proposal[]) {
  const outcome = opened.takeOver(proposals);
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  return outcome;
}
const outcomes = (outcome: ReturnType<typeof taken>) => outcome.results.map((result) => result.outcome);

describe('taking gaps over into the plan', () => {
  it('writes a row that points back at the place', () => {
    const store = new MemoryStorage();
    const opened = open(store);
    expect(outcomes(taken(opened, point))).toEqual(['added']);
    expect(rowsOf(store)).toEqual([{ id: 'zeile-1', cells: { anlass: 'Ein Punkt', frist: '' }, origin }]);
    expect(opened.rows('blatt')).toEqual(new Map([['punkt', 'zeile-1']]));
  });

  it('writes several at once', () => {
    const store = new MemoryStorage();
    taken(open(store), point, another);
    expect(rowsOf(store)).toHaveLength(2);
    expect(store.writes).toBe(1);
  });

  it('happens once only, from two windows too', () => {
    const store = new MemoryStorage();
    const [here, there] = [open(store), open(store)];
    expect(outcomes(taken(here, point))).toEqual(['added']);
    expect(outcomes(taken(there, point, another))).toEqual(['already-there', 'added']);
    expect(rowsOf(store)).toHaveLength(2);
  });

  it('leaves what another window wrote into the plan meanwhile', () => {
    const store = new MemoryStorage();
    const opened = open(store);
    taken(opened, point);
    const other = openSheet(store, 'buch', plan);
    other.load();
    other.save({
      answers: {
        plan: { kind: 'table', rows: [{ id: 'zeile-5', cells: { anlass: 'Ihre', frist: '' } }], nextRow: 6 },
      },
      former: {},
    });
    taken(opened, another);
    expect(rowsOf(store).map(({ cells }) => cells['anlass'])).toEqual(['Ihre', 'Ein anderer']);
  });

  it('is possible again when the row was removed in the plan', () => {
    const store = new MemoryStorage();
    const opened = open(store);
    taken(opened, point);
    const sheetOfPlan = openSheet(store, 'buch', plan);
    sheetOfPlan.load();
    sheetOfPlan.save({ answers: { plan: { kind: 'table', rows: [], nextRow: 2 } }, former: {} });
    expect(opened.rows('blatt')).toEqual(new Map());
    expect(outcomes(taken(opened, point))).toEqual(['added']);
  });

  const failures = [
    ['full', (store: MemoryStorage) => Object.assign(store, { room: 10 })],
    ['unavailable', (store: MemoryStorage) => Object.assign(store, { blocked: true })],
    [
      'newer-version',
      (store: MemoryStorage) =>
        store.map.set(keysOf('buch').sheet('plan'), '{"format":"arbeitsblatt-antworten","formatVersion":9}'),
    ],
  ] as const;
  it.each(failures)('tells that it failed: %s', (outcome, prepare) => {
    const store = new MemoryStorage();
    prepare(store);
    expect(open(store).takeOver([point])).toEqual({ kind: outcome });
  });

  it('changes nothing by looking, even at a damaged plan', () => {
    const store = new MemoryStorage();
    store.map.set(keysOf('buch').sheet('plan'), 'kaputt');
    expect(open(store).rows('blatt')).toEqual(new Map());
    expect([...store.map]).toEqual([[keysOf('buch').sheet('plan'), 'kaputt']]);
  });
});

describe('undoing it', () => {
  it('removes just these rows, and leaves no plan where there was none', () => {
    const store = new MemoryStorage();
    const opened = open(store);
    const first = taken(opened, point);
    const second = taken(opened, another);
    expect(opened.undo(second.taken)).toEqual({ kind: 'undone', removed: 1, kept: 0 });
    expect(opened.rows('blatt')).toEqual(new Map([['punkt', 'zeile-1']]));
    expect(opened.undo(first.taken)).toEqual({ kind: 'undone', removed: 1, kept: 0 });
    expect([...store.map]).toEqual([]);
  });

  it('leaves a row that was changed in the plan since, and does nothing twice', () => {
    const store = new MemoryStorage();
    const opened = open(store);
    const outcome = taken(opened, point, another);
    const other = openSheet(store, 'buch', plan);
    other.load();
    const [first, second] = rowsOf(store);
    if (!first || !second) throw new Error('no rows');
    const changed = { ...first, cells: { ...first.cells, anlass: 'Anders gesagt' } };
    other.save({ answers: { plan: { kind: 'table', rows: [changed, second], nextRow: 3 } }, former: {} });
    expect(opened.undo(outcome.taken)).toEqual({ kind: 'undone', removed: 1, kept: 1 });
    expect(rowsOf(store).map(({ cells }) => cells['anlass'])).toEqual(['Anders gesagt']);
    expect(opened.undo(outcome.taken)).toEqual({ kind: 'undone', removed: 0, kept: 1 });
  });

  it('says that it failed where the plan cannot be written', () => {
    const store = new MemoryStorage();
    const opened = open(store);
    const outcome = taken(opened, point);
    store.blocked = true;
    expect(opened.undo(outcome.taken)).toEqual({ kind: 'unavailable' });
  });
});
