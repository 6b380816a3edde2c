import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { booksIn, bringIntoForm, formPaths } from '../../../scripts/machine/form.mjs';

let root = '';
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};
const bytesOf = (name: string) => readFileSync(join(root, name)).toString('latin1');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'form-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('leaves every letter of a book as it is, whatever its form and its encoding', async () => {
  const chapter = Buffer.from('---\ntitel:   Bücher\n---\n\n\n\n*  Größe', 'latin1');
  put('mein buch [neu]/handbuch.yaml', 'titel:    Ein Buch\n\n\n');
  put('mein buch [neu]/kapitel/a/b.md', chapter);
  put('inhalt/kapitel/a/b.md', chapter);
  put('a.js', 'const a   =  1');
  const { code, leftOut } = await bringIntoForm(root, 'inhalt');
  expect({ code, leftOut }).toEqual({ code: 0, leftOut: [] });
  expect(bytesOf('a.js')).toBe('const a = 1;\n');
  expect(bytesOf('mein buch [neu]/handbuch.yaml')).toBe('titel:    Ein Buch\n\n\n');
  for (const book of ['mein buch [neu]', 'inhalt'])
    expect(bytesOf(`${book}/kapitel/a/b.md`)).toBe(chapter.toString('latin1'));
});

it('names a file that is no UTF-8 and leaves it as it is, and brings the others into form', async () => {
  const latin = Buffer.from('#   Größe\n\n\n*   Übersicht\n', 'latin1');
  const utf16 = Buffer.from('\ufeff#   Größe\n\n\n*  a', 'utf16le');
  put('docs/notiz (1).md', latin);
  put('wide.md', utf16);
  put('docs/gut.md', '#   Größe\n');
  const { code, leftOut } = await bringIntoForm(root, 'content');
  expect(code).toBe(1);
  expect(leftOut.toSorted()).toEqual(['docs/notiz (1).md', 'wide.md']);
  expect(bytesOf('docs/notiz (1).md')).toBe(latin.toString('latin1'));
  expect(bytesOf('wide.md')).toBe(utf16.toString('latin1'));
  expect(readFileSync(join(root, 'docs/gut.md'), 'utf8')).toBe('# Größe\n');
});

it('knows a book by its handbuch.yaml, wherever it lies in the project, and by CONTENT_DIR', () => {
  put('buecher/eins/handbuch.yaml', '');
  put('zwei/handbuch.yaml', '');
  put('node_modules/x/handbuch.yaml', '');
  put('drei/glossar.yaml', '');
  expect(booksIn(root, './drei/').toSorted()).toEqual(['buecher/eins', 'drei', 'zwei']);
  expect(booksIn(root, '../woanders').toSorted()).toEqual(['buecher/eins', 'zwei']);
  expect(booksIn(root, '.').toSorted()).toEqual(['buecher/eins', 'zwei']);
  expect(formPaths(root, 'drei')).toContain('!drei/**');
});
