// Slips that look like two are told once, and titles, names and endings of lists are told at all.
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { formatProblems } from '@/errors/problem.ts';
import { contentFaults } from '@/handbook/content-faults.ts';
import { readContent } from '@/handbook/read-content.ts';
import { textOfBytes } from '@/handbook/text-file.ts';
import { pagesCiting } from '@/site/backlinks.ts';
import { bookCopy, chapter, plain } from './book-copy.ts';

const book = bookCopy();
const inMdx = 'Fragen Sie nach. Dann suchen Sie gemeinsam.';

async function expectOne(sentence: string) {
  const found = await book.faults();
  expect(found, found.join('\n')).toHaveLength(1);
  expect(found[0]).toContain(sentence);
}

describe('one slip in a text is told once', () => {
  test.each([
    ['<Dafuer>\n\nx\n\n</Dafuer>', '„Dafuer“ darf nur unmittelbar in „Variante“ stehen.'],
    ['- [ ] a\n- [x] b', 'Kästchen ([ ]) lassen sich'],
    ['- [ ] a\n\n- [x] b', 'Kästchen ([ ]) lassen sich'],
    ['{x} und {y}', 'Geschweifte Klammern sind Programmcode'],
    ['[x](#nix) und [y](#nix)', 'Auf dieser Seite gibt es keine Überschrift „nix“.'],
    ['<Begriff id="nix">x</Begriff> und <Begriff id="nix">y</Begriff>', 'Den Begriff „nix“ gibt es nicht.'],
    ['<Hinweis art="praxis" titel={a}>\n\nx\n\n</Hinweis>', 'Attribute brauchen Text in Anführungszeichen'],
    ['<br>', 'HTML ist im Text nicht erlaubt.'],
    ['<br/>', 'HTML ist im Text nicht erlaubt.'],
    ['Ein <b>Wort</b>', 'HTML ist im Text nicht erlaubt.'],
    ['<abbildung id="regal" />', 'Den Baustein „abbildung“ gibt es nicht.\nMeinten Sie „Abbildung“?'],
    ['<!-- Notiz -->', 'Kommentare (<!-- … -->) sind im Text nicht möglich.'],
  ])('%j', async (text, sentence) => {
    await book.change(chapter, inMdx, text);
    await expectOne(sentence);
  });
});

test.each(['---', '...'])('a head that ends before its time is told where it ends: %s', async (end) => {
  await book.change(chapter, 'zielgruppen: [leitung]', `${end}\nzielgruppen: [leitung]`);
  await expectOne('ausleihe.mdx:4 Mit dieser Zeile endet der Kopf der Datei schon hier');
});

describe('a title that another page has is told', () => {
  test.each([
    [
      'seiten/hilfe.mdx',
      'titel: Hilfe',
      'titel: Impressum',
      'hilfe.mdx:2 Den Titel „Impressum“ hat schon eine Seite',
    ],
    [
      plain,
      'titel: Die Rückgabe',
      'titel: die  Ausleihe',
      'rueckgabe.md:2 Den Titel „die  Ausleihe“ gibt es schon',
    ],
    [
      chapter,
      'titel: Die Ausleihe',
      'titel: Grundlagen',
      'ausleihe.mdx:2 Den Titel „Grundlagen“ gibt es schon',
    ],
    [
      'arbeitsblaetter/plan.yaml',
      'titel: Was wir tun',
      'titel: Bestand einschätzen',
      'plan.yaml:3 Den Titel „Bestand einschätzen“ gibt es schon',
    ],
  ])('%s: %s → %s', async (file, from, to, sentence) => {
    await book.change(file, from, to);
    await expectOne(sentence);
  });

  test('but a chapter and its worksheet may share one', async () => {
    await book.change(chapter, 'titel: Die Ausleihe', 'titel: Bestand einschätzen');
    expect(await book.faults()).toEqual([]);
  });
});

describe('an umlaut as macOS writes it, a letter and its dots, is the same umlaut', () => {
  test('in headings and the links to them', async () => {
    await book.change(chapter, '## Zu Hause', '## In der Küche\n\n[dort](#in-der-kueche)'.normalize('NFD'));
    expect(await book.faults()).toEqual([]);
  });

  test('in the text of every file', () => {
    const read = textOfBytes(Buffer.from('Größe über alles'.normalize('NFD')));
    expect(read).toEqual({ ok: true, text: 'Größe über alles' });
  });

  test('in names of files and folders', async () => {
    await book.add('kapitel/grundlagen/größe.mdx'.normalize('NFD'), 'x');
    await expectOne('„größe“ wird Teil der Adresse.');
    expect((await book.faults())[0]).toContain('Nennen Sie es zum Beispiel „groesse“.');
  });
});

test('only a build says that nothing was written', () => {
  const problems = [{ file: 'a.yaml', line: 1, message: 'Satz.' }];
  expect(contentFaults(problems).message).toBe(
    'a.yaml:1  Satz.\n1 Fehler in 1 Datei. Es wurde nichts geschrieben.',
  );
  expect(contentFaults(problems, 'browser').message).toBe('a.yaml:1  Satz.\n1 Fehler in 1 Datei.');
  expect(formatProblems(problems)).not.toContain('geschrieben');
});

test.each(['', '  '])('CONTENT_DIR that is set to nothing is not set: %j', async (value) => {
  vi.resetModules();
  vi.stubEnv('CONTENT_DIR', value);
  expect((await import('@/handbook/folder.ts')).contentDir).toBe('content');
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('a source lists chapters that name it at their head alone', async () => {
  await book.change(plain, 'quellen:\n', 'quellen:\n  - quelle: zweitbuch\n    abschnitt: Ende\n');
  const { content, problems } = await readContent(join(book.dir()));
  expect(problems).toEqual([]);
  if (!content) throw new Error('the book can be read');
  expect(pagesCiting(content, 'zweitbuch').map(({ title }) => title)).toEqual(['Die Rückgabe']);
});
