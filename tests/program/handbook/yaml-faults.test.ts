// Numbers in a form that YAML reads otherwise than people, and the sentences for files that are no YAML.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { yamlErrors } from '#words/faults-yaml.ts';
import { bookCopy, chapter } from './book-copy.ts';

const book = bookCopy();
const inBook = 'kurz: Was eine Bücherei ausmacht.';

async function expectOne(sentence: string) {
  const found = await book.faults();
  expect(found, found.join('\n')).toHaveLength(1);
  expect(found[0]).toContain(sentence);
}

describe('a number in a form that YAML reads otherwise is told with the form to write', () => {
  test.each([
    [
      '1.200',
      '„1.200“ liest das Programm als 1.2, denn ein Punkt trennt die Nachkommastellen ab. Schreiben Sie Tausender ohne Punkt: 1200.',
    ],
    ['1.000', '„1.000“ liest das Programm als 1, denn'],
    ['0x10', '„0x10“ liest das Programm als 16. Schreiben Sie 16.'],
    ['0o17', '„0o17“ liest das Programm als 15. Schreiben Sie 15.'],
    ['012', '„012“ liest das Programm als 12. Schreiben Sie 12.'],
    ['1e3', '„1e3“ liest das Programm als 1000. Schreiben Sie 1000.'],
    ['+5', '„+5“ liest das Programm als 5. Schreiben Sie 5.'],
    ['12345678901234567890', '„12345678901234567890“ hat zu viele Stellen'],
    ['"1.200"', '„n“ muss eine Zahl sein, hier steht der Text „1.200“. Schreiben Sie 1200, mit Punkt'],
    ['1.200,5', 'hier steht der Text „1.200,5“. Schreiben Sie 1200.5, mit Punkt'],
    ['ca. 5', '„n“ muss eine Zahl sein, hier steht der Text „ca. 5“.'],
  ])('%s', async (written, sentence) => {
    await book.change('daten/besuche.yaml', 'n: 1200', `n: ${written}`.replace(/(1\.200,5)/, '"$1"'));
    await expectOne(`daten/besuche.yaml:9 `);
    await expectOne(sentence);
  });

  test.each(['.5', '5.', '01.5', '-0x1'])('in a cell of a table: %s', async (written) => {
    await book.change('daten/besuche.yaml', 'j2010: 0,', `j2010: ${written},`);
    await expectOne('daten/besuche.yaml:20 ');
  });

  test('in a worksheet', async () => {
    await book.change('arbeitsblaetter/bestand.yaml', 'hoechstens: 100000', 'hoechstens: 100.000');
    await expectOne('bestand.yaml:34 „100.000“ liest das Programm als 100, denn');
  });

  test.each(['012', '3.10', '1e3'])(
    'but where text is wanted, quotes are what is missing: %s',
    async (written) => {
      await book.change('handbuch.yaml', inBook, `kurz: ${written}`);
      await expectOne(
        `„kurz“ muss Text sein, hier steht die Zahl ${written} (Text braucht hier Anführungszeichen).`,
      );
    },
  );

  test.each(['0.0', '0.125', '40', '60.0', '100', '99.95'])('and %s is none', async (written) => {
    await book.change('daten/besuche.yaml', 'j2010: 0,', `j2010: ${written},`);
    expect(await book.faults()).toEqual([]);
  });
});

describe('a cell of a table', () => {
  test.each(['-0.1', '100.1', '101', '9999'])(
    'outside of 0 to 100 is told where the unit is percent: %s',
    async (cell) => {
      await book.change('daten/besuche.yaml', 'j2010: 0,', `j2010: ${cell},`);
      await expectOne(
        `besuche.yaml:20 Zeile 3 („abends“), „werte“: „j2010“ ist ${cell}. Bei der Einheit „Prozent“ liegt jeder Wert zwischen 0 und 100.`,
      );
    },
  );

  test('may be any number where the unit is another', async () => {
    await book.change('daten/besuche.yaml', 'einheit: Prozent', 'einheit: Besuche');
    await book.change('daten/besuche.yaml', 'j2010: 0,', 'j2010: -5000,');
    expect(await book.faults()).toEqual([]);
  });

  test.each(['27,0', '"27,0"', 'n.e.', '"k.A."', '"-"', '1.000.000', 'true', '~', '[1]'])(
    'that is none of the forms names the forms: %s',
    async (cell) => {
      await book.change('daten/besuche.yaml', 'j2010: 0,', `j2010: ${cell},`);
      await expectOne(
        'Möglich sind eine Zahl mit Punkt wie 27.0, "n. e." (nicht erhoben) und "k. A." (keine Angabe)',
      );
    },
  );
});

describe('a file that is no YAML', () => {
  test('has a sentence for each code of the parser, and none of them names the code', async () => {
    const declared = await readFile('node_modules/yaml/dist/errors.d.ts', 'utf8');
    const codes = (/type ErrorCode = ([^;]+);/.exec(declared)?.[1] ?? '').match(/[A-Z_\d]+/g) ?? [];
    expect(codes.length).toBeGreaterThan(20);
    expect(Object.keys(yamlErrors).toSorted()).toEqual(codes.toSorted());
    for (const sentence of Object.values(yamlErrors)) {
      expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
      expect(sentence).not.toMatch(/[A-Z]{2,}_|YAMLParse/);
    }
  });

  test.each([
    ['@Wort', 'Der Text beginnt mit einem Zeichen, das YAML für sich braucht'],
    ['`Wort`', 'Der Text beginnt mit einem Zeichen'],
    ['%Wort', 'Der Text beginnt mit einem Zeichen'],
    ['"C:\\Daten"', 'Zwischen doppelten Anführungszeichen leitet \\ ein Sonderzeichen ein.'],
    ['> Wort', 'Hier steht etwas, das nicht zu dem davor passt'],
    ['| Wort', 'Hier steht etwas, das nicht'],
    ['- Wort', 'Hier steht etwas, das nicht'],
    ['"Ein" Wort', 'Hier steht etwas, das nicht'],
    ['[Wort', 'Hier beginnt eine Klammer [, die nicht geschlossen wird.'],
    ['{ a: b', 'Hier beginnt eine Klammer {, die nicht geschlossen wird.'],
  ])('kurz: %s', async (value, sentence) => {
    await book.change('handbuch.yaml', inBook, `kurz: ${value}`);
    await expectOne(`handbuch.yaml:20 ${sentence}`);
  });

  test.each([
    ['kapitel: [ausleihe #2, rueckgabe]', 'handbuch.yaml:21 Was hinter # steht, ist ein Kommentar'],
    ['kapitel: [ausleihe, rueckgabe #2]', 'handbuch.yaml:21 Was hinter # steht, ist ein Kommentar'],
    ['kapitel: [ausleihe,\n      rueckgabe #2]', 'handbuch.yaml:22 Was hinter # steht, ist ein Kommentar'],
    [
      'kapitel: [ausleihe, rueckgabe',
      'handbuch.yaml:21 Hier beginnt eine Klammer [, die nicht geschlossen wird.',
    ],
  ])('is blamed where its cause stands: %s', async (line, sentence) => {
    await book.change('handbuch.yaml', 'kapitel: [ausleihe, rueckgabe]', line);
    await expectOne(sentence);
  });

  test('is blamed where its cause stands, in braces', async () => {
    await book.change(
      'daten/besuche.yaml',
      'werte: { j2010: 60.0, j2020: 40 }',
      'werte: { j2010: 60.0, j2020: 40 #2 }',
    );
    await expectOne('besuche.yaml:14 Was hinter # steht, ist ein Kommentar');
  });

  test('is no such file where comments stand on lines of their own in brackets', async () => {
    await book.change(
      'handbuch.yaml',
      '[ausleihe, rueckgabe]',
      '[\n      # zuerst [dies]\n      ausleihe, rueckgabe\n    ]',
    );
    expect(await book.faults()).toEqual([]);
  });

  test.each(['...', '---'])('has no second document behind %s', async (end) => {
    await book.change('glossar.yaml', /$/, `${end}\n- id: weg\n  begriff: Weg\n  erklaerung: Weg.\n`);
    await expectOne('glossar.yaml:6 Mit einer Zeile --- oder ... endet für YAML die Datei');
  });

  test.each([
    ['glossar.yaml', 'glossar.yaml:1 Die Datei muss eine Liste sein, hier steht nichts.'],
    ['handbuch.yaml', 'handbuch.yaml:1 Die Datei muss eine Gruppe von Schlüsseln sein, hier steht nichts.'],
  ])('says that it is empty: %s', async (file, sentence) => {
    await book.add(file, '');
    await expectOne(sentence);
  });
});

test('an entry of a list is named by its number and its list', async () => {
  await book.change(chapter, 'zielgruppen: [leitung]', 'zielgruppen: [leitung, leiter]');
  await expectOne('ausleihe.mdx:4 2. Eintrag in „zielgruppen“ hat den Wert „leiter“');
});
