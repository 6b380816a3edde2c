// What an author types is seen by readers as it is meant, or is a fault with its line.
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readBody } from '@/handbook/body.ts';
import { notation } from '@/handbook/notation.ts';
import { bookCopy, chapter, plain } from './book-copy.ts';

const book = bookCopy();
const inMarkdown = 'Die Mahnung ist freundlich {und kurz}.';
const inMdx = 'Fragen Sie nach. Dann suchen Sie gemeinsam.';
const inBook = 'kurz: Was eine Bücherei ausmacht.';

async function expectOne(sentence: string) {
  const found = await book.faults();
  expect(found, found.join('\n')).toHaveLength(1);
  expect(found[0]).toContain(sentence);
}

describe('text of Markdown that would vanish is told once, with its line', () => {
  test.each([
    ['[Wort]: Text', 'rueckgabe.md:32 „[Wort]:“ am Anfang einer Zeile gilt als Adresse'],
    ['[Wort]:\nText', 'rueckgabe.md:32 „[Wort]:“ am Anfang'],
    ['[Wort]\n\n[Wort]: Text', 'rueckgabe.md:34 „[Wort]:“ am Anfang'],
    ['[a]: https://a.example', 'rueckgabe.md:32 „[a]:“ am Anfang'],
    ['[x][a]\n\n[a]: nirgends', 'rueckgabe.md:34 „[a]:“ am Anfang'],
    [
      '[a]\n\n[a]: https://a.example\n[a]: https://b.example',
      'rueckgabe.md:35 Die Adresse zu [a] steht schon in Zeile 34',
    ],
    ['[a]\n\n[a]: https://a.example "Wort"', 'rueckgabe.md:34 Was hinter der Adresse'],
    ['[Wort](https://a.example "Mehr dazu")', 'rueckgabe.md:32 Was hinter der Adresse'],
    [
      '| a | b |\n|---|---|\n| 1 | 2 | 3 |',
      'rueckgabe.md:34 Diese Zeile der Tabelle hat 3 Zellen, die erste hat 2.',
    ],
    [
      '| a | b |\n|---|---|\n| 1 |',
      'rueckgabe.md:34 Diese Zeile der Tabelle hat eine Zelle, die erste hat 2.',
    ],
    [
      '| a | b |\n|---|---|\n| 1 | 2 |\nDanach',
      'rueckgabe.md:35 Diese Zeile gilt als Teil der Tabelle darüber.',
    ],
    ['| a | b |\n|---|---|\n| `x|y` |', 'rueckgabe.md:34 Der Strich | teilt hier die Zelle'],
    ['| a | b |\n|---|---|\n| `x|y` | 2 |', 'rueckgabe.md:34 Der Strich | teilt hier die Zelle'],
    ['| a | `b|c` |\n|---|---|\n| 1 | 2 |', 'rueckgabe.md:32 Das wird keine Tabelle.'],
    ['| a | b |\n| 1 | 2 |', 'rueckgabe.md:32 Das wird keine Tabelle.'],
    ['a | b\n---|---|---\n1 | 2', 'rueckgabe.md:33 Das wird keine Tabelle.'],
    ['| a | b |\n|---|---|\n| 1 | **2|3** |', 'rueckgabe.md:34 Diese Zeile der Tabelle hat 3 Zellen'],
    ['Ein Titel\n===', 'rueckgabe.md:32 Der Titel der Seite steht im Kopf'],
    ['Ein Absatz\n---', 'rueckgabe.md:33 Die Zeile --- macht aus dem Absatz darüber eine Überschrift.'],
    ['    vier Leerzeichen', 'rueckgabe.md:32 Vier Leerzeichen am Anfang machen'],
    ['```Wichtiger Text\nx\n```', 'rueckgabe.md:32 Was hinter ``` steht, erscheint nicht.'],
    ['```\nx', 'rueckgabe.md:32 Hier beginnt mit ``` Programmcode, der nirgends endet.'],
    ['1. a\n3. b', 'rueckgabe.md:33 Hier steht 3., erscheinen würde 2.'],
    ['2) a\n4) b\n5) c', 'rueckgabe.md:33 Hier steht 4), erscheinen würde 3)'],
    ['Leser*innen und Autor*innen', 'rueckgabe.md:32 Ein * im Wort und ein zweites danach'],
    ['die *innen und Autor*innen', 'rueckgabe.md:32 Ein * im Wort'],
    ['von ~50 bis 60~', 'rueckgabe.md:32 Ein ~ und ein zweites danach'],
    ['- a\n-\n- b', 'rueckgabe.md:33 Dieser Punkt der Liste ist leer.'],
    ['>', 'rueckgabe.md:32 Dieses Zitat ist leer.'],
    ['[](kapitel:ausleihe)', 'rueckgabe.md:32 Dieser Verweis hat kein Wort'],
    ['[Wort]()', 'rueckgabe.md:32 Hinter [Wort] fehlt das Ziel.'],
    ['Text[^1]\n\n[^1]:', 'rueckgabe.md:34 Die Fußnote [^1] ist leer.'],
    ['## Titel[^1]\n\n[^1]: Satz.', 'rueckgabe.md:32 Eine Überschrift steht auch im Inhaltsverzeichnis'],
    ['</div>\nWort', 'rueckgabe.md:32 HTML ist im Text nicht erlaubt.'],
  ])('%j', async (text, sentence) => {
    await book.change(plain, inMarkdown, text);
    await expectOne(sentence);
  });
});

describe('markup that readers would see as it was typed is told once', () => {
  test.each([
    ['**fett **', 'Die Sternchen ** erscheinen im Text'],
    ['**fett** und **', 'Die Sternchen ** erscheinen im Text'],
    ['*kursiv *', 'Das Sternchen * erscheint im Text'],
    ['`Wort', 'Das Zeichen ` erscheint im Text'],
    ['[x](kapitel: ausleihe)', 'Das wird kein Verweis'],
    ['[x] (kapitel:ausleihe)', 'Das wird kein Verweis'],
    ['[x](kapitel:ausleihe', 'Das wird kein Verweis'],
    ['(x)[kapitel:ausleihe]', 'Das wird kein Verweis'],
    ['[[Ausleihe]]', 'Das wird kein Verweis'],
    ['[ZB][nix]', 'Zu diesem Verweis fehlt die Adresse'],
    ['kapitel:ausleihe', 'Das ist ein Verweis ohne Wort'],
    ['<kapitel:ausleihe>', 'Das ist ein Verweis ohne Wort'],
    ['Text[^meine frist]\n\n[^meine frist]: Satz.', '[^meine frist] wird keine Fußnote'],
    ['Text^[Satz.]', 'Das wird keine Fußnote.'],
    [':::hinweis\nText\n:::', 'Das wird kein Kasten'],
    ['> [!NOTE]\n> Text', 'Das wird kein Kasten'],
    ['==Wort==', 'Die Zeichen == erscheinen'],
    ['Das ~~Wort', 'Die Zeichen ~~ erscheinen'],
    ['m^2^', 'Die Zeichen ^ erscheinen'],
    ['## Titel {#titel}', 'Die geschweifte Klammer erscheint'],
    ['##Titel', 'Das wird keine Überschrift'],
    ['Wort\n: Erklärung', 'Der Doppelpunkt am Anfang der Zeile erscheint'],
    ['&nbps;', 'Dieses Kürzel kennt das Handbuch nicht'],
    [':smile:', 'Das wird kein Bildzeichen'],
    ['[ ] offen', 'Kästchen ([ ]) lassen sich'],
    ['{{x}}', 'Diese Zeichen kennt ein anderes Programm'],
    ['[TOC]', 'Diese Zeichen kennt ein anderes Programm'],
    ['| a | b |\n|---|---|\n| **a|b** |', 'Die Sternchen ** erscheinen'],
    ['Absatz\\', 'Der \\ am Ende des Absatzes erscheint'],
  ])('%j', async (text, sentence) => {
    await book.change(plain, inMarkdown, text);
    await expectOne(sentence);
  });
});

describe('what people write is no fault', () => {
  test.each([
    'Leser*innen, Autor\\*innen und Kolleg\\*innen',
    'Leser_innen und Autor_innen, Leser:innen: alle',
    'Wert* und 5 * 3 * 2, ~50, C#, #5, R&D, a & b; § 3 | Abs. 2',
    '[sic], [1][2], [Text] (siehe unten), (m/w/d)',
    '[x][a] und [a]\n\n[a]: kapitel:ausleihe',
    '[anrufen](tel:+49301234567) oder https://a.example/x_y_z*q*',
    '&amp; &nbsp; &lt;b&gt; \\*\\*kein Fett\\*\\* `**Code**`',
    '3. drei\n4. vier',
    '1. eins\n1. zwei',
    '- a\n  - b\n\n---\n\nZeile  \nzwei',
    '| a | b |\n|---|---|\n| `x\\|y` | ~~2~~ |',
    '```yaml\ntitel: **x** [a]: b\n```',
  ])('%j', async (text) => {
    await book.change(plain, inMarkdown, text);
    expect(await book.faults()).toEqual([]);
  });
});

describe('components tell what of their content would be lost or is missing', () => {
  test.each([
    [
      'Satz. <Beleg quelle="muster">Text</Beleg>',
      '21 Zwischen <Beleg> und </Beleg> steht etwas, das nirgends erscheint.',
    ],
    ['<Arbeitsblatt id="bestand">\n\nText\n\n</Arbeitsblatt>', '21 Zwischen <Arbeitsblatt> und'],
    ['<Zahlen id="besuche">Text</Zahlen>', '21 Zwischen <Zahlen> und'],
    ['<Abbildung id="regal"><Beleg quelle="muster" /></Abbildung>', '21 Zwischen <Abbildung> und'],
    ['<Hinweis art="praxis" />', '21 „Hinweis“ ist leer. Schreiben Sie Text zwischen'],
    ['<Hinweis art="praxis">\n\n</Hinweis>', '21 „Hinweis“ ist leer.'],
    ['<Hinweis art="praxis">\n\n[Wort]: Text\n\n</Hinweis>', '23 „[Wort]:“ am Anfang einer Zeile'],
    ['<Filterliste titel="Liste" />', '21 „Filterliste“ ist leer.'],
    ['<Ablauf>\n</Ablauf>', '21 „Ablauf“ ist leer. Schreiben Sie <Schritt> hinein.'],
    ['<Ablauf>\n\nText\n\n</Ablauf>', '23 In „Ablauf“ steht nur „Schritt“.'],
    [
      '<Gegenueberstellung>\n\nText\n\n</Gegenueberstellung>',
      '23 In „Gegenueberstellung“ steht nur „Variante“.',
    ],
    ['Satz. <Beleg quelle="muster" quelle="zweitbuch" />', '21 „Beleg“ hat „quelle“ zweimal.'],
    ['Satz. <Beleg quelle={muster} />', '21 „Beleg“: Attribute brauchen Text'],
    ['<Hinweis art="praxis" titel="Ein **Tipp**">\n\nText\n\n</Hinweis>', '21 „**Tipp**“ erscheint genau so'],
    ['Im Satz <Ablauf><Schritt titel="a">b</Schritt></Ablauf>', '21 „Ablauf“ braucht Zeilen für sich allein'],
  ])('%j', async (text, sentence) => {
    await book.change(chapter, inMdx, text);
    await expectOne(sentence);
  });

  test('a term without a word', async () => {
    await book.change(chapter, '<Begriff id="ausleihe">Ausleihe</Begriff>', '<Begriff id="ausleihe" />');
    await expectOne('17 „Begriff“ ist leer. Schreiben Sie ein Wort zwischen');
  });

  test.each([
    ['<Schritt titel="a">\n\nb\n\n</Schritt>', 'Ablauf', 'Schritt'],
    ['<Variante titel="a">\n\nb\n\n</Variante>', 'Gegenueberstellung', 'Variante'],
  ])('a heading of its own that stands too deep: %j', async (inner, outer, name) => {
    await book.change(
      chapter,
      '## Am Schalter\n\n',
      `<${outer}>\n${inner}\n</${outer}>\n\n## Am Schalter\n\n`,
    );
    await expectOne(`20 „${name}“ hat eine eigene Überschrift, und die braucht darüber eine der Ebene 2.`);
  });
});

test.each([
  [plain, /\n---\n\nDieses[\s\S]*/, 'rueckgabe.md:1 Unter dem Kopf der Datei fehlt der Text.'],
  ['seiten/hilfe.mdx', 'Blättern Sie um.', 'hilfe.mdx:1 Unter dem Kopf der Datei fehlt der Text.'],
  [
    'abbildungen/regal.mdx',
    'Das Regal hat ein Fach.',
    'regal.mdx:1 Unter dem Kopf der Datei fehlt die Textfassung.',
  ],
])('a file without a text under its head is told: %s', async (file, text, sentence) => {
  await book.change(file, text, typeof text === 'string' ? '' : '\n---\n');
  await expectOne(sentence);
});

describe('YAML takes nothing from a text without a word', () => {
  test.each([
    ['kurz: &wichtig Das Wort', '20 „&wichtig“ gilt in YAML als Name'],
    ['kurz: !Achtung Das Wort', '20 „!Achtung“ gilt in YAML als Anweisung'],
    ['kurz: !!str Das Wort', '20 „!!str“ gilt in YAML als Anweisung'],
    ['kurz: ! Das Wort', '20 „!“ gilt in YAML als Anweisung'],
    ['kurz: &a !b Das Wort', '20 „&a“ gilt'],
    ['kurz: *wichtig* ist das', '20 Verweise mit * sind nicht erlaubt.'],
    ['&a kurz: Das Wort', '20 „&a“ gilt'],
    ['kurz: ["!", &a Das Wort]', '20 „&a“ gilt'],
  ])('%s', async (line, sentence) => {
    await book.change('handbuch.yaml', inBook, line);
    await expectOne(`handbuch.yaml:${sentence}`);
  });

  test('in the head of a chapter', async () => {
    await book.change(chapter, '- Jede Ausleihe zählt.', '- !Jede Ausleihe zählt.');
    await expectOne('ausleihe.mdx:10 „!Jede“ gilt in YAML als Anweisung');
  });

  test('nor by a directive or by the end of the document', async () => {
    await book.change('glossar.yaml', /^/, '%YAML 1.1\n---\n');
    await expectOne('glossar.yaml:1 „%YAML 1.1“ gilt in YAML als Anweisung');
  });

  test.each(['kurz: "& und ! und *"', 'kurz: Das Wort & und ! und a *b', "kurz: '!Achtung'"])(
    'and leaves it alone where it is text: %s',
    async (line) => {
      await book.change('handbuch.yaml', inBook, line);
      expect(await book.faults()).toEqual([]);
    },
  );
});

describe('texts of YAML are shown as they stand, so markup in them is told', () => {
  test.each([
    '**fett**',
    'ein *Wort* ist',
    'ein _Wort_ ist',
    '`Wort`',
    '[x](kapitel:ausleihe)',
    '[ZB][nix]',
    'kapitel:ausleihe',
    '[^1]',
    'Text^[Note]',
    '==x==',
    '~~x~~',
    ':::',
    '[!NOTE]',
    '{#kennung}',
    '[[x]]',
    '<b>x</b>',
    '<Begriff id="ausleihe">',
    '&nbsp;',
    'Leser\\*innen',
    '## Titel',
    '![Bild]',
  ])('%s', async (text) => {
    await book.change('handbuch.yaml', inBook, `kurz: '${text}'`);
    await expectOne('handbuch.yaml:20 „');
    expect((await book.faults())[0]).toContain(
      'erscheint genau so, denn an dieser Stelle steht reiner Text.',
    );
  });

  test.each([
    ['glossar.yaml', 'Ein Buch wird', 'Ein **Buch** wird', 'glossar.yaml:4'],
    ['arbeitsblaetter/bestand.yaml', 'text: Die Regale', 'text: Die **Regale**', 'bestand.yaml:15'],
    ['daten/besuche.yaml', "hinweis: 'Die Woche", "hinweis: 'Die **Woche**", 'besuche.yaml:7'],
    [chapter, '- Jede Ausleihe', '- Jede **Ausleihe**', 'ausleihe.mdx:10'],
    ['recht.yaml', 'kurz: Regelt', 'kurz: _Regelt_', 'recht.yaml:3'],
    ['abbildungen/regal.mdx', 'bildunterschrift: Ein', 'bildunterschrift: "**Ein**" #', 'regal.mdx:4'],
  ])('in %s', async (file, from, to, place) => {
    await book.change(file, from, to);
    await expectOne(place);
  });

  test.each([
    'Leser*innen und Autor*innen',
    'die *innen und Autor*innen',
    'Leser_innen und Autor_innen',
    'Name: ____ Ort: ____',
    'Wert* und (*) und 5 * 3 * 2',
    '<Name> und a < b und c > d',
    '[1] siehe dort, [Text] (siehe unten)',
    'R&D; Kapitel: Ausleihe; #5; ~5 bis ~6',
    'https://a.example/a_b_c_?x=*y*',
    '- Punkt',
  ])('and what people write is not: %s', async (text) => {
    await book.change('handbuch.yaml', inBook, `kurz: '${text}'`);
    expect(await book.faults()).toEqual([]);
  });
});

describe('what no page shows is told where nothing else is wrong', () => {
  test('a drawing', async () => {
    await book.change(chapter, '<Abbildung id="regal" />', 'Text.');
    await expectOne('abbildungen/regal.mdx:1 Diese Abbildung zeigt keine Seite.');
  });

  test('a table that no sheet quotes either', async () => {
    await book.add('daten/neu.yaml', await tableCalled('neu'));
    await expectOne('daten/neu.yaml:1 Diese Zahlen zeigt keine Seite.');
    await book.change(chapter, inMdx, '<Zahlen id="neu" />');
    expect(await book.faults()).toEqual([]);
  });

  test.each([
    ['beispiele/bestnd/typisch.yaml', 'beispiele/bestnd:1 Diese Beispiele liest niemand'],
    ['beispiele/bestand/typisch.yml', 'typisch.yml:1 Dateien im Ordner „beispiele“ enden auf .yaml.'],
    ['beispiele/bestand/notiz.txt', 'notiz.txt:1 Diese Datei liest niemand'],
    ['beispiele/typisch.yaml', 'beispiele/typisch.yaml:1 Diese Datei liest niemand: Ein Beispiel liegt'],
    ['beispiele/bestand/alt/typisch.yaml', 'alt/typisch.yaml:1 Diese Datei liest niemand'],
  ])('a filled sheet: %s', async (file, sentence) => {
    await book.add(file, 'ordnung: x\n');
    await expectOne(sentence);
  });
});

async function tableCalled(id: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile('tests/fixtures/handbuch-buecherei/daten/besuche.yaml', 'utf8');
  return text.replace('id: besuche', `id: ${id}`);
}

/** Lines as people type them, right and wrong; `@` is a word that readers must see. */
const lines = [
  '@ @',
  '**@** @',
  '*@* und *@*',
  '@*@ und @*@',
  '**@ **',
  '_@_ @_@',
  '~@ @~',
  '~~@~~',
  '`@` @',
  '`@',
  '- @',
  '  - @',
  '1. @',
  '3. @',
  '2) @',
  '> @',
  '>',
  '# @',
  '## @',
  '##@',
  '---',
  '===',
  '| @ | @ |',
  '|---|---|',
  '| @ |',
  '| `@|@` | @ |',
  '[@]: @',
  '[@]: https://a.example',
  '[@](https://a.example)',
  '[@](https://a.example "@")',
  '[@][@]',
  '[@]',
  '[^@]: @',
  '@[^@]',
  '    @',
  '```@ @',
  '```',
  '~~~',
  '<b>@</b>',
  '</b>@',
  '&@; &amp;',
  '@\\',
  '\\*@\\*',
  '@  ',
  ': @',
  '{@}',
  '![@](@)',
  '<https://a.example> @',
  '(@) "@" @-@ @/@',
];

test('every word of a text without faults stands on its page, and no sign of markup that was typed in vain', () => {
  let passed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n\n')), {
        minLength: 1,
        maxLength: 6,
      }),
      (picked) => {
        const words: string[] = [];
        const text = picked
          .map(
            ([line, end]) =>
              line.replaceAll('@', () => words[words.push(`wort${words.length}x`) - 1] ?? '') + end,
          )
          .join('');
        const source = `---\ntitel: x\n---\n\n${text}`;
        if (readBody('x.md', source, 'md').problems.length > 0) return;
        passed += 1;
        const { html } = markdownToHtml(source, { features: notation });
        const seen = html
          .replaceAll(/<code>[\s\S]*?<\/code>/g, (code) => code.replaceAll(/[^\w\s<>]/g, ''))
          .replaceAll(/<[^>]*>/g, '');
        for (const word of words)
          // the names of footnotes are replaced by numbers
          if (!text.includes(`[^${word}]`)) expect(seen, text).toContain(word);
        expect(seen, text).not.toMatch(/\*\*|~~|\]\(|\[\^|\]\[|==|^\s*(?:\||##)/m);
      },
    ),
    { numRuns: 5000 },
  );
  expect(passed).toBeGreaterThan(300);
});

test('a drawing or a table stands on a page once, because links lead to it', async () => {
  await book.change(chapter, inMdx, `${inMdx}\n\n<Abbildung id="regal" />`);
  await expectOne('„regal“ steht auf dieser Seite schon in Zeile');
});
