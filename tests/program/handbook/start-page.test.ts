// What the start page and the list of sheets ask of `handbuch.yaml`: read as it is written, each fault said once.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '@/handbook/read-content.ts';
import { sheetGroups } from '@/handbook/sheet-groups.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'start-'));
  await cp('tests/fixtures/handbuch-stadtbuecherei', dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const book = 'handbuch.yaml';

async function change(file: string, from: string, to: string): Promise<void> {
  const before = await readFile(join(dir, file), 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} holds what the test wants to change`).not.toBe(before);
  await writeFile(join(dir, file), after);
}

async function faults(): Promise<string[]> {
  const { problems } = await readContent(dir);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`.replaceAll(`${dir}/`, ''));
}

describe('the handbook of the tests', () => {
  test('gives the times of sheets as they are written', async () => {
    const { content } = await readContent(dir);
    const times = new Map(content?.worksheets.map(({ id, duration }) => [id, duration]));
    expect(times.get('ordnung')).toEqual({ least: 60, most: 90, estimated: false });
    expect(times.get('massnahmenplan')).toEqual({ least: 30, estimated: false });
    expect(times.get('partner')).toEqual({ least: 10, most: 10, estimated: true });
    expect(times.get('jede-art')).toBeUndefined();
  });

  test('keeps its sheets in their groups, and those outside of all groups together in their place', async () => {
    const { content } = await readContent(dir);
    if (!content) throw new Error('unreadable');
    const groups = sheetGroups(content.handbook, content.worksheets);
    expect(
      groups.map(({ title, inSequence, worksheets }) => [title, inSequence, worksheets.map(({ id }) => id)]),
    ).toEqual([
      ['Die beiden Blätter zum Anfang', true, ['ordnung', 'massnahmenplan']],
      ['Einschätzen', false, ['leitbild', 'auftrag', 'partner', 'standort']],
      [undefined, false, ['vergleich', 'verbindungen', 'jede-art']],
    ]);
    expect(content.worksheets.map(({ id }) => id)).toEqual(
      groups.flatMap(({ worksheets }) => worksheets.map(({ id }) => id)),
    );
  });

  test('shows the item of the example with the measure that came of it', async () => {
    const { content } = await readContent(dir);
    expect(content?.example?.item).toBe('auftrag');
    expect(content?.example?.measure?.row.cells['ziel']).toBe('Die Stadt erteilt einen Auftrag.');
  });
});

describe('a fault is said once, with its line', () => {
  test.each([
    [
      'the sentences',
      book,
      '  thema:',
      '  tema:',
      '„worum“ hat den unbekannten Schlüssel „tema“; „thema“ fehlt.',
    ],
    ['the part of a way', book, 'teil: grundlagen', 'teil: grundlage', 'Den Teil „grundlage“ gibt es nicht.'],
    [
      'a chapter of the wheel',
      book,
      'kapitel: magazin, bl',
      'kapitel: magasin, bl',
      'Das Kapitel „magasin“ gibt es nicht.',
    ],
    [
      'a sheet of the wheel',
      book,
      'blaetter: [vergleich]',
      'blaetter: [vergleiche]',
      'Das Arbeitsblatt „vergleiche“ gibt es nicht.',
    ],
    [
      'a key of an element',
      book,
      'kurz: Rückgabe',
      'kurtz: Rückgabe',
      'Element 2 hat den unbekannten Schlüssel „kurtz“.\nMeinten Sie „kurz“?',
    ],
    [
      'a second element in all others',
      book,
      'blaetter: [ordnung] }',
      'blaetter: [ordnung], ueberall: true }',
      'Element 4: „ueberall“ ist schon bei einem anderen Element gesetzt.',
    ],
    [
      'too few elements',
      book,
      /* the first two */ '    - { name: Ausleihen, kapitel: ausleihe, blaetter: [ordnung] }\n    - { name: Zurücknehmen, kurz: Rückgabe, kapitel: rueckgabe, blaetter: [leitbild, auftrag] }\n',
      '',
      '„elemente“ braucht mindestens 3 Einträge.',
    ],
    [
      'a key of a group',
      book,
      '    text: Sehen Sie nach',
      '    texd: Sehen Sie nach',
      'hat den unbekannten Schlüssel „texd“.\nMeinten Sie „text“?',
    ],
    [
      'the sheets of a group',
      book,
      '    blaetter: [leitbild, auftrag, partner, standort]',
      '    blätter: [leitbild, auftrag, partner, standort]',
      '„blätter“; „blaetter“ fehlt.',
    ],
    [
      'a sheet of a group',
      book,
      '[leitbild, auftrag, partner, standort]',
      '[leitbilt, auftrag, partner, standort]',
      'Das Arbeitsblatt „leitbilt“ gibt es nicht. Meinten Sie „leitbild“?',
    ],
    [
      'a sheet in two groups',
      book,
      '  - vergleich\n',
      '  - vergleich\n  - ordnung\n',
      'Das Arbeitsblatt „ordnung“ steht schon in Zeile',
    ],
    ['the part of a group', book, 'teil: haus', 'teil: hauss', 'Den Teil „hauss“ gibt es nicht.'],
    [
      'the sheet of the example',
      book,
      'blatt: ordnung',
      'blatt: ordnungg',
      'Das Arbeitsblatt „ordnungg“ gibt es nicht.',
    ],
    [
      'the file of the example',
      book,
      'datei: typisch',
      'datei: typish',
      'Das Beispiel „typish“ fehlt: beispiele/ordnung/typish.yaml gibt es nicht.',
    ],
    [
      'the item of the example',
      book,
      'punkt: auftrag',
      'punkt: auftrak',
      'Das Arbeitsblatt „ordnung“ hat keinen Punkt „auftrak“.\nMeinten Sie „auftrag“?',
    ],
    [
      'an item without a measure',
      book,
      'punkt: auftrag',
      'punkt: ziele',
      'kommt keine Maßnahme aus dem Punkt „ziele“ von „ordnung“.',
    ],
    [
      'a column of the plan',
      book,
      'plan: [ziel, ver',
      'plan: [zil, ver',
      'Die Tabelle in „massnahmenplan“ hat keine Spalte „zil“.\nMeinten Sie „ziel“?',
    ],
    [
      'an answer of the example',
      'beispiele/ordnung/typisch.yaml',
      'value: unklar',
      'value: unklr',
      'beispiele/ordnung/typisch.yaml:15 Die Antwort zu „gespraech“ passt nicht zu ihrem Feld.',
    ],
    [
      'an answer without an item',
      'beispiele/ordnung/typisch.yaml',
      'gespraech:',
      'gesprach:',
      'beispiele/ordnung/typisch.yaml:15 Das Arbeitsblatt „ordnung“ hat keinen Punkt „gesprach“.\nMeinten Sie „gespraech“?',
    ],
    [
      'a time without an end',
      'arbeitsblaetter/ordnung.yaml',
      '{ von: 60, bis: 90 }',
      '{ von: 60 }',
      'ordnung.yaml:9 Die Datei: „dauer“ braucht genau eine dieser Angaben',
    ],
    [
      'a time told twice',
      'arbeitsblaetter/ordnung.yaml',
      '{ von: 60, bis: 90 }',
      '{ von: 60, bis: 90, minuten: 5 }',
      'braucht genau eine dieser Angaben',
    ],
    [
      'an empty time',
      'arbeitsblaetter/ordnung.yaml',
      '{ von: 60, bis: 90 }',
      '{ geschaetzt: true }',
      'braucht genau eine dieser Angaben',
    ],
    [
      'a time that runs backwards',
      'arbeitsblaetter/ordnung.yaml',
      'bis: 90',
      'bis: 30',
      '„bis“ muss größer sein als „von“.',
    ],
    [
      'a time in words',
      'arbeitsblaetter/ordnung.yaml',
      '{ von: 60, bis: 90 }',
      'eine Stunde',
      '„dauer“ muss eine Gruppe von Schlüsseln sein',
    ],
  ])('%s', async (_, file, from, to, sentence) => {
    await change(file, from, to);
    const found = await faults();
    expect(found, found.join('\n')).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  test('a group written as a list of lists', async () => {
    await change(book, '  - vergleich\n', '  - [vergleich]\n');
    const found = await faults();
    expect(found[0]).toContain('hat keine der Formen, die hier möglich sind.');
  });
});

test('a book does without sentences, wheel, example, groups and times', async () => {
  const { content, problems } = await readContent('tests/fixtures/handbuch-buecherei');
  expect(problems).toEqual([]);
  expect(content?.handbook.rad).toBeUndefined();
  expect(content?.example).toBeUndefined();
});

test('an example of a plan that takes no measures is told once', async () => {
  await mkdir(dirname(join(dir, 'beispiele/leitbild/x')), { recursive: true });
  await change('arbeitsblaetter/massnahmenplan.yaml', '        uebernahme: anlass\n', '');
  const found = await faults();
  expect(found.join('\n')).toContain('Kein Arbeitsblatt nimmt Maßnahmen auf.');
});
