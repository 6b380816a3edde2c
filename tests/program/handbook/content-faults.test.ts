import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblems } from '@/errors/problem.ts';
import { readContent } from '@/handbook/read-content.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inhalt-'));
  await cp('tests/fixtures/handbuch-buecherei', dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

/** What an author reads after changing a file; the temporary folder is called `inhalt`. */
async function afterChange(file: string, from: string | RegExp, to: string): Promise<string> {
  const path = join(dir, file);
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} holds what the test wants to change`).not.toBe(before);
  await writeFile(path, after);
  return report();
}

async function report(): Promise<string> {
  const { problems } = await readContent(dir);
  return formatProblems(problems).replaceAll(dir, 'inhalt');
}

test('a content folder without faults has no problems', async () => {
  expect((await readContent(dir)).problems).toEqual([]);
});

describe('a worksheet says with file and line what is wrong', () => {
  const sheet = 'arbeitsblaetter/bestand.yaml';

  test('when a kind of field does not exist, and names the one that was meant', async () => {
    expect(await afterChange(sheet, 'art: einschaetzung', 'art: einschaetzug')).toContain(
      'inhalt/arbeitsblaetter/bestand.yaml:14  Abschnitt 1 („regale“), Feld 1 („ordnung“) hat die Art „einschaetzug“, die es nicht gibt.\n  Meinten Sie „einschaetzung“? Bekannte Arten: einschaetzung, leitfrage, text, datum, auswahl, tabelle',
    );
  });

  test('once, when a key is mistyped and so another one is missing', async () => {
    const text = await afterChange(sheet, 'titel: Name der Bücherei', 'tilte: Name der Bücherei');
    expect(text).toContain(
      'bestand.yaml:28  Abschnitt 1 („regale“), Feld 5 („name“) hat den unbekannten Schlüssel „tilte“; „titel“ fehlt.',
    );
    expect(text).toContain('1 Fehler in 1 Datei.');
  });

  test('when an optional key is mistyped', async () => {
    expect(await afterChange(sheet, 'kurz: Zwei', 'anleitug: Bitte\nkurz: Zwei')).toContain(
      'bestand.yaml:5  Die Datei hat den unbekannten Schlüssel „anleitug“.\n  Meinten Sie „anleitung“?',
    );
  });

  test('when an id has an umlaut or a dot', async () => {
    expect(await afterChange(sheet, 'id: groesse', 'id: größe.klein')).toContain(
      'bestand.yaml:22  Abschnitt 1 („regale“), Feld 4 („größe.klein“): „id“ ist „größe.klein“. Erlaubt sind Kleinbuchstaben a–z',
    );
  });

  test('when an id stands twice', async () => {
    expect(await afterChange(sheet, 'id: frage', 'id: ordnung')).toContain(
      'bestand.yaml:16  Abschnitt 1 („regale“), Feld 2 („ordnung“): „id“ „ordnung“ gibt es in dieser Datei schon.',
    );
  });

  test('when text that looks like a number lacks its quotes', async () => {
    expect(await afterChange(sheet, 'titel: Stand vom', 'titel: 2026')).toContain(
      '„titel“ muss Text sein, hier steht die Zahl 2026 (Text braucht hier Anführungszeichen).',
    );
  });

  test('when its name and its id differ', async () => {
    expect(await afterChange(sheet, 'id: bestand', 'id: bestaende')).toContain(
      'bestand.yaml:1  Die Kennung „bestaende“ und der Dateiname „bestand“ müssen gleich sein.',
    );
  });

  test('when a source or chapter it names does not exist', async () => {
    expect(await afterChange(sheet, 'quelle: muster', 'quelle: mustre')).toContain(
      'bestand.yaml:7  Die Quelle „mustre“ gibt es nicht.\n  Meinten Sie „muster“?',
    );
  });
});

describe('a reference to a number says with file and line what is wrong', () => {
  const sheet = 'arbeitsblaetter/bestand.yaml';

  test.each([
    ['tabelle: besuche', 'tabelle: besuch', 'Die Tabelle „besuch“ gibt es nicht.\n  Meinten Sie „besuche“?'],
    [
      'reihe: j2020',
      'reihe: j2021',
      'Die Tabelle „besuche“ hat keine Reihe „j2021“.\n  Meinten Sie „j2020“?',
    ],
    ['zeile: viele', 'zeile: alle', 'Die Tabelle „besuche“ hat keine Zeile „alle“.'],
    [
      'zeile: viele',
      'zeile: abends',
      'In der Tabelle „besuche“ steht bei „abends“ und „j2020“ keine Zahl, sondern „n. e.“.',
    ],
  ])('when „%s“ becomes „%s“', async (from, to, message) => {
    expect(await afterChange(sheet, from, to)).toMatch(
      new RegExp(`bestand\\.yaml:(36|40) {2}${message.replaceAll(/[.?]/g, '\\$&')}`),
    );
  });

  test('once, when the table itself is faulty', async () => {
    const text = await afterChange('daten/besuche.yaml', 'einheit:', 'einhet:');
    expect(text).toContain('1 Fehler in 1 Datei.');
  });

  test('when classes do not rise or have no end', async () => {
    expect(await afterChange(sheet, 'bis: 100', 'bis: 5000')).toContain(
      '„klassen“ muss aufsteigen: Jede Klasse endet höher als die davor.',
    );
    expect(await afterChange(sheet, /bis: 5000, /, '')).toContain('braucht in jeder Klasse ein „bis“');
  });
});

describe('YAML that cannot be read is explained', () => {
  test('when a colon stands in unquoted text', async () => {
    expect(await afterChange('handbuch.yaml', 'kurz: Was eine', 'kurz: Was: eine')).toMatch(
      /handbuch\.yaml:\d+ {2}(Hier fehlt ein Doppelpunkt|Im Text steht ein Doppelpunkt)/,
    );
  });

  test('when a quote is never closed', async () => {
    expect(await afterChange('glossar.yaml', 'begriff: Ausleihe', 'begriff: "Ausleihe')).toContain(
      'Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen',
    );
  });

  test('when a line is indented by a tab', async () => {
    expect(await afterChange('handbuch.yaml', '  name: Beispielverlag', '\tname: Beispielverlag')).toContain(
      'handbuch.yaml:8  Die Zeile ist mit einem Tabulator eingerückt.',
    );
  });

  test('when it calls itself by anchors until memory is full', async () => {
    expect(await afterChange('quellen.yaml', /[\s\S]*/, '- &a [x]\n- [*a, *a]\n')).toContain(
      'inhalt/quellen.yaml:2  Verweise mit * sind nicht erlaubt.',
    );
  });
});

describe('a chapter says with file and line what is wrong', () => {
  const chapter = 'kapitel/grundlagen/ausleihe.mdx';

  test('when a glossary term does not exist', async () => {
    expect(await afterChange(chapter, 'id="ausleihe"', 'id="ausleie"')).toContain(
      'ausleihe.mdx:17  Den Begriff „ausleie“ gibt es nicht.\n  Meinten Sie „ausleihe“?',
    );
  });

  test('when a term is explained twice', async () => {
    expect(
      await afterChange(chapter, 'Fragen Sie nach.', 'Jede <Begriff id="ausleihe">Ausleihe</Begriff> zählt.'),
    ).toContain('ausleihe.mdx:21  Der Begriff „ausleihe“ ist auf dieser Seite schon erklärt.');
  });

  test('when a source is cited that is not listed at its head', async () => {
    expect(await afterChange(chapter, 'Beleg quelle="muster"', 'Beleg quelle="zweitbuch"')).toContain(
      'ausleihe.mdx:17  Die Quelle „zweitbuch“ ist hier zitiert, steht aber nicht am Anfang unter „quellen“.',
    );
  });

  test('when a component is unknown', async () => {
    expect(await afterChange(chapter, '<Abbildung id="regal" />', '<Abbildun id="regal" />')).toContain(
      'ausleihe.mdx:33  Den Baustein „Abbildun“ gibt es nicht.\n  Meinten Sie „Abbildung“?',
    );
  });

  test('when a component is not closed', async () => {
    expect(await afterChange(chapter, '</Hinweis>', '')).toMatch(
      /ausleihe\.mdx:\d+ {2}Der Baustein „Hinweis“ ist nicht richtig geschlossen/,
    );
  });

  test('when a component gets an attribute it does not know', async () => {
    expect(await afterChange(chapter, 'art="praxis"', 'art="praxsi"')).toContain(
      'ausleihe.mdx:23  „Hinweis“: „art“ hat den Wert „praxsi“, der hier nicht vorgesehen ist.\n  Meinten Sie „praxis“?',
    );
  });

  test('when code stands in the text', async () => {
    expect(await afterChange(chapter, 'Dann suchen', '{process.exit()} Dann suchen')).toContain(
      'ausleihe.mdx:21  Geschweifte Klammern sind Programmcode',
    );
  });

  test('when it imports something', async () => {
    expect(await afterChange(chapter, 'Eine <Begriff', 'import x from "y"\n\nEine <Begriff')).toContain(
      'ist Programmcode, und der ist im Text nicht erlaubt',
    );
  });

  test('when a link leads nowhere', async () => {
    expect(
      await afterChange(chapter, 'kapitel:ausleihe#am-schalter', 'kapitel:ausleihe#am-schaltr'),
    ).toContain(
      'ausleihe.mdx:37  Im Kapitel „ausleihe“ gibt es keine Überschrift „am-schaltr“.\n  Meinten Sie „am-schalter“?',
    );
  });

  test('when the point list at its head is too short', async () => {
    expect(await afterChange(chapter, '  - Rückgabe gehört dazu.\n', '')).toContain(
      '„aufEinenBlick“ braucht mindestens 3 Einträge.',
    );
  });

  test('when it is missing from the book', async () => {
    expect(await afterChange('handbuch.yaml', '[ausleihe,', '[')).toContain(
      'ausleihe.mdx:2  Dieses Kapitel steht nicht in handbuch.yaml.',
    );
  });
});

test('a drawing that holds a script is refused', async () => {
  expect(await afterChange('abbildungen/regal.svg', '<rect', '<script>alert(1)</script><rect')).toContain(
    'regal.svg:1  Eine Zeichnung darf kein <script> enthalten.',
  );
});

test('faults of all files come at once, in the order of files and lines', async () => {
  await afterChange('glossar.yaml', 'begriff:', 'begrif:');
  const text = await afterChange('arbeitsblaetter/plan.yaml', 'titel: Wer', 'tittel: Wer');
  expect(text.indexOf('arbeitsblaetter/plan.yaml')).toBeLessThan(text.indexOf('glossar.yaml'));
  expect(text).toMatch(/\d Fehler in \d Dateien\.$/);
});

test('a missing file is named', async () => {
  await rm(join(dir, 'quellen.yaml'));
  expect(await report()).toContain('inhalt/quellen.yaml:1  Die Datei fehlt.');
});
