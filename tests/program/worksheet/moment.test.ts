import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/worksheet/moment.ts';

describe('a moment of kept data', () => {
  it.each([
    '2026-11-22T13:03:00Z',
    '2026-11-22T13:03:00.123Z',
    '2024-02-29T00:00:00Z',
    '2000-01-01T00:00:00Z',
  ])('is read where it is one: %s', (text) => {
    expect(momentOf(text)?.getTime()).toBe(Date.parse(text));
  });

  it.each([
    '2026-13-22T13:03:00Z',
    '2026-02-30T13:03:00Z',
    '2025-02-29T13:03:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T25:00:00Z',
    '2016-12-31T23:59:60Z',
    '1999-12-31T23:59:59Z',
    '0027-01-03T00:00:00Z',
    '9999-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '2026-11-22',
    '2026-11-22T13:03:00+01:00',
    '22.11.2026',
    'gestern',
    '1',
    '',
    '\u0000',
    '2026-11-22T13:03:00Z\n',
    ' 2026-11-22T13:03:00Z',
    'constructor',
    1_763_816_580_000,
    NaN,
    null,
    undefined,
    {},
    ['2026-11-22T13:03:00Z'],
  ])('is unknown and throws nowhere where it is none: %j', (text) => {
    expect(momentOf(text)).toBeUndefined();
  });
});
