import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import { answersFile, readAnswers } from '../../../src/worksheet/answers-file.ts';
import { isFaulty, keptDeadline, readDeadline, writtenDeadline } from '../../../src/worksheet/deadline.ts';
import { sayDeadline } from '#words/deadline.ts';
import { MemoryStorage, sheet } from '../portfolio/fixture.ts';

describe('a day of the calendar', () => {
  test.each([
    '03.01.2027',
    '3.1.2027',
    '03.01.27',
    "3.1.'27",
    ' 3. 1. 2027 ',
    '3/1/2027',
    '3-1-2027',
    '3. Januar 2027',
    '3 Januar 27',
    '3. Jan. 27',
    '3. JÄNNER 2027',
    '2027-01-03',
    '2027-1-3',
    'Sonntag, 3. Januar 2027',
    'So., 3.1.27',
    'Sonntag, den 3. Januar 2027',
    '03.01.2027.',
  ])('is told from „%s“ and kept as one', (typed) => {
    expect(readDeadline(typed)).toEqual({ kind: 'day', latest: '2027-01-03' });
    expect(keptDeadline(typed)).toBe('2027-01-03');
  });

  test.each([
    ['1. März 2027', '2027-03-01'],
    ['1 Maerz 27', '2027-03-01'],
    ['1. Mär. 2027', '2027-03-01'],
    ['1. Ma\u0308rz 2027', '2027-03-01'],
    ['29.2.2028', '2028-02-29'],
    ['30. Sept. 79', '2079-09-30'],
    ['Sonnabend, 4.9.2027', '2027-09-04'],
    ['31.12.1999', '1999-12-31'],
  ])('„%s“ is %s', (typed, day) => expect(keptDeadline(typed)).toBe(day));

  it('with „bis“ before it keeps its words and has its day', () => {
    for (const typed of ['bis 31.3.2027', 'spätestens am 31. März 2027', 'bis zum 31.03.27']) {
      expect(readDeadline(typed)).toEqual({ kind: 'day', latest: '2027-03-31' });
      expect(keptDeadline(typed)).toBe(typed);
    }
  });
});

describe('a period', () => {
  test.each([
    ['2027', '2027-12-31'],
    ['im Jahr 2027', '2027-12-31'],
    ['Ende 2027', '2027-12-31'],
    ['bis Ende 2027', '2027-12-31'],
    ['Jahresende 2027', '2027-12-31'],
    ['Januar 2027', '2027-01-31'],
    ['Feb. 2028', '2028-02-29'],
    ['im März 27', '2027-03-31'],
    ['12/2027', '2027-12-31'],
    ['02.2027', '2027-02-28'],
    ['2027-02', '2027-02-28'],
    ['Anfang Februar 2027', '2027-02-01'],
    ['Mitte Januar 2027', '2027-01-15'],
    ['Ende Februar 2027', '2027-02-28'],
    ['1. Quartal 2027', '2027-03-31'],
    ['3. Quartal 2027', '2027-09-30'],
    ['III. Quartal 2027', '2027-09-30'],
    ['im dritten Quartal 2027', '2027-09-30'],
    ['letztes Quartal 2027', '2027-12-31'],
    ['im Laufe des 3. Quartals 2027', '2027-09-30'],
    ['Q3 2027', '2027-09-30'],
    ['Q3/27', '2027-09-30'],
    ['2027-Q3', '2027-09-30'],
    ['Ende Q3 2027', '2027-09-30'],
    ['1. Halbjahr 2027', '2027-06-30'],
    ['zweites Halbjahr 2027', '2027-12-31'],
    ['H1 2027', '2027-06-30'],
    ['1. HJ 2027', '2027-06-30'],
    ['KW 12/2027', '2027-03-28'],
    ['KW12 2027', '2027-03-28'],
    ['12. KW 2027', '2027-03-28'],
    ['Kalenderwoche 12, 2027', '2027-03-28'],
    ['2027-W12', '2027-03-28'],
    ['KW 1/2027', '2027-01-10'],
    ['KW 53/2026', '2027-01-03'],
    ['März bis Mai 2027', '2027-05-31'],
    ['März/April 2027', '2027-04-30'],
    ['1.–5. März 2027', '2027-03-05'],
    ['10.-12.3.2027', '2027-03-12'],
    ['30.12.2027 bis 2.1.2028', '2028-01-02'],
    ['Q1/Q2 2027', '2027-06-30'],
    ['KW 12 bis KW 14 2027', '2027-04-11'],
    ['2026/2027', '2027-12-31'],
  ])('„%s“ ends on %s and is kept as it was typed', (typed, latest) => {
    expect(readDeadline(typed)).toEqual({ kind: 'period', latest });
    expect(keptDeadline(typed)).toBe(typed);
  });
});

describe('words', () => {
  test.each([
    'vor der Sommerpause',
    'nach den Ferien',
    'Frühjahr 2027',
    'Herbst 2027',
    'Mitte 2027',
    'Anfang Q3 2027',
    'ab 1.4.2027',
    'vor dem 1.4.2027',
    'nicht vor Ende 2027',
    '3.1.',
    '3. Januar',
    'KW 12',
    '3. Quartal',
    'KW 10–12/2027',
    '27-03-01',
    '05.27',
    'Schuljahr 2026/27',
    'laufend',
    '3. Janember 2027',
    'Dezember 2027 bis März 2027',
    '1',
    'x'.repeat(1000),
  ])('„%s“ has no last day, and none is made up', (typed) => {
    expect(readDeadline(typed)).toEqual({ kind: 'words' });
    expect(keptDeadline(typed)).toBe(typed);
  });
});

describe('what the calendar does not have', () => {
  test.each([
    ['31.02.2026', 'Den 31. Februar 2026 gibt es nicht. Der Eintrag bleibt so stehen.'],
    ['31.2.26', 'Den 31. Februar 2026 gibt es nicht. Der Eintrag bleibt so stehen.'],
    ['31. April 2027', 'Den 31. April 2027 gibt es nicht. Der Eintrag bleibt so stehen.'],
    ['2027-02-29', 'Den 29. Februar 2027 gibt es nicht. Der Eintrag bleibt so stehen.'],
    ['32.1.2027', 'Den 32. Januar 2027 gibt es nicht. Der Eintrag bleibt so stehen.'],
    ['bis 0.1.2027', 'Den 0. Januar 2027 gibt es nicht. Der Eintrag bleibt so stehen.'],
    ['1.13.2027', '„1.13.2027“ gibt es im Kalender nicht. Der Eintrag bleibt so stehen.'],
    ['13/2027', '„13/2027“ gibt es im Kalender nicht. Der Eintrag bleibt so stehen.'],
    ['5. Quartal 2027', '„5. Quartal 2027“ gibt es im Kalender nicht. Der Eintrag bleibt so stehen.'],
    ['KW 53/2027', '„KW 53/2027“ gibt es im Kalender nicht. Der Eintrag bleibt so stehen.'],
    ['KW 0/2027', '„KW 0/2027“ gibt es im Kalender nicht. Der Eintrag bleibt so stehen.'],
    ['Montag, 3. September 2027', 'Der 3. September 2027 ist ein Freitag. Der Eintrag bleibt so stehen.'],
  ])('„%s“ is named and kept as it was typed', (typed, sentence) => {
    const read = readDeadline(typed);
    expect(isFaulty(read)).toBe(true);
    expect(read).not.toHaveProperty('latest');
    expect(sayDeadline(readDeadline(typed), typed)).toBe(sentence);
    expect(keptDeadline(typed)).toBe(typed);
  });

  test.each([
    ['3.1.99', '99'],
    ['3.1.207', '207'],
    ['3.1.20277', '20277'],
    ['3. Januar 0027', '0027'],
    ['Ende 2207', '2207'],
    ['Q3/99', '99'],
    ['0027-01-03', '0027'],
  ])('the year of „%s“ is doubted and not guessed', (typed, year) => {
    expect(readDeadline(typed)).toEqual({ kind: 'doubtful-year', year });
    expect(sayDeadline(readDeadline(typed), typed)).toContain(`Das Jahr „${year}“ ist unklar.`);
  });

  it('a year 27 that was kept stays as it is', () => {
    expect(keptDeadline(writtenDeadline('0027-01-03'))).toBe('0027-01-03');
    expect(writtenDeadline('0027-01-03')).toBe('03.01.0027');
  });
});

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const piece = fc.constantFrom(
  ...['3', '12', '31', '2027', '27', '0027', '.', '/', '-', '–', ' ', ' bis ', 'q', 'KW ', 'März', 'Ende '],
  ...['Quartal', 'Montag, ', 'H', "'", 'letzte', '\n', '\u0000', '\u00a0'],
);
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
);

describe('whatever somebody types', () => {
  it('is kept letter for letter on one line, or as the very day that it names', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const kept = keptDeadline(text);
        if (text.trim() === '') expect(kept).toBe('');
        else if (kept !== text.replaceAll(/\s*[\r\n]+\s*/g, ' '))
          expect([
            { kind: 'day', latest: kept },
            expect.objectContaining({ kind: 'doubtful-year' }),
          ]).toContainEqual(readDeadline(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is the same after it was shown and typed again, and means the same', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const kept = keptDeadline(text);
        expect(keptDeadline(writtenDeadline(kept))).toBe(kept);
        expect(readDeadline(writtenDeadline(kept))).toEqual(readDeadline(kept));
      }),
      { numRuns: 5000 },
    );
    fc.assert(fc.property(day, (iso) => keptDeadline(writtenDeadline(iso)) === iso));
  });

  it('comes back from the store and from a file as it was kept', () => {
    const worksheet = sheet({
      abschnitte: [{ id: 'teil', felder: [{ id: 'tag', art: 'datum', titel: 'Tag' }] }],
    });
    fc.assert(
      fc.property(fc.oneof(typed, day), (text) => {
        const entered = keptDeadline(text);
        const answers = entered === '' ? {} : { tag: { kind: 'date' as const, date: entered } };
        const store = openSheet(new MemoryStorage(), 'buch', worksheet);
        store.load();
        store.save({ answers, former: {} });
        expect(store.load()).toMatchObject(entered === '' ? { kind: 'empty' } : { kind: 'ok', answers });
        const file = JSON.stringify(answersFile(worksheet, answers, {}, new Date(0)));
        expect(readAnswers(worksheet, file)).toMatchObject({ kind: 'ok', answers });
      }),
      { numRuns: 1000 },
    );
  });
});
