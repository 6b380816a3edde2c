import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { measureFolder } from '../../../src/prose/report.ts';
import { formatProblems } from '@/errors/problem.ts';
import { excessOfMdx, excessOfYaml } from '@/handbook/limits.ts';
import { isPassive } from '@/prose/passive.ts';
import { readContent } from '@/handbook/read-content.ts';
import { splitSentences, wordsOf } from '@/prose/sentences.ts';
import { measureText } from '@/prose/quality.ts';
import { busy } from '../busy.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inhalt-'));
  await cp('tests/fixtures/handbuch-buecherei', dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

/** A second or two of work, doubled twice for machines that are slow. */
const soon = 8000;

/** What an author reads when the whole folder is checked, as `npm run check` does it. */
async function report(): Promise<string> {
  const begin = busy();
  const { problems } = await readContent(dir);
  await measureFolder(dir);
  expect(busy() - begin).toBeLessThan(soon);
  return formatProblems(problems).replaceAll(dir, 'inhalt');
}
const chapter = 'kapitel/grundlagen/ausleihe.mdx';
const head = '---\ntitel: x\n---\n';
const put = async (file: string, text: string | Uint8Array) => {
  await rm(join(dir, file), { force: true });
  await writeFile(join(dir, file), text);
};

describe('a file that nobody could read ends in a sentence with its name', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'a chapter with a paragraph of 2 MB',
      chapter,
      head + 'Das ist ein Satz. '.repeat(120_000),
      /ausleihe\.mdx:1 {2}Die Datei ist 3 MB groß, höchstens 250 kB sind erlaubt\. Teilen Sie sie/,
    ],
    [
      'a chapter with a paragraph of 200 kB',
      chapter,
      head + 'Das ist ein Satz. '.repeat(11_000),
      /ausleihe\.mdx:4 {2}Hier beginnt ein Absatz mit mehr als 10\.000 Zeichen\. Teilen Sie ihn/,
    ],
    [
      'a chapter with 3,000 nested quotes',
      chapter,
      `${head}\n${'> '.repeat(3000)}x`,
      /ausleihe\.mdx:5 {2}Zitate und Listen sind hier tiefer als 12 Ebenen/,
    ],
    [
      'a plain chapter with 3,000 nested quotes',
      'kapitel/grundlagen/rueckgabe.md',
      `${head}\n${'> '.repeat(3000)}x`,
      /rueckgabe\.md:5 {2}Zitate und Listen sind hier tiefer als 12 Ebenen/,
    ],
    [
      'quotes without blanks between them',
      chapter,
      `${head}\n${'>'.repeat(900)}x`,
      /ausleihe\.mdx:5 {2}Zitate und Listen/,
    ],
    ['nested lists', chapter, `${head}\n${'- '.repeat(900)}x`, /ausleihe\.mdx:5 {2}Zitate und Listen/],
    [
      'numbers, lists and quotes in turn',
      chapter,
      `${head}\n${'1. > - '.repeat(300)}x`,
      /ausleihe\.mdx:5 {2}Zitate und Listen/,
    ],
    [
      'lists nested by blanks',
      chapter,
      `${head}\n${Array.from({ length: 400 }, (_, at) => `${' '.repeat(2 * at)}- x`).join('\n')}`,
      /ausleihe\.mdx:26 {2}Vor dieser Zeile stehen 42 Leerzeichen, höchstens 40/,
    ],
    [
      'nested components',
      chapter,
      `${head}\n${'<Hinweis art="praxis">\n\n'.repeat(2000)}`,
      /ausleihe\.mdx:85 {2}Hier sind mehr als 40 Klammern oder Bausteine ineinander geöffnet/,
    ],
    [
      'nested braces',
      chapter,
      `${head}\n${'{ '.repeat(3000)}${'} '.repeat(3000)}`,
      /mehr als 40 Klammern|mehr als 10\.000/,
    ],
    [
      'a row of 9,000 full stops',
      chapter,
      `${head}\n${'.'.repeat(9000)}`,
      /ausleihe\.mdx:5 {2}Hier stehen mehr als 1\.000 Zeichen ohne ein Leerzeichen/,
    ],
    [
      'more lines than a file has',
      chapter,
      `${head}${'\n'.repeat(11_000)}`,
      /ausleihe\.mdx:10001 {2}Die Datei hat 11\.004 Zeilen, höchstens 10\.000/,
    ],
    [
      'lines that end as they did long ago',
      chapter,
      `${head}${'- x\r'.repeat(11_000)}`,
      /ausleihe\.mdx:10001 {2}Die Datei hat/,
    ],
    [
      'a worksheet nested in brackets',
      'arbeitsblaetter/plan.yaml',
      '['.repeat(100_000) + ']'.repeat(100_000),
      /plan\.yaml:1 {2}Hier sind mehr als 40 Klammern/,
    ],
    [
      'a worksheet nested in braces',
      'arbeitsblaetter/plan.yaml',
      '{a: '.repeat(5000),
      /plan\.yaml:1 {2}Hier sind mehr als 40 Klammern/,
    ],
    [
      'a worksheet nested in lists',
      'arbeitsblaetter/plan.yaml',
      `${'- '.repeat(20_000)}x`,
      /plan\.yaml:1 {2}Zitate und Listen/,
    ],
    [
      'a worksheet nested in questions',
      'arbeitsblaetter/plan.yaml',
      `${'? '.repeat(20_000)}x`,
      /plan\.yaml:1 {2}Zitate und Listen/,
    ],
    [
      'a worksheet nested by blanks',
      'arbeitsblaetter/plan.yaml',
      Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      /plan\.yaml:42 {2}Vor dieser Zeile stehen 41 Leerzeichen/,
    ],
    [
      'sources that laugh a billion times',
      'quellen.yaml',
      `- &a [x]\n${Array.from({ length: 40 }, (_, at) => `- &b${at} [*${at ? `b${at - 1}` : 'a'}, *${at ? `b${at - 1}` : 'a'}]`).join('\n')}`,
      /quellen\.yaml:2 {2}Verweise mit \* sind nicht erlaubt/,
    ],
    [
      'a glossary of one key 9,000 times',
      'glossar.yaml',
      'a: 1\n'.repeat(9000),
      /glossar\.yaml:2 {2}Dieser Schlüssel steht in derselben Gruppe zweimal/,
    ],
    [
      'a glossary of 9,000 unknown keys',
      'glossar.yaml',
      Array.from({ length: 9000 }, (_, at) => `k${at}: 1`).join('\n'),
      /glossar\.yaml:1 /,
    ],
    [
      'a glossary of 9,000 wrong entries',
      'glossar.yaml',
      '- { id: Ä, begrif: b }\n'.repeat(9000),
      /glossar\.yaml:1 /,
    ],
    ['a glossary of brackets that close nothing', 'glossar.yaml', '}\n'.repeat(9000), /glossar\.yaml:1 /],
    [
      'a glossary whose word is the whole file',
      'glossar.yaml',
      `- id: ${'x'.repeat(400_000)}\n  begriff: ${'y'.repeat(50_000)}\n`,
      /glossar\.yaml:\d+ /,
    ],
    [
      'a drawing nested 100,000 deep',
      'abbildungen/regal.svg',
      '<g>'.repeat(100_000),
      /regal\.svg:1 {2}Die Zeichnung hat 100000 Elemente/,
    ],
    [
      'a drawing of 2 MB',
      'abbildungen/regal.svg',
      ' '.repeat(2_000_000),
      /regal\.svg:1 {2}Die Datei ist 2 MB groß, höchstens 500 kB/,
    ],
  ])('%s', async (_, file, text, sentence) => {
    await put(file, text);
    const said = await report();
    expect(said.slice(0, 2000)).toMatch(sentence);
    // a sentence, not the file over again
    for (const line of said.split('\n')) expect(line.length).toBeLessThan(1200);
  });

  test.each([
    'handbuch.yaml',
    'recht.yaml',
    'arbeitsblaetter/plan.yaml',
    'daten/besuche.yaml',
    'abbildungen/regal.svg',
    'abbildungen/regal.mdx',
    chapter,
    'seiten/hilfe.mdx',
  ])('a pipe, a device, a link in a circle and a folder in place of %s', async (file) => {
    const path = join(dir, file);
    const name = file.split('/').at(-1)?.replaceAll('.', '\\.') ?? '';
    const says = async (sentence: string) => {
      expect(await report()).toMatch(new RegExp(`${name}:1 {2}${sentence}`));
      await rm(path, { recursive: true });
    };
    await rm(path, { force: true });
    execFileSync('mkfifo', [path]);
    await says('Das ist keine gewöhnliche Datei, sondern eine Leitung oder ein Gerät\\. Legen Sie hier');
    await symlink('/dev/zero', path);
    await says('Das ist keine gewöhnliche Datei');
    await symlink(path, path);
    await says('Der Verweis führt im Kreis\\. Löschen Sie ihn');
    await mkdir(path);
    await says('Das ist ein Ordner');
    const server = createServer().listen(path);
    await new Promise((done) => server.once('listening', done));
    expect(await report()).toMatch(new RegExp(`${name}:1 {2}Das ist keine gewöhnliche Datei`));
    await new Promise((done) => server.close(done));
  });

  test('a file of 200 MB is not even read', async () => {
    const file = await open(join(dir, 'glossar.yaml'), 'w');
    await file.truncate(200_000_000);
    await file.close();
    expect(await report()).toContain(
      'glossar.yaml:1  Die Datei ist 200 MB groß, höchstens 500 kB sind erlaubt.',
    );
  });

  test('links to folders that lead back are not followed, and are named', async () => {
    const folder = join(dir, 'kapitel', 'grundlagen');
    await symlink('.', join(folder, 'hier'));
    await symlink('..', join(folder, 'oben'));
    await symlink('nirgends', join(folder, 'weg'));
    const said = await report();
    for (const name of ['hier', 'oben', 'weg'])
      expect(said).toContain(
        `inhalt/kapitel/grundlagen/${name}:1  Das ist ein Verweis auf einen Ordner oder ins Leere; ihm wird nicht gefolgt.`,
      );
    expect(said).toContain('3 Fehler in 3 Dateien.');
  });

  test('a link in place of a whole folder of the handbook is that folder', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'kapitel-'));
    await cp(join(dir, 'kapitel'), elsewhere, { recursive: true });
    await rm(join(dir, 'kapitel'), { recursive: true });
    await symlink(elsewhere, join(dir, 'kapitel'));
    expect((await readContent(dir)).problems).toEqual([]);
    await rm(elsewhere, { recursive: true });
  });

  test('a link that leads nowhere is no crash', async () => {
    await symlink('nirgends.mdx', join(dir, 'kapitel', 'grundlagen', 'neu.mdx'));
    expect(await report()).toContain('neu.mdx:1  Der Verweis führt ins Leere.');
  });

  test('a link to a file is that file', async () => {
    await cp(join(dir, 'glossar.yaml'), join(dir, 'woanders.yaml.bak'));
    await rm(join(dir, 'glossar.yaml'));
    await symlink('woanders.yaml.bak', join(dir, 'glossar.yaml'));
    expect((await readContent(dir)).problems).toEqual([]);
  });

  test('a file in another encoding names the line from which it cannot be read', async () => {
    await put('glossar.yaml', Buffer.from('- id: a\n  begriff: Bücher\n', 'latin1'));
    expect(await report()).toContain(
      'glossar.yaml:2  Ab dieser Zeile ist die Datei nicht als UTF-8 gespeichert.',
    );
    await put('glossar.yaml', Buffer.from('\uFEFF- id: a\n', 'utf16le'));
    expect(await report()).toContain('glossar.yaml:1  Die Datei ist als UTF-16 gespeichert.');
  });

  test('the faults of all other files are told as well', async () => {
    await put('glossar.yaml', 'a: 1\n'.repeat(9000));
    await put(chapter, `${head}\n${'> '.repeat(3000)}x`);
    const said = await report();
    expect(said).toContain('glossar.yaml:2');
    expect(said).toContain('ausleihe.mdx:5');
  });
});

describe('what people write passes', () => {
  test.each([
    [
      'a long list',
      Array.from({ length: 900 }, (_, at) => `- Punkt ${at} mit einigen Wörtern dahinter`).join('\n'),
    ],
    ['a long table', `|a|b|\n|-|-|\n${'| ein Wert | noch ein Wert |\n'.repeat(900)}`],
    ['a list in a list in a quote', '> - a\n>   - b\n>     1. c\n\n- a\n  - b\n    - c\n      - d'],
    ['text with brackets and braces', 'Siehe (vgl. [1]) und \\{a\\} :-( a) b) '.repeat(100)],
    [
      'many components one after the other',
      '<Begriff id="a">b</Begriff> <Beleg quelle="x" />\n\n'.repeat(2000),
    ],
    ['a paragraph of 9,999 letters', '\n' + 'Wort '.repeat(1999) + 'Wort'],
  ])('%s', (_, text) => {
    expect(excessOfMdx(head + text)).toBeUndefined();
  });

  test('a glossary of 900 terms with quotes and brackets', () => {
    expect(
      excessOfYaml(
        '- id: a\n  begriff: "A [1]"\n  kurz: >\n    Eine (kurze) Erklärung.\n  siehe: [b, c]\n'.repeat(900),
      ),
    ).toBeUndefined();
  });

  test('a mark of the byte order before a chapter', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(await fileOf(chapter))]);
    await put(chapter, bytes);
    expect((await readContent(dir)).problems).toEqual([]);
  });
});

async function fileOf(name: string): Promise<Buffer> {
  const file = await open(join('tests/fixtures/handbuch-buecherei', name));
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

describe('measuring a text takes time with its length, not with the square of it', () => {
  test.each([
    ['sentences', 'Das ist ein Satz mit Wörtern. '],
    ['full stops', '.'],
    ['marks in turn', '.!"?…'],
    ['numbers', '12. '],
    ['letters', 'a'],
    ['hyphens', 'a-'],
    ['words that look like participles', 'ge'],
    ['blanks', ' '],
    ['sentences that are too long', `${'wort '.repeat(40)}. Neu `],
  ])('%s', (_, piece) => {
    const text = `Es wird ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
    const begin = busy();
    splitSentences(text);
    wordsOf(text);
    isPassive(text);
    measureText('a.mdx', [{ text, lineAt: (place) => text.slice(0, place).split('\n').length }]);
    expect(busy() - begin).toBeLessThan(soon);
  });
});
