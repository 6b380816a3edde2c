import { describe, expect, it } from 'vitest';
import { slim } from '../../../components/portfolio/slim.ts';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import { openStandings } from '../../../src/portfolio/standings.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { MemoryStorage, rating, sheet } from './fixture.ts';

const felder = [
  { id: 'punkt', art: 'einschaetzung', text: 'Ein Punkt' },
  { id: 'frage', art: 'leitfrage', text: 'Eine Frage' },
  { id: 'stelle', art: 'bestand', titel: 'Eine Stelle' },
];
const worksheet = sheet({ abschnitte: [{ id: 'teil', felder }] });

function standings(answers: Answers, known = worksheet) {
  const store = new MemoryStorage();
  const kept = openSheet(store, 'buch', worksheet);
  kept.load();
  kept.save({ answers, former: {} });
  const opened = openStandings(store, 'buch', [slim(known)], new EventTarget());
  return {
    store,
    of: (item: string, from = 'blatt') => opened.of({ worksheet: from, item, label: '' }),
  };
}

describe('what stands today where a measure came from', () => {
  it('is said in the words that were chosen there', () => {
    const { of } = standings({
      punkt: { kind: 'rating', value: 'trifft-nicht-zu', note: '' },
      frage: { kind: 'question', text: '', state: 'in-klaerung' },
      stelle: { kind: 'inventory', value: 'beteiligt', contact: '' },
    });
    expect(['punkt', 'frage', 'stelle'].map((item) => of(item))).toEqual([
      'trifft nicht zu',
      'in Klärung',
      'beteiligt',
    ]);
    expect(standings({ punkt: rating('teilweise') }).of('punkt')).toBe('trifft teilweise zu');
  });

  it('is not claimed where nobody said anything there', () => {
    const { of } = standings({ punkt: rating(null, 'nur eine Notiz') });
    expect(['punkt', 'frage', 'gibt-es-nicht'].map((item) => of(item))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(of('punkt', 'fremdes-blatt')).toBeUndefined();
  });

  it('is not claimed where the sheet cannot be read, and looking changes nothing', () => {
    const { of, store } = standings({ punkt: rating('teilweise') });
    const key = keysOf('buch').sheet('blatt');
    for (const text of ['kaputt', '{"format":"arbeitsblatt-antworten","formatVersion":9}']) {
      store.map.set(key, text);
      expect(of('punkt')).toBeUndefined();
      expect([...store.map]).toEqual([[key, text]]);
    }
    store.blocked = true;
    expect(of('punkt')).toBeUndefined();
  });

  it('follows an item that its author has renamed since', () => {
    const renamed = sheet({
      version: 2,
      abschnitte: [{ id: 'teil', felder: [{ id: 'neu', art: 'einschaetzung', text: 'Ein Punkt' }] }],
      aenderungen: [{ version: 2, umbenannt: { von: 'punkt', nach: 'neu' } }],
    });
    const { of } = standings({ punkt: rating('teilweise') }, renamed);
    expect([of('neu'), of('punkt')]).toEqual(['trifft teilweise zu', undefined]);
  });
});
