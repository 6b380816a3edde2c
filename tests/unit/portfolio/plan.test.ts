import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { openPlan } from '../../../src/portfolio/plan.ts';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import { MemoryStorage, sheet } from './fixture.ts';

const plan = sheet({ id: 'plan' });
const origin = { worksheet: 'blatt', item: 'punkt', label: 'Blatt, Punkt 1' };
const open = (store: MemoryStorage | undefined) => openPlan(store, 'buch', plan, new EventTarget());
const rowsOf = (store: MemoryStorage) => {
  const loaded = openSheet(store, 'buch', plan).load();
  const answer = 'answers' in loaded ? loaded.answers['plan'] : undefined;
  return answer?.kind === 'table' ? answer.rows : [];
};

describe('taking an item over into the plan', () => {
  it('writes a row that points back at the item', () => {
    const store = new MemoryStorage();
    const opened = open(store);
    expect(opened.takeOver(origin, 'Ein Punkt')).toBe('added');
    expect(rowsOf(store)).toEqual([{ id: 'zeile-1', cells: { anlass: 'Ein Punkt', frist: '' }, origin }]);
    expect(opened.rows('blatt', ['punkt', 'anderer'])).toEqual({ punkt: 'zeile-1' });
  });

  it('happens once only, from two windows too', () => {
    const store = new MemoryStorage();
    const [here, there] = [open(store), open(store)];
    expect(here.takeOver(origin, 'Ein Punkt')).toBe('added');
    expect(there.takeOver(origin, 'Ein Punkt')).toBe('already-there');
    expect(rowsOf(store)).toHaveLength(1);
  });

  it('is possible again when the row was removed in the plan', () => {
    const store = new MemoryStorage();
    const opened = open(store);
    opened.takeOver(origin, 'Ein Punkt');
    const sheetOfPlan = openSheet(store, 'buch', plan);
    sheetOfPlan.load();
    sheetOfPlan.save({ answers: { plan: { kind: 'table', rows: [], nextRow: 2 } }, former: {} });
    expect(opened.rows('blatt', ['punkt'])).toEqual({});
    expect(opened.takeOver(origin, 'Ein Punkt')).toBe('added');
  });

  it.each([
    ['full', (store: MemoryStorage) => Object.assign(store, { room: 10 })],
    ['unavailable', (store: MemoryStorage) => Object.assign(store, { blocked: true })],
    [
      'newer-version',
      (store: MemoryStorage) =>
        store.map.set(keysOf('buch').sheet('plan'), '{"format":"arbeitsblatt-antworten","formatVersion":9}'),
    ],
  ] as const)('tells that it failed: %s', (outcome, prepare) => {
    const store = new MemoryStorage();
    prepare(store);
    expect(open(store).takeOver(origin, 'Ein Punkt')).toBe(outcome);
  });

  it('changes nothing by looking, even at a damaged plan', () => {
    const store = new MemoryStorage();
    store.map.set(keysOf('buch').sheet('plan'), 'kaputt');
    expect(open(store).rows('blatt', ['punkt'])).toEqual({});
    expect([...store.map]).toEqual([[keysOf('buch').sheet('plan'), 'kaputt']]);
  });
});
