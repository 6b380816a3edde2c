import { describe, expect, it } from 'vitest';
import { answerTo, type Answers } from '../../../src/worksheet/answers.ts';
import { numberedFields } from '../../../src/worksheet/definition.ts';
import { rulesOf, type Answer } from '../../../src/worksheet/kinds/index.ts';
import { emptyRow, type TableField } from '../../../src/worksheet/kinds/table.ts';
import { worksheetProgress } from '../../../src/worksheet/progress.ts';
import { progressWords } from '#words/progress.ts';
import { field, rating, sheet, text } from '../portfolio/fixture.ts';

const every = sheet({
  abschnitte: [
    {
      id: 'teil',
      felder: [
        { id: 'punkt', art: 'einschaetzung', text: 'Punkt' },
        { id: 'frage', art: 'leitfrage', text: 'Frage' },
        { id: 'wort', art: 'text', titel: 'Wort' },
        { id: 'tag', art: 'datum', titel: 'Tag' },
        {
          id: 'wahl',
          art: 'auswahl',
          titel: 'Wahl',
          optionen: [
            { id: 'a', titel: 'A' },
            { id: 'b', titel: 'B' },
          ],
        },
        {
          id: 'tabelle',
          art: 'tabelle',
          titel: 'Tabelle',
          zeile: 'Zeile',
          spalten: [
            { id: 'links', art: 'text', titel: 'Links' },
            { id: 'rechts', art: 'text', titel: 'Rechts' },
          ],
        },
        { id: 'stelle', art: 'bestand', titel: 'Stelle' },
        { id: 'argument', art: 'abwaegung', seite: 'dafuer', text: 'Argument' },
        { id: 'netz', art: 'matrix', titel: 'Netz' },
      ],
    },
  ],
});
const table = field(every, 'tabelle') as TableField;
const rows = (...cells: [string, string][]): Answer => ({
  kind: 'table',
  rows: cells.map(([links, rechts], at) => ({ ...emptyRow(table, at + 1), cells: { links, rechts } })),
  nextRow: cells.length + 1,
});

describe('how far a field is', () => {
  const stage = (id: string, answer: Answer | undefined) => {
    const of = field(every, id);
    return rulesOf(of).stage(of, answer ?? answerTo(of, {}));
  };

  it.each(numberedFields(every).map((n) => [n.field.kind, n.field.id]))(
    'is untouched before anybody wrote: %s',
    (_, id) => expect(stage(id, undefined)).toBe('untouched'),
  );

  it('is begun as soon as something stands there that does not answer it', () => {
    expect(stage('punkt', rating(null, 'Notiz'))).toBe('begun');
    expect(stage('frage', { kind: 'question', text: 'Ein Gedanke', state: 'offen' })).toBe('begun');
    expect(stage('frage', { kind: 'question', text: '', state: 'in-klaerung' })).toBe('begun');
    expect(stage('stelle', { kind: 'inventory', value: null, contact: 'Frau Öz' })).toBe('begun');
    expect(stage('argument', { kind: 'argument', weight: null, note: 'Na ja' })).toBe('begun');
    expect(stage('tabelle', rows(['eins', '']))).toBe('begun');
    expect(stage('tabelle', rows(['eins', 'zwei'], ['drei', '']))).toBe('begun');
  });

  it('is answered once nothing is left to say', () => {
    expect(stage('punkt', rating('teilweise'))).toBe('answered');
    expect(stage('frage', { kind: 'question', text: '', state: 'geklaert' })).toBe('answered');
    expect(stage('wort', text('Wort'))).toBe('answered');
    expect(stage('tag', { kind: 'date', date: '2026-11-28' })).toBe('answered');
    expect(stage('wahl', { kind: 'choice', chosen: ['a'] })).toBe('answered');
    expect(stage('stelle', { kind: 'inventory', value: 'fehlt', contact: '' })).toBe('answered');
    expect(stage('argument', { kind: 'argument', weight: 'gilt-nicht', note: '' })).toBe('answered');
    expect(stage('tabelle', rows(['eins', 'zwei'], ['', '']))).toBe('answered');
  });

  it('is left out where people took it out', () => {
    expect(stage('punkt', { kind: 'rating', value: 'nicht-relevant', note: 'weil' })).toBe('left-out');
    expect(stage('stelle', { kind: 'inventory', value: 'nicht-vorhanden', contact: '' })).toBe('left-out');
  });
});

describe('how far a sheet is', () => {
  const said = (answers: Answers) => progressWords(worksheetProgress(every, answers));

  it('is counted in the items that carry a number, however many rows a table has', () => {
    const three = rows(['1', ''], ['2', ''], ['3', '']);
    expect(worksheetProgress(every, { tabelle: three }).total).toBe(numberedFields(every).length);
  });

  it('says of filled cells that they are begun, never that nothing is there', () => {
    expect(said({ tabelle: rows(['eins', ''], ['zwei', '']) })).toBe(
      'Begonnen: 0 von 9 beantwortet, 1 angefangen',
    );
  });

  it('says in words where it stands', () => {
    expect(said({})).toBe('Nicht begonnen: 0 von 9 beantwortet');
    expect(said({ wort: text('Wort'), punkt: rating(null, 'Notiz') })).toBe(
      'Begonnen: 1 von 9 beantwortet, 1 angefangen',
    );
    expect(said({ wort: text('Wort'), punkt: { kind: 'rating', value: 'nicht-relevant', note: '' } })).toBe(
      'Begonnen: 1 von 8 beantwortet, 1\u00a0zählt\u00a0nicht',
    );
    const small = sheet({
      abschnitte: [{ id: 'teil', felder: [{ id: 'punkt', art: 'einschaetzung', text: 'Punkt' }] }],
    });
    const of = (answers: Answers) => progressWords(worksheetProgress(small, answers));
    expect(of({ punkt: rating('trifft-zu') })).toBe('Vollständig: 1 von 1 beantwortet');
    expect(of({ punkt: { kind: 'rating', value: 'nicht-relevant', note: '' } })).toBe(
      'Vollständig: kein Punkt zählt',
    );
  });
});
