import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { gapsOf } from '../../../src/worksheet/evaluation.ts';
import { gapRulesOf } from '../../../src/worksheet/gaps/index.ts';
import type { Answer } from '../../../src/worksheet/kinds/index.ts';
import { proposalOf } from '../../../components/worksheet/measures/proposal.ts';
import { sayStanding } from '#words/gaps.ts';
import { field, sheet, text } from '../portfolio/fixture.ts';

const day = new Date(2026, 10, 28, 23, 30);
const one = (felder: Record<string, unknown>[], titel?: string) =>
  sheet({
    titel: 'Leitbild prüfen',
    abschnitte: [{ id: 'teil', ...(titel && { titel }), felder }],
  });
/** What would stand in the plan for every gap of these answers. */
const said = (worksheet: ReturnType<typeof one>, answers: Answers) =>
  gapsOf(worksheet, answers).map((gap) => proposalOf(worksheet, gap, day).words);

describe('what is taken over from an item that was rated', () => {
  const report = one([
    { id: 'p1', art: 'einschaetzung', text: 'Eins.' },
    { id: 'bericht', art: 'einschaetzung', text: 'Jedes Jahr erhält der Rat einen Bericht.' },
  ]);
  const rated = (value: 'teilweise' | 'trifft-nicht-zu' | 'unklar' | null, note = ''): Answers => ({
    p1: { kind: 'rating', value: 'trifft-zu', note: '' },
    bericht: { kind: 'rating', value, note },
  });

  it('carries verdict, number, sheet, day, item and note, so that it is never taken for its opposite', () => {
    expect(said(report, rated('trifft-nicht-zu', 'Zuletzt 2019 berichtet.'))).toEqual([
      'Trifft nicht zu (Punkt 2, Leitbild prüfen, 28.11.2026): ' +
        'Jedes Jahr erhält der Rat einen Bericht.\nNotiz: Zuletzt 2019 berichtet.',
    ]);
  });

  it.each([
    ['teilweise', 'Trifft teilweise zu'],
    ['unklar', 'Unklar'],
    [null, 'Noch nicht beantwortet'],
  ] as const)('begins with what was said of it: %s', (value, verdict) => {
    const [words = ''] = said(report, rated(value));
    expect(words.startsWith(`${verdict} (Punkt 2, `)).toBe(true);
  });

  it('holds the sub-points, without which the item says nothing', () => {
    const tools = one([
      { id: 'p', art: 'einschaetzung', text: 'Im Einsatz sind:', unterpunkte: ['Newsletter', 'Forum'] },
    ]);
    expect(said(tools, { p: { kind: 'rating', value: 'trifft-nicht-zu', note: 'Nur Forum' } })).toEqual([
      'Trifft nicht zu (Punkt 1, Leitbild prüfen, 28.11.2026): ' +
        'Im Einsatz sind:\n– Newsletter\n– Forum.\nNotiz: Nur Forum',
    ]);
  });

  it('keeps a note whole, however long and whatever stands in it', () => {
    const note = `${'Wort „so“ \\ <b>\n'.repeat(1200)}Ende`;
    const [words = ''] = said(report, rated('trifft-nicht-zu', note));
    expect(words.endsWith(`Notiz: ${note}`)).toBe(true);
  });
});

describe('what is taken over from other kinds', () => {
  it('says of a Leitfrage how far it is and what was answered so far', () => {
    const questions = one([
      { id: 'a', art: 'leitfrage', text: 'Wer entscheidet?' },
      { id: 'b', art: 'leitfrage', text: 'Wer zahlt?' },
      { id: 'c', art: 'leitfrage', text: 'Wer weiß es?' },
    ]);
    expect(
      said(questions, {
        b: { kind: 'question', text: 'Vielleicht die Stadt', state: 'in-klaerung' },
        c: { kind: 'question', text: 'Alle', state: 'geklaert' },
      }),
    ).toEqual([
      'Offen (Punkt 1, Leitbild prüfen, 28.11.2026): Wer entscheidet?',
      'In Klärung (Punkt 2, Leitbild prüfen, 28.11.2026): Wer zahlt?\n' +
        'Bisherige Antwort: Vielleicht die Stadt',
    ]);
  });

  it('names a missing or asked actor with its contact', () => {
    const partners = one([
      { id: 'a', art: 'bestand', titel: 'Hebammen' },
      { id: 'b', art: 'bestand', titel: 'Kliniken' },
    ]);
    expect(
      said(partners, {
        a: { kind: 'inventory', value: 'fehlt', contact: 'Frau Öz' },
        b: { kind: 'inventory', value: 'angefragt', contact: '' },
      }),
    ).toEqual([
      'Fehlt (Punkt 1, Leitbild prüfen, 28.11.2026): Hebammen.\nKontakt: Frau Öz',
      'Angefragt (Punkt 2, Leitbild prüfen, 28.11.2026): Kliniken.',
    ]);
  });

  it('says of an argument on which side and below which heading it stands', () => {
    const weighing = one([{ id: 'a', art: 'abwaegung', seite: 'dagegen', text: 'Weite Wege' }], 'Beim Kreis');
    expect(said(weighing, { a: { kind: 'argument', weight: null, note: 'Welche?' } })).toEqual([
      'Noch nicht beantwortet (Punkt 1, Beim Kreis, Leitbild prüfen, 28.11.2026): ' +
        'Dagegen: Weite Wege.\nNotiz: Welche?',
    ]);
    expect(said(weighing, { a: { kind: 'argument', weight: 'gilt-nicht', note: '' } })).toEqual([]);
  });

  it('says of what is only written that nobody answered yet, below which heading too', () => {
    const written = one(
      [
        { id: 'a', art: 'text', titel: 'Wer ist Stelle A?' },
        { id: 'b', art: 'datum', titel: 'Überprüfung am' },
      ],
      'Abschluss',
    );
    expect(said(written, { a: text('Das Amt') })).toEqual([
      'Noch nicht beantwortet (Punkt 2, Abschluss, Leitbild prüfen, 28.11.2026): Überprüfung am.',
    ]);
  });

  const offers = one([
    {
      id: 'angebote',
      art: 'tabelle',
      titel: 'Angebote',
      zeile: 'Angebot',
      spalten: [
        { id: 'name', art: 'text', titel: 'Bezeichnung' },
        {
          id: 'liste',
          art: 'auswahl',
          titel: 'Warteliste',
          optionen: [
            { id: 'ja', titel: 'Ja, es gibt eine' },
            { id: 'nein', titel: 'Nein' },
          ],
        },
        { id: 'seit', art: 'datum', titel: 'Seit' },
        { id: 'beleg', art: 'text', titel: 'Beleg' },
      ],
    },
  ]);
  const rows: Answer = {
    kind: 'table',
    rows: [
      { id: 'zeile-1', cells: { name: 'A', liste: 'nein', seit: '2026-01-02', beleg: 'B' } },
      { id: 'zeile-7', cells: { name: 'Café', liste: 'ja', seit: '2026-01-31', beleg: '' } },
      { id: 'zeile-8', cells: { name: '', liste: '', seit: '', beleg: '' } },
    ],
    nextRow: 9,
  };

  it('names the row that was begun, what stands in it and what is still empty', () => {
    expect(said(offers, { angebote: rows })).toEqual([
      'Noch nicht vollständig (Punkt 1, Angebot 2, Leitbild prüfen, 28.11.2026): Angebote.\n' +
        'Bezeichnung: Café\nWarteliste: Ja, es gibt eine\nSeit: 31.01.2026\nNoch leer: Beleg',
    ]);
    const [gap] = gapsOf(offers, { angebote: rows });
    expect(gap && proposalOf(offers, gap, day).origin).toEqual({
      worksheet: 'blatt',
      item: 'angebote',
      part: 'zeile-7',
      label: 'Leitbild prüfen, Punkt 1, Angebot 2',
      verdict: 'noch nicht vollständig',
      at: '2026-11-28',
    });
  });

  it('tells today of a row, and nothing of one that is gone', () => {
    const table = field(offers, 'angebote');
    const standing = (part: string) => {
      const found = gapRulesOf(table).standing(table, rows, part);
      return found && sayStanding(found);
    };
    expect(standing('zeile-7')).toBe('noch nicht vollständig');
    expect(standing('zeile-1')).toBe('vollständig');
    expect(standing('zeile-3')).toBeUndefined();
  });
});

describe('what is taken over from a network', () => {
  const network = one([{ id: 'netz', art: 'matrix', titel: 'Wer mit wem?' }]);
  const actors = [
    { id: 'akteur-1', name: 'Klinik', area: 'Gesundheit' },
    { id: 'akteur-2', name: 'Praxis', area: 'Gesundheit' },
    { id: 'akteur-3', name: 'Amt', area: 'Schülerhilfe' },
  ];
  const tie = (from: number, to: number, strength: 'keine' | 'stark') => ({
    from: `akteur-${from}`,
    to: `akteur-${to}`,
    strength,
  });
  const ties = (...list: ReturnType<typeof tie>[]): Answers => ({
    netz: { kind: 'matrix', actors, ties: list, nextActor: 4 },
  });
  const where = '(Punkt 1, Leitbild prüfen, 28.11.2026)';

  it('names the two areas and the actor without any tie', () => {
    expect(said(network, ties(tie(1, 2, 'stark'), tie(1, 3, 'keine'), tie(2, 3, 'keine')))).toEqual([
      `Strukturelle Lücke ${where}: Zwischen Gesundheit und Schülerhilfe gibt es keine Verbindung.`,
      `Ohne Verbindung ${where}: Amt hat keine Verbindung.`,
    ]);
  });

  it('claims no gap as long as a pair is unknown', () => {
    expect(said(network, ties(tie(1, 2, 'stark'), tie(1, 3, 'keine')))).toEqual([
      `Keine Verbindung bekannt ${where}: Zwischen Gesundheit und Schülerhilfe ist keine Verbindung bekannt, 1 Paar noch unbekannt.`,
      `Verbindungen noch unbekannt ${where}: Wer mit wem? 1 Paar ist noch nicht eingeschätzt.`,
    ]);
  });

  it('means the same gap whichever area was mentioned first, and each gap by itself', () => {
    const answers = ties(tie(1, 2, 'stark'), tie(1, 3, 'keine'), tie(2, 3, 'keine'));
    const turned: Answers = {
      netz: { ...answers['netz'], actors: actors.toReversed() } as Answer,
    };
    const parts = (given: Answers) =>
      gapsOf(network, given)
        .map(({ part }) => part ?? '')
        .toSorted();
    expect(parts(turned)).toEqual(parts(answers));
    expect(new Set(parts(answers)).size).toBe(2);
  });
});
