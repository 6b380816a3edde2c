import { describe, expect, test } from 'vitest';
import { splitSentences, wordsOf } from '@/prose/sentences.ts';

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('a German text is taken apart', () => {
  test('at full stops, question marks and exclamation marks, closing quotation marks included', () => {
    expect(split('Das ist eins. Ist das zwei? „Drei!“ Das war’s …')).toEqual([
      'Das ist eins.',
      'Ist das zwei?',
      '„Drei!“',
      'Das war’s …',
    ]);
  });

  test('and says where in the text each sentence begins', () => {
    const text = 'Eins.\nZwei.  Drei.';
    expect(splitSentences(text).map(({ at }) => text.slice(at, at + 4))).toEqual(['Eins', 'Zwei', 'Drei']);
  });

  test.each([
    'Einrichtungen, z. B. Kitas, u. a. Horte und d. h. Schulen.',
    'So steht es in § 3 Abs. 3 KKG, Art. 2 Abs. 3 und bei Dr. Muster, S. 49.',
    'Die Büchereien bzw. Kreise geben ca. 12 Mio. Euro aus.',
    'Am 31. Dezember 2020 waren es 37,4 % aller Büchereien.',
    'Das Ergebnis lag im 2. Halbjahr und am 3. Tag vor.',
    'Drei Punkte: Auftrag; Ziele; Mittel.',
    '4. Mitarbeit braucht Willen',
  ])('but not within „%s“', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });

  test('where a number ends a sentence', () => {
    expect(split('Es beginnt mit Schritt 3. Danach folgt mehr.')).toHaveLength(2);
    expect(split('Das war 2021. Büchereien antworteten.')).toHaveLength(2);
  });
});

test('numbers, compounds with a hyphen or slash and gendered words are one word each', () => {
  expect(wordsOf('37,4 % der Leistungs-/Angebotsplanung, § 3 Akteur:innen')).toEqual([
    '37,4',
    'der',
    'Leistungs',
    'Angebotsplanung',
    '3',
    'Akteur:innen',
  ]);
});
