import { describe, expect, test } from 'vitest';
import { readFalseAlarms, sift, type Remark } from '../../../scripts/validate/false-alarms.ts';
import { answersIn, withoutRepeats } from '../../../scripts/validate/language.ts';

function remark(rule: string, text: string, odd: string): Remark {
  const from = text.indexOf(odd);
  const to = from + odd.length;
  return { page: '/a/', rule, message: 'Seltsam.', sentence: text, text, from, to, proposals: [] };
}

describe('a remark is a false alarm', () => {
  const alarms = readFalseAlarms(`
- { regel: GROSS, text: [Offenen Bücherei, Öffentlichen Lesesaal], grund: Namen }
- { regel: STIL, grund: Gewollt }
`);

  test('where an entry of its rule holds the odd words with the words around them', () => {
    const { left, explained } = sift(
      [
        remark('GROSS', 'In den Offenen Bücherei gilt das.', 'Offenen'),
        remark('GROSS', 'Am Offenen Fenster und in den Offenen Bücherei.', 'Offenen'),
        remark('KLEIN', 'In den Offenen Bücherei gilt das.', 'Offenen'),
      ],
      alarms,
    );
    expect(explained).toBe(1);
    expect(left.map(({ rule, text }) => [rule, text])).toEqual([
      ['GROSS', 'Am Offenen Fenster und in den Offenen Bücherei.'],
      ['KLEIN', 'In den Offenen Bücherei gilt das.'],
    ]);
  });

  test('everywhere, where the entry names no text; and the same words are told once', () => {
    const twice = remark('STIL', 'Die eine. Die andere.', 'Die');
    expect(sift([twice, { ...twice, page: '/b/' }], alarms)).toMatchObject({ left: [], explained: 1 });
  });

  test('and entries that nothing needs are named', () => {
    expect(sift([remark('STIL', 'Die.', 'Die')], alarms).unused).toEqual([
      'GROSS „Offenen Bücherei“',
      'GROSS „Öffentlichen Lesesaal“',
    ]);
  });
});

test('a false alarm without a reason is refused', () => {
  expect(() => readFalseAlarms('- { regel: STIL }')).toThrow();
});

test('answers of LanguageTool find their files', () => {
  const answer = '{"software":{},"matches":[]}{"software":{},"matches":[{"message":"x"}]}';
  const asides = 'Expected text language: German\nWorking on /t/1.txt...\nWorking on /t/0.txt...\n';
  expect(
    answersIn({ answer, asides }).map(({ file, answer: { matches } }) => [file, matches.length]),
  ).toEqual([
    ['/t/1.txt', 0],
    ['/t/0.txt', 1],
  ]);
});

test('a paragraph is read on the first page that shows it', () => {
  expect(withoutRepeats(['Titel\n\nBeide\n', 'Beide\n\nAnders\n'])).toEqual(['Titel\n\nBeide\n', 'Anders\n']);
});
