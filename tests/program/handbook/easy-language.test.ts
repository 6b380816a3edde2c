import { describe, expect, it } from 'vitest';
import { easyFaults, easyLanguageProblems } from '../../../src/prose/easy-language.ts';
import { textUnits } from '../../../src/prose/text-units.ts';
import { easyLanguage as words } from '#words/easy-language.ts';

describe('a sentence in „Leichte Sprache“', () => {
  it.each([
    'Ein Netzwerk muss planen.',
    'Zum Beispiel: Welche Hilfen brauchen Familien in unserer Stadt?',
    'Sie können ein Blatt drucken.',
    'Das nennt man: Netzwerk.',
    'Sie wird größer.',
    'Das Jugend-Amt hilft.',
  ])('may be „%s“', (sentence) => expect(easyFaults(sentence)).toEqual([]));

  it.each([
    ['Sie könnten ein Blatt drucken.', words.subjunctive],
    ['Das wäre gut.', words.subjunctive],
    ['Das Blatt wird ausgefüllt.', words.passive],
    ['Ihre Antworten werden nicht gespeichert.', words.passive],
    ['Das ist die Aufgabe des Amtes.', words.genitive],
    ['Das ist die Farbe eines alten Hauses.', words.genitive],
    ['Wir helfen wegen der Kinder.', words.genitive],
    ['Wir helfen, wenn Sie fragen, und wir schreiben.', words.thoughts],
    ['Das gilt z. B. für Ärzte.', words.abbreviation],
    ['Das steht im § 3.', words.signs],
    ['Das ist ein Netz (aus Menschen).', words.signs],
    ['Das ist die Bücherverwaltung.', words.word('Bücherverwaltung')],
    [
      'Viele Menschen arbeiten jeden Tag zusammen und helfen vielen Familien mit kleinen Kindern hier.',
      words.long(14, 12),
    ],
  ])('must not be „%s“', (sentence, fault) => expect(easyFaults(sentence)).toContain(fault));

  it('is told by its file and line', () => {
    const text = '---\ntitel: Leicht\nkurz: Kurz und gut.\n---\n\nDas ist gut.\n\nDas wäre gut.\n';
    expect(easyLanguageProblems('seiten/leicht.mdx', textUnits('leicht.mdx', text))).toEqual([
      {
        file: 'seiten/leicht.mdx',
        line: 8,
        message: 'Leichte Sprache: Hier steht ein Konjunktiv. Sagen Sie, was ist. „Das wäre gut.“',
      },
    ]);
  });
});
