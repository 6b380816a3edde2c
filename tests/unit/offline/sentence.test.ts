import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../src/client/offline.ts';

const all = { stored: 9, total: 9, state: 'done' } as const;

describe('the footer says', () => {
  it.each([
    ['that all is kept', all, true, true, /auch ohne Netz lesbar/],
    ['how far it is', { stored: 3, total: 9, state: 'working' } as const, true, false, /\(3 von 9\)/],
    ['how much is missing', { stored: 8, total: 9, state: 'done' } as const, true, true, /8 von 9/],
    [
      'that it was interrupted',
      { stored: 0, total: 0, state: 'failed' } as const,
      true,
      false,
      /unterbrochen/,
    ],
    ['that there is no network now', all, false, true, /gerade ohne Netz/],
  ])('%s', (_, kept, isOnline, isControlled, sentence) => {
    expect(sentenceOf(kept, isOnline, isControlled)).toMatch(sentence);
  });

  it.each([
    ['before anything is known', true, false],
    ['without a network when nothing is kept', false, false],
  ])('nothing %s', (_, isOnline, isControlled) => {
    expect(sentenceOf(undefined, isOnline, isControlled)).toBe('');
  });
});
