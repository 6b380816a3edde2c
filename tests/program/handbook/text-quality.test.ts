import { describe, expect, test } from 'vitest';
import { isPassive } from '@/prose/passive.ts';
import { measureText, sumOf } from '@/prose/quality.ts';
import { textUnits } from '@/prose/text-units.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `wort${at}`).join(' ');
const measured = (name: string, source: string) => measureText(name, textUnits(name, source));

describe('a sentence of more than 35 words', () => {
  test('stops the check, with its line and its beginning', () => {
    const { problems } = measured('a.mdx', `---\ntitel: Titel\n---\n\nKurz.\nNoch kurz. Zu ${words(35)}.\n`);
    expect(problems).toEqual([
      {
        file: 'a.mdx',
        line: 6,
        message:
          'Dieser Satz hat 36 Wörter, höchstens 35 sind erlaubt. Teilen Sie ihn: „Zu wort0 wort1 wort2 wort3 wort4 wort5 …“',
      },
    ]);
  });

  test('is found in the head of a chapter, in lists, in tables and inside of components', () => {
    const long = `Zu ${words(35)}.`;
    const source = [
      `---\naufEinenBlick:\n  - Kurz genug.\n  - ${long}\n---\n`,
      `- Kurz.\n- ${long}\n`,
      `| a | b |\n| - | - |\n| Kurz. | ${long} |\n`,
      `<Hinweis art="hinweis">\n\n${long}\n\n</Hinweis>\n`,
    ].join('\n');
    expect(measured('a.mdx', source).problems.map(({ line }) => line)).toEqual([4, 8, 12, 16]);
  });

  test('is found on its own line of a folded text in YAML', () => {
    const source = `- erklaerung: >-\n    Kurz genug.\n    Dieser ${words(35)}.\n`;
    expect(measured('glossar.yaml', source).problems.map(({ line }) => line)).toEqual([3]);
  });

  test('is not made of two: headings, items and cells count by themselves', () => {
    const piece = words(20);
    const source = `## ${piece}\n\n- ${piece}\n- ${piece}\n\n| ${piece} | ${piece} |\n| - | - |\n| ${piece} | x |\n`;
    expect(measured('a.mdx', source)).toMatchObject({ problems: [], longest: 20 });
  });

  test('may stand in a reference, because another has written it', () => {
    expect(measured('quellen.yaml', `- nachweis: Zu ${words(40)}.\n`).problems).toEqual([]);
  });
});

test('headings have a length but no share in average and passive', () => {
  const source = '## Es wird geplant\n\nDas Leseclub plant. Das Konzept wird fortgeschrieben.\n';
  expect(measured('a.mdx', source)).toMatchObject({ sentences: 2, words: 7, longest: 4, passive: 1 });
});

test('a word is long when one of its parts between hyphens has more than 25 letters', () => {
  const source = 'Schwangerschaftsberatungsstellen und Kinder-Gesundheits-Krankenpflege-Dienste helfen.\n';
  expect(measured('a.mdx', source).longWords).toBe(1);
});

test('counts of several files add up, and the longest sentence stays the longest', () => {
  const one = { sentences: 2, words: 20, longest: 12, passive: 1, longWords: 0 };
  expect(sumOf([one, { ...one, longest: 30 }])).toEqual({
    sentences: 4,
    words: 40,
    longest: 30,
    passive: 2,
    longWords: 0,
  });
});

describe('the passive is told by a form of werden and a participle', () => {
  test.each([
    'Die Daten werden jährlich fortgeschrieben.',
    'Es ist geklärt, wie das Angebot finanziert wird.',
    'Die Konzeption wurde vom Rat beschlossen.',
    'Das muss noch abgestimmt werden.',
    'Wie ist das entschieden worden?',
  ])('in „%s“', (sentence) => {
    expect(isPassive(sentence)).toBe(true);
  });

  test.each([
    'Daraus wird eine Maßnahme.',
    'Das wird besser, weil alle beteiligt sind.',
    'Die Angebote werden der Vielfalt gerecht.',
    'Sie werden das verstehen.',
    'Das Konzept ist beschlossen.',
    'Werdende Eltern sind gefragt.',
  ])('and not in „%s“', (sentence) => {
    expect(isPassive(sentence)).toBe(false);
  });
});
