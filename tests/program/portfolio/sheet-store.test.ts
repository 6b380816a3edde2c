import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { rescuesIn } from '../../../src/portfolio/rescue.ts';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import { MemoryStorage, rating, sheet, text } from './fixture.ts';

const keys = keysOf('buch');
const key = keys.sheet('blatt');
const now = () => new Date('2026-11-22T13:03:00Z');
const open = (store: MemoryStorage | undefined, worksheet = sheet()) =>
  openSheet(store, 'buch', worksheet, now);

/** A store that holds what a sheet with these answers wrote. */
function storeWith(answers: Record<string, unknown>, changes: Record<string, unknown> = {}) {
  const store = new MemoryStorage();
  const envelope = {
    format: 'arbeitsblatt-antworten',
    formatVersion: 1,
    worksheet: 'blatt',
    worksheetVersion: 1,
    savedAt: '2026-11-20T09:00:00.000Z',
    answers,
    former: {},
    ...changes,
  };
  store.map.set(key, JSON.stringify(envelope));
  return store;
}

describe('opening a sheet', () => {
  it('is empty when nothing is kept', () => {
    expect(open(new MemoryStorage()).load()).toEqual({ kind: 'empty' });
  });

  it('gives back what was saved, with the moment of saving', () => {
    const store = new MemoryStorage();
    const first = open(store);
    first.load();
    first.save({ answers: { wort: text('hier') }, former: {} });
    expect(open(store).load()).toEqual({
      kind: 'ok',
      answers: { wort: text('hier') },
      former: {},
      savedAt: '2026-11-22T13:03:00.000Z',
    });
  });

  it('is unavailable when the store is blocked or missing', () => {
    const store = new MemoryStorage();
    store.blocked = true;
    expect(open(store).load().kind).toBe('unavailable');
    expect(open(undefined).load().kind).toBe('unavailable');
  });

  it.each([
    ['damaged JSON', '{"format":"arbeitsblatt-antw'],
    ['half JSON', '{"format":"arbeitsblatt-antworten","formatVersion":1}'],
    ['something else', '[1,2,3]'],
    ['nothing at all', ''],
  ])('puts %s aside letter for letter', (_, raw) => {
    const store = new MemoryStorage();
    store.map.set(key, raw);
    expect(open(store).load().kind).toBe('rescued');
    expect(rescuesIn(store, keys)).toMatchObject([{ worksheet: 'blatt', reason: 'unreadable', text: raw }]);
    expect(store.map.has(key)).toBe(false);
  });

  it('keeps the answers that fit and puts the whole text aside when one does not', () => {
    const store = storeWith({ wort: text('gut'), punkt: { kind: 'rating', value: 'vielleicht', note: '' } });
    const raw = store.map.get(key);
    const loaded = open(store).load();
    expect(loaded).toMatchObject({ kind: 'rescued', answers: { wort: text('gut') } });
    expect(rescuesIn(store, keys)).toMatchObject([{ reason: 'partly-unreadable', text: raw }]);
    expect(open(store).load()).toMatchObject({ kind: 'ok', answers: { wort: text('gut') } });
  });

  it('meets the same damage once only', () => {
    const store = new MemoryStorage();
    store.map.set(key, 'kaputt');
    open(store).load();
    store.map.set(key, 'kaputt');
    open(store).load();
    expect(rescuesIn(store, keys)).toHaveLength(1);
  });

  it('leaves the original alone and writes nothing when there is no room to put it aside', () => {
    const store = storeWith({ wort: text('gut'), punkt: { kind: 'rating', value: 'vielleicht', note: '' } });
    const raw = store.map.get(key) ?? '';
    store.room = raw.length + 10;
    const opened = open(store);
    expect(opened.load()).toMatchObject({ kind: 'not-rescued', text: raw, answers: { wort: text('gut') } });
    expect(opened.save({ answers: { wort: text('neu') }, former: {} }).kind).toBe('not-loaded');
    expect(store.map.get(key)).toBe(raw);
  });

  it.each([
    ['a later format', { formatVersion: 99 }],
    ['a later version of the worksheet', { worksheetVersion: 2 }],
  ])('never writes over %s', (_, changes) => {
    const store = storeWith({ wort: text('aus der Zukunft') }, changes);
    const raw = store.map.get(key);
    const opened = open(store);
    expect(opened.load()).toEqual({ kind: 'newer-version', text: raw });
    expect(opened.save({ answers: { wort: text('neu') }, former: {} }).kind).toBe('not-loaded');
    expect(opened.overwrite({ answers: { wort: text('neu') }, former: {} }).kind).toBe('not-loaded');
    expect(store.map.get(key)).toBe(raw);
    expect(store.writes).toBe(0);
  });

  it('keeps answers whose field has gone', () => {
    const store = storeWith({ weg: { kind: 'text', text: 'bleibt' }, wort: text('da') });
    expect(open(store).load()).toMatchObject({
      kind: 'ok',
      answers: { wort: text('da') },
      former: { weg: { kind: 'text', text: 'bleibt' } },
    });
  });
});

describe('saving a sheet', () => {
  it('does not happen before the sheet was opened', () => {
    const store = storeWith({ wort: text('alt') });
    const raw = store.map.get(key);
    expect(open(store).save({ answers: {}, former: {} }).kind).toBe('not-loaded');
    expect(store.map.get(key)).toBe(raw);
  });

  it('tells when the store is full and keeps what was saved before', () => {
    const store = storeWith({ wort: text('alt') });
    const raw = store.map.get(key) ?? '';
    store.room = raw.length + 20;
    const opened = open(store);
    opened.load();
    expect(opened.save({ answers: { wort: text('x'.repeat(100)) }, former: {} }).kind).toBe('full');
    expect(store.map.get(key)).toBe(raw);
  });

  it('tells when the store was blocked meanwhile', () => {
    const store = new MemoryStorage();
    const opened = open(store);
    opened.load();
    store.blocked = true;
    expect(opened.save({ answers: { wort: text('neu') }, former: {} }).kind).toBe('unavailable');
  });

  it('does not overwrite what another window wrote since', () => {
    const store = new MemoryStorage();
    const [mine, theirs] = [open(store), open(store)];
    mine.load();
    theirs.load();
    theirs.save({ answers: { wort: text('dort') }, former: {} });
    expect(mine.save({ answers: { wort: text('hier') }, former: {} }).kind).toBe('changed-elsewhere');
    expect(open(store).load()).toMatchObject({ answers: { wort: text('dort') } });
  });

  it('puts the other window’s version aside before it overwrites it', () => {
    const store = new MemoryStorage();
    const [mine, theirs] = [open(store), open(store)];
    mine.load();
    theirs.load();
    theirs.save({ answers: { wort: text('dort') }, former: {} });
    expect(mine.overwrite({ answers: { wort: text('hier') }, former: {} }).kind).toBe('saved');
    expect(open(store).load()).toMatchObject({ answers: { wort: text('hier') } });
    const [rescue] = rescuesIn(store, keys);
    expect(rescue?.reason).toBe('discarded');
    expect(rescue?.text).toContain('dort');
  });

  it('does not overwrite the other window’s version when there is no room to put it aside', () => {
    const store = new MemoryStorage();
    const [mine, theirs] = [open(store), open(store)];
    mine.load();
    theirs.load();
    theirs.save({ answers: { wort: text('dort') }, former: {} });
    const raw = store.map.get(key) ?? '';
    store.room = raw.length + 30;
    expect(mine.overwrite({ answers: { wort: text('hier') }, former: {} }).kind).toBe('full');
    expect(store.map.get(key)).toBe(raw);
  });

  it('leaves no entry behind when every answer was taken back', () => {
    const store = storeWith({ wort: text('alt') });
    const opened = open(store);
    opened.load();
    expect(opened.save({ answers: { wort: text(''), punkt: rating(null) }, former: {} })).toMatchObject({
      kind: 'saved',
      blank: true,
    });
    expect(store.map.has(key)).toBe(false);
  });
});
