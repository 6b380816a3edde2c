import { describe, expect, test } from 'vitest';
import { csvOf } from '@/site/csv.ts';
import type { DataTable } from '@/handbook/data-tables.ts';
import { keptAsText } from '@/site/spreadsheet-text.ts';
import { busy } from '../busy.ts';

/** What a German or English spreadsheet takes for its own, by what it would make of it. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'a formula': ['=1+1', '+49 30 1234', '-x', '- davon Frauen', '@x', '＝1+1', ' =1+1', '\u00a0=1', '\0=1'],
  'a command after blank letters': ['\t=1+1', '\r=1+1', '\n=1+1', '\tx', '\rx', "=cmd|'/C calc'!A0"],
  'a number': ['007', '1.000', '1,5', '1 000', '12345678901234567890', '−5', '-5', '5-', '(5)', '1.', ',5'],
  'a share or money': ['50 %', '50%', '5 €', '€ 5', '$5', '5 EUR', '12,50 €'],
  'a power of ten': ['1E5', '1e-5', '2,5E3', '3e+2'],
  'a day': [
    '1.2',
    '1.2.',
    '1.2.2020',
    '3-4',
    '1/2',
    '10/20',
    '2020-01-31',
    '2020-01-31T10:00',
    '2020-01-31 10:00',
  ],
  'a month': [
    'März 14',
    'März 2020',
    '14. März',
    '14. März 2020',
    '1.Mai',
    'Mai 2014',
    'MAR1',
    'Sept2',
    '1-Jan',
    'Mi, 1. Mai 2024',
    'May 5, 2020',
    '2020 Jan',
  ],
  'a fraction': ['1/4', '0 1/2', '2 3/4'],
  'a time': ['12:30', '12:', '1:2:3', '8 p', '3a', '8:15 AM'],
  'a truth': ['WAHR', 'falsch', 'TRUE', 'False'],
  'an error': ['#NV', '#N/A', '#DIV/0!', '#NAME?'],
};

describe('text that a spreadsheet takes for something else', () => {
  test.each(Object.entries(taken).flatMap(([what, texts]) => texts.map((text) => [what, text] as const)))(
    '(%s) has an apostrophe in front: %j',
    (_, text) => expect(keptAsText(text)).toBe(`'${text}`),
  );

  test.each([
    ...[
      '',
      'Merkmal',
      'Höchstens 100',
      '2010 (n = 1200)',
      'SUMME(A1)',
      'Mai',
      'Mai bis Juni',
      '10–20',
      '3 bis 4',
    ],
    ...[
      'März',
      'Marburg 2',
      'Maintal 1',
      'n. e.',
      'k. A.',
      'E-Mail',
      'a=b',
      '1. Halbjahr',
      '2. Schritt: Ziele',
      '(n = 5)',
    ],
    ...[
      '18 Stunden',
      '2 je 1.000 Kinder',
      '4-Tage-Woche',
      '§ 3 KKG',
      '1 a und 1 b',
      'true crime',
      '#1',
      '5 Personen',
      '3G',
    ],
  ])('is told from text that none changes: %j', (text) => expect(keptAsText(text)).toBe(text));

  test('is no whole number without noughts in front: a year says the same either way', () => {
    for (const text of ['0', '7', '2020', '123456789012345']) expect(keptAsText(text)).toBe(text);
    expect(keptAsText('1234567890123456')).toBe("'1234567890123456");
  });

  test('is told in no time from long text, a million digits included', () => {
    const digits = '1'.repeat(1_000_000);
    const began = busy();
    expect(keptAsText(digits)).toBe(`'${digits}`);
    expect(keptAsText(`${digits}x`)).toBe(`${digits}x`);
    expect(busy() - began).toBeLessThan(500);
  });

  test('comes back by one rule: one apostrophe at the beginning is not part of the text', () => {
    const back = (field: string) => field.replace(/^'/, '');
    for (const text of [...Object.values(taken).flat(), "'s", "''", "'", 'Wort'])
      expect(back(keptAsText(text))).toBe(text);
  });
});

describe('a CSV file', () => {
  const table = (rowTitle: string, value: number): DataTable => ({
    id: 't',
    title: 'T',
    statement: 'S.',
    unit: 'Anzahl',
    basis: 'Alle',
    source: { source: 'q', section: 'a' },
    note: undefined,
    chart: undefined,
    series: [{ id: 's', title: '2020', year: 2020, n: undefined }],
    rows: [{ id: 'r', title: rowTitle, cells: { s: { value, decimals: 1 } } }],
  });
  const line = (rowTitle: string, value = 5) => csvOf(table(rowTitle, value), 'Quelle: Q').split('\r\n')[1];

  test('keeps negative numbers as numbers and text that begins alike as text', () => {
    expect(line('-5', -5)).toBe(`'-5;"-5,0"`);
    expect(line('=1+1')).toBe(`'=1+1;"5,0"`);
    expect(line('=HYPERLINK("a";"b")')).toBe(`"'=HYPERLINK(""a"";""b"")";"5,0"`);
  });

  test('puts into quotes what some program takes for the end of a field', () => {
    for (const text of ['a;b', 'a,b', 'a\tb', 'a\nb', 'a "b"', 'a '])
      expect(line(text)?.startsWith('"') ?? false, JSON.stringify(text)).toBe(true);
    expect(line('ab')?.startsWith('ab;')).toBe(true);
  });

  test('says what the apostrophe means where it has one, and only there', () => {
    const says = (rowTitle: string) => csvOf(table(rowTitle, 1), 'Quelle: Q').includes('Apostroph');
    expect(says('3-4')).toBe(true);
    expect(says('3 bis 4')).toBe(false);
  });
});
