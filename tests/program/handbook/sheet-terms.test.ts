import { describe, expect, it } from 'vitest';
import { termsOnSheet } from '@/site/sheet-terms.ts';
import { sheet } from '../portfolio/fixture.ts';

const term = (id: string, name: string, ...also: string[]) => ({
  id,
  term: name,
  also,
  explanation: 'Erklärt.',
  source: undefined,
  see: [],
});
const glossary = [
  term('mandat', 'Mandat'),
  term('ausschuss', 'Ausschuss', 'Ausschüsse'),
  term('beschluss', 'Beschluss', 'Beschlusslage'),
];
const items = (...texts: string[]) =>
  sheet({
    abschnitte: [
      { id: 'eins', felder: texts.map((text, at) => ({ id: `p${at + 1}`, art: 'einschaetzung', text })) },
      {
        id: 'zwei',
        felder: [
          { id: 'liste', art: 'leitfrage', text: 'Wer fehlt?', unterpunkte: ['mit Mandat', 'ohne'] },
          { id: 'tag', art: 'datum', titel: 'Tag', hilfe: 'Der Tag der Ausschüsse.' },
        ],
      },
    ],
  });
const idsIn = (...texts: string[]) =>
  Object.fromEntries(
    Object.entries(termsOnSheet(items(...texts), glossary)).map(([field, list]) => [
      field,
      list.map(([id]) => id),
    ]),
  );

describe('terms of the glossary on a sheet', () => {
  it('are found in words, sub-points and help, in each section at the first item that has them', () => {
    expect(idsIn('Das Mandat ist klar.', 'Das Mandat gilt.')).toEqual({
      p1: ['mandat'],
      liste: ['mandat'],
      tag: ['ausschuss'],
    });
  });

  it('are found in every case and number', () => {
    expect(idsIn('Inhalt des Mandats', 'in den Ausschüssen')).toMatchObject({
      p1: ['mandat'],
      p2: ['ausschuss'],
    });
  });

  it.each(['Das Mandatsgebiet', 'ein Nicht-Mandat', 'mandat klein geschrieben', 'Unterausschuss'])(
    'are whole words: not in „%s“',
    (text) => expect(idsIn(text)).not.toHaveProperty('p1'),
  );
});
