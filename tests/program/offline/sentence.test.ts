import { describe, expect, it } from 'vitest';
import { sentenceOf, spokenOf, type Stored } from '../../../src/offline/status.ts';

const all = { stored: 9, total: 9, state: 'done' } as const;

describe('the footer says', () => {
  it.each([
    ['that all is kept', all, true, true, /auch ohne Netz lesbar/],
    ['how far it is', { stored: 3, total: 9, state: 'working' } as const, true, false, /\(3 von 9\)/],
    [
      'that what was visited is kept, of a large site',
      { ...all, rest: 66e6 },
      true,
      true,
      /was Sie auf diesem Gerät besucht haben/,
    ],
    ['how much is missing', { stored: 8, total: 9, state: 'done' } as const, true, true, /8 von 9/],
    [
      'that it was interrupted',
      { stored: 0, total: 0, state: 'failed' } as const,
      true,
      false,
      /unterbrochen/,
    ],
    [
      'that not all could be kept, where the host gives out other files',
      { stored: 8, total: 9, state: 'done', differs: true } as const,
      true,
      true,
      /ließ sich nicht vollständig ablegen: Ohne Netz sind 8 von 9 Dateien lesbar, mit Netz alle/,
    ],
    [
      'that all is kept in the end, where the host gave out other files for a while',
      { ...all, differs: true },
      true,
      true,
      /auch ohne Netz lesbar/,
    ],
    ['that there is no network now', all, false, true, /gerade ohne Netz/],
  ])('%s', (_, kept, isOnline, isControlled, sentence) => {
    expect(sentenceOf(kept, isOnline, isControlled)).toMatch(sentence);
  });

  it('that a newer version is not whole yet, and which one is read', () => {
    expect(sentenceOf(all, true, true, true)).toBe(
      'Eine neuere Fassung ließ sich noch nicht vollständig ablegen. Sie lesen die bisherige. Beim nächsten Besuch wird es noch einmal versucht.',
    );
  });

  it.each([
    ['before anything is known', true, false],
    ['without a network when nothing is kept', false, false],
  ])('nothing %s', (_, isOnline, isControlled) => {
    expect(sentenceOf(undefined, isOnline, isControlled)).toBe('');
  });
});

describe('those who listen hear', () => {
  const at = (kept: Stored | undefined, isOnline = true) => ({ kept, isOnline, isControlled: true });
  /** What is said while one state follows the other. */
  const heard = (...states: ReturnType<typeof at>[]) =>
    states.map((now, i) => spokenOf(states[i - 1], now)).filter(Boolean);
  const working = (stored: number): Stored => ({ stored, total: 82, state: 'working' });
  const done: Stored = { stored: 82, total: 82, state: 'done' };

  it('the end once, however many files it takes', () => {
    const files = Array.from({ length: 82 }, (_, stored) => at(working(stored)));
    expect(heard(at(undefined), ...files, at(done), at(done))).toEqual([
      'Die Vorbereitung für die Nutzung ohne Netz ist fertig.',
    ]);
  });

  it('that it did not come to an end, and where more is said', () => {
    for (const end of [
      { ...done, stored: 80 },
      { ...done, state: 'failed' as const },
    ])
      expect(heard(at(working(1)), at(end))).toEqual([expect.stringContaining('nicht fertig geworden')]);
  });

  it('nothing on a page that is opened later, when all is as it was', () => {
    expect(heard(at(undefined), at(done), at(done))).toEqual([]);
  });

  it('once that the network has gone, and once that it is back', () => {
    expect(heard(at(done), at(done, false), at(done, false), at(done))).toEqual([
      'Kein Netz. Alles Gespeicherte funktioniert.',
      'Das Netz ist wieder da.',
    ]);
  });
});
