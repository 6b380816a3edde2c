import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { followPage } from '../../../src/portfolio/page-events.ts';
import { rescuesIn } from '../../../src/portfolio/rescue.ts';
import { longestDelay, openSession, saveDelay } from '../../../src/portfolio/session.ts';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import { field, ManualTimers, MemoryStorage, rating, sheet, text } from './fixture.ts';

const worksheet = sheet();
const word = field(worksheet, 'wort');
const keys = keysOf('buch');

function openWindow(store: MemoryStorage) {
  const timers = new ManualTimers();
  const session = openSession(timers);
  session.start(openSheet(store, 'buch', worksheet));
  return { session, timers };
}
const kept = (store: MemoryStorage) => store.map.get(keys.sheet('blatt')) ?? '';

describe('a session', () => {
  it('saves a short while after the last change, not with every letter', () => {
    const store = new MemoryStorage();
    const { session, timers } = openWindow(store);
    session.change(word, text('a'));
    timers.pass(saveDelay - 1);
    session.change(word, text('ab'));
    timers.pass(saveDelay - 1);
    expect(store.writes).toBe(0);
    expect(session.state.status.kind).toBe('waiting');
    timers.pass(1);
    expect(store.writes).toBe(1);
    expect(kept(store)).toContain('"ab"');
    expect(session.state.status.kind).toBe('saved');
  });

  it('saves while somebody types without a pause', () => {
    const store = new MemoryStorage();
    const { session, timers } = openWindow(store);
    let typed = '';
    for (let passed = 0; passed < longestDelay; passed += 100) {
      typed += 'x';
      session.change(word, text(typed));
      timers.pass(100);
    }
    expect(store.writes).toBe(1);
    expect(kept(store)).toContain('xxxxxxxxxx');
  });

  it('writes nothing as long as nothing changes', () => {
    const store = new MemoryStorage();
    const { session, timers } = openWindow(store);
    timers.pass(10_000);
    session.flush();
    expect(store.writes).toBe(0);
  });

  it('takes no answer before the store has been read', () => {
    const store = new MemoryStorage();
    const session = openSession(new ManualTimers());
    session.change(word, text('zu früh'));
    session.flush();
    expect(store.writes).toBe(0);
  });

  it('says that the store is full, keeps the answers and saves once there is room', () => {
    const store = new MemoryStorage();
    store.room = 10;
    const { session, timers } = openWindow(store);
    session.change(word, text('wichtig'));
    timers.pass(saveDelay);
    expect(session.state.status.kind).toBe('full');
    expect(session.unsaved).toBe(true);
    expect(session.state.answers).toMatchObject({ wort: text('wichtig') });
    store.room = Infinity;
    session.flush();
    expect(session.state.status.kind).toBe('saved');
    expect(session.unsaved).toBe(false);
  });

  it('lets people write on when storage is blocked and says that nothing is saved', () => {
    const store = new MemoryStorage();
    store.blocked = true;
    const { session, timers } = openWindow(store);
    session.change(word, text('ohne Speicher'));
    timers.pass(saveDelay);
    expect(session.state.status.kind).toBe('unavailable');
    expect(session.state.answers).toMatchObject({ wort: text('ohne Speicher') });
    expect(session.unsaved).toBe(true);
  });

  it('stays open and writes nothing when a store that was blocked at the beginning opens later', () => {
    const store = new MemoryStorage();
    store.map.set(keys.sheet('blatt'), 'nie gelesen');
    store.blocked = true;
    const { session, timers } = openWindow(store);
    store.blocked = false;
    session.change(word, text('weiter'));
    timers.pass(saveDelay);
    session.change(word, text('weiter so'));
    expect(session.state.status.kind).toBe('unavailable');
    expect(session.state.answers).toMatchObject({ wort: text('weiter so') });
    expect(kept(store)).toBe('nie gelesen');
  });

  it('is locked on what a later version wrote', () => {
    const store = new MemoryStorage();
    store.map.set(keys.sheet('blatt'), '{"format":"arbeitsblatt-antworten","formatVersion":2}');
    const { session, timers } = openWindow(store);
    session.change(word, text('darüber'));
    expect(session.replace({ answers: {}, former: {} }, 'reset')).toBe('refused');
    timers.pass(saveDelay);
    expect(session.state.status.kind).toBe('locked');
    expect(store.writes).toBe(0);
  });
});

describe('two windows', () => {
  it('share answers when the other one has nothing unsaved', () => {
    const store = new MemoryStorage();
    const [here, there] = [openWindow(store), openWindow(store)];
    there.session.change(word, text('dort'));
    there.session.flush();
    here.session.look();
    expect(here.session.state.answers).toMatchObject({ wort: text('dort') });
    expect(here.session.state.status.kind).toBe('saved');
  });

  it('let the person choose when both changed, and write neither until then', () => {
    const store = new MemoryStorage();
    const [here, there] = [openWindow(store), openWindow(store)];
    here.session.change(word, text('hier'));
    there.session.change(word, text('dort'));
    there.session.flush();
    here.session.look();
    here.timers.pass(saveDelay * 10);
    here.session.flush();
    expect(here.session.state.status.kind).toBe('changed-elsewhere');
    expect(here.session.state.answers).toMatchObject({ wort: text('hier') });
    expect(kept(store)).toContain('dort');
  });

  it('keep what is typed while the question stands, in one place that grows, until it is answered', () => {
    const store = new MemoryStorage();
    const [here, there] = [openWindow(store), openWindow(store)];
    here.session.change(word, text('hier'));
    there.session.change(word, text('dort'));
    there.session.flush();
    here.session.look();
    for (const typed of ['hier und', 'hier und weiter']) {
      here.session.change(word, text(typed));
      here.timers.pass(saveDelay);
    }
    const undecided = rescuesIn(store, keys).filter(({ reason }) => reason === 'undecided');
    expect(undecided).toHaveLength(1);
    expect(undecided[0]?.text).toContain('hier und weiter');
    expect(here.session.unsaved).toBe(false);
    here.session.look();
    expect(here.session.state.status.kind).toBe('changed-elsewhere');
    here.session.resolve('mine');
    expect(kept(store)).toContain('hier und weiter');
    expect(rescuesIn(store, keys).map(({ reason }) => reason)).toEqual(['discarded']);
  });

  it('say that the sheet was emptied elsewhere, where nothing is left of it', () => {
    const store = new MemoryStorage();
    const [here, there] = [openWindow(store), openWindow(store)];
    there.session.change(word, text('dort'));
    there.session.flush();
    here.session.look();
    here.session.change(word, text('hier'));
    store.map.delete(keys.sheet('blatt'));
    here.session.look();
    expect(here.session.state.status).toEqual({ kind: 'changed-elsewhere', isGone: true });
    expect(here.session.resolve('theirs')).toBe(true);
    expect(rescuesIn(store, keys).some((r) => r.text.includes('hier'))).toBe(true);
  });

  it('keep what was typed when the page is left in the moment in which the conflict shows', () => {
    const store = new MemoryStorage();
    const [here, there] = [openWindow(store), openWindow(store)];
    there.session.change(word, text('dort'));
    there.session.flush();
    here.session.change(word, text('hier'));
    here.session.flush();
    expect(rescuesIn(store, keys).some((r) => r.text.includes('hier'))).toBe(true);
  });

  it('find the conflict when saving even if no event told of it', () => {
    const store = new MemoryStorage();
    const [here, there] = [openWindow(store), openWindow(store)];
    there.session.change(word, text('dort'));
    there.session.flush();
    here.session.change(word, text('hier'));
    here.session.flush();
    expect(here.session.state.status.kind).toBe('changed-elsewhere');
    expect(kept(store)).toContain('dort');
  });

  it.each([
    ['mine', 'hier', 'dort'],
    ['theirs', 'dort', 'hier'],
  ] as const)('keep the discarded version when the choice is %s', (choice, wins, loses) => {
    const store = new MemoryStorage();
    const [here, there] = [openWindow(store), openWindow(store)];
    here.session.change(word, text('hier'));
    there.session.change(word, text('dort'));
    there.session.flush();
    here.session.look();
    expect(here.session.resolve(choice)).toBe(true);
    expect(here.session.state.answers).toMatchObject({ wort: text(wins) });
    expect(kept(store)).toContain(wins);
    const [rescue] = rescuesIn(store, keys);
    expect(rescue).toMatchObject({ reason: 'discarded' });
    expect(rescue?.text).toContain(loses);
  });

  it('stay in conflict when there is no room for the discarded version', () => {
    const store = new MemoryStorage();
    const [here, there] = [openWindow(store), openWindow(store)];
    here.session.change(word, text('hier'));
    there.session.change(word, text('dort'));
    there.session.flush();
    store.room = kept(store).length + 10;
    here.session.look();
    expect(here.session.unsaved).toBe(true);
    expect(here.session.resolve('theirs')).toBe(false);
    expect(here.session.resolve('mine')).toBe(false);
    expect(here.session.state.answers).toMatchObject({ wort: text('hier') });
    expect(kept(store)).toContain('dort');
  });
});

describe('replacing all answers', () => {
  function emptied() {
    const store = new MemoryStorage();
    const opened = openWindow(store);
    opened.session.change(word, text('vorher'));
    opened.session.change(field(worksheet, 'punkt'), rating('teilweise', 'Notiz'));
    opened.session.flush();
    expect(opened.session.replace({ answers: {}, former: {} }, 'reset')).toBe('kept');
    return { store, ...opened };
  }

  it('puts the present ones aside first and brings them back on undo', () => {
    const { store, session } = emptied();
    expect(store.map.has(keys.sheet('blatt'))).toBe(false);
    expect(rescuesIn(store, keys)).toMatchObject([{ reason: 'reset' }]);
    expect(session.undo()).toBe(true);
    expect(kept(store)).toContain('vorher');
    expect(kept(store)).toContain('Notiz');
  });

  it('withdraws the offer to undo once something else was typed', () => {
    const { store, session } = emptied();
    expect(session.state.undo).toBeDefined();
    session.change(word, text('neu'));
    session.flush();
    expect(session.state.undo).toBeUndefined();
    expect(session.undo()).toBe(false);
    expect(kept(store)).toContain('neu');
  });

  it('withdraws the offer to undo when another window has written since', () => {
    const { store, session } = emptied();
    const there = openWindow(store);
    there.session.change(word, text('dort'));
    there.session.flush();
    session.look();
    expect(session.undo()).toBe(false);
    expect(kept(store)).toContain('dort');
  });

  it('undoes its own step only, once', () => {
    const { store, session } = emptied();
    session.undo();
    expect(session.undo()).toBe(false);
    session.change(word, text('danach'));
    session.flush();
    expect(session.undo()).toBe(false);
    expect(kept(store)).toContain('danach');
  });

  it('keeps what another file brought when a second one replaces it', () => {
    const { store, session } = emptied();
    session.change(word, text('aus der ersten Datei'));
    expect(session.replace({ answers: { wort: text('zweite') }, former: {} }, 'replaced')).toBe('kept');
    expect(rescuesIn(store, keys).some((r) => r.text.includes('aus der ersten Datei'))).toBe(true);
  });

  it('says that there is no copy where the browser keeps nothing', () => {
    const store = new MemoryStorage();
    store.blocked = true;
    const { session } = openWindow(store);
    session.change(word, text('vorher'));
    expect(session.replace({ answers: {}, former: {} }, 'reset')).toBe('not-kept');
    expect(session.undo()).toBe(true);
    expect(session.state.answers).toMatchObject({ wort: text('vorher') });
  });

  it('is refused when there is no room to put them aside', () => {
    const store = new MemoryStorage();
    const { session } = openWindow(store);
    session.change(word, text('vorher'));
    session.flush();
    store.room = kept(store).length + 5;
    expect(session.replace({ answers: {}, former: {} }, 'reset')).toBe('refused');
    expect(kept(store)).toContain('vorher');
  });
});

describe('the life of the page', () => {
  /** As much of a window as the session hears of. */
  function fakePage() {
    const page = new EventTarget();
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    return Object.assign(page, { document }) as unknown as Window &
      typeof globalThis & { document: { visibilityState: string } };
  }

  /** A window that follows its page, after another one has written „dort“ into the same sheet. */
  function writtenElsewhere() {
    const store = new MemoryStorage();
    const { session } = openWindow(store);
    const page = fakePage();
    followPage(session, keys.sheet('blatt'), page);
    const other = openWindow(store);
    other.session.change(word, text('dort'));
    other.session.flush();
    return { session, page };
  }

  it.each(['visibilitychange', 'pagehide', 'beforeunload'])('saves at once on %s', (event) => {
    const store = new MemoryStorage();
    const { session } = openWindow(store);
    const page = fakePage();
    followPage(session, keys.sheet('blatt'), page);
    session.change(word, text('gerade noch'));
    expect(store.writes).toBe(0);
    if (event === 'visibilitychange') {
      Object.assign(page.document, { visibilityState: 'hidden' });
      page.document.dispatchEvent(new Event(event));
    } else page.dispatchEvent(new Event(event));
    expect(kept(store)).toContain('gerade noch');
  });

  it('asks before a page closes that could not save, and only then', () => {
    const store = new MemoryStorage();
    const { session } = openWindow(store);
    const page = fakePage();
    followPage(session, keys.sheet('blatt'), page);
    const close = () => {
      const event = new Event('beforeunload', { cancelable: true });
      page.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(close()).toBe(false);
    store.room = 5;
    session.change(word, text('ungesichert'));
    expect(close()).toBe(true);
  });

  it('takes over what another window wrote while this one was asleep', () => {
    const { session, page } = writtenElsewhere();
    page.dispatchEvent(new Event('pageshow'));
    expect(session.state.answers).toMatchObject({ wort: text('dort') });
  });

  it('hears of other windows by the storage event, and of its own sheet only', () => {
    const { session, page } = writtenElsewhere();
    page.dispatchEvent(Object.assign(new Event('storage'), { key: keys.sheet('anderes') }));
    expect(session.state.answers).toEqual({});
    page.dispatchEvent(Object.assign(new Event('storage'), { key: keys.sheet('blatt') }));
    expect(session.state.answers).toMatchObject({ wort: text('dort') });
  });
});
