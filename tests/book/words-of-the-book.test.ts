// The program knows nothing of what a handbook is about: no words of this one stand anywhere but in content/, here
// and in docs/, so that another handbook can take its place.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chaptersOf } from '@/handbook/content.ts';
import { content, describeThisBook } from './this-book.ts';

const rooms = ['src', 'components', 'scripts', 'tests/program', 'tests/site', 'tests/browser', 'tests/fuzz'];
const ofThisBook = /^tests\/browser\/book\//;
const single = [
  'astro.config.mjs',
  'eslint.config.js',
  'playwright.config.ts',
  'vitest.config.ts',
  'tests/architecture.test.ts',
];

/** What the field is called and whom it is about, in every form. */
const field = [
  /früh(?:e|en|er)[ -]hilfen/i,
  /fruehe-?hilfen/i,
  /kommun(?:e|al)/i,
  /jugend(?:amt|hilfe)/i,
  /gesundheitsamt/i,
  /netzwerkko/i,
];

/** Names of the book that anybody might use for something else. */
const everyday = new Set([
  'Maßnahmenplan', // the program's own word for the sheet that takes measures
  'strukturelle Lücke', // what the program calls two areas without a tie
  'Strukturelle Lücken',
  'Koordination', // one of the three kinds of readers
  'koordination',
]);

/** Titles, names and terms of the book that are long enough to be its own. */
function namesOf(): string[] {
  const { handbook, worksheets, terms, sources, parts, tables } = content;
  const ids = [...worksheets, ...terms, ...parts, ...chaptersOf(content), ...tables].map(({ id }) => id);
  const titles = [...worksheets, ...parts, ...chaptersOf(content), ...tables].map(({ title }) => title);
  return [
    ...[handbook.kennung, handbook.titel, handbook.untertitel, handbook.herausgeber.name],
    ...titles,
    ...terms.flatMap(({ term, also }) => [term, ...also]),
    ...sources.map(({ citation }) => citation),

    ...ids,
  ]
    .filter((name) => name.length >= 12 && !everyday.has(name))
    .concat(sources.filter(({ kind }) => kind === 'quelle').map(({ short }) => short));
}

const files = [
  ...single,
  ...rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.(?:astro|tsx?|mjs|cjs|js|css|html|json|svg|ya?ml)$/.test(entry.name),
      )
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  ),
]
  .filter((path) => !ofThisBook.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describeThisBook('the words of the book', () => {
  test('are looked for in all of the program', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(namesOf().length).toBeGreaterThan(100);
  });

  test('stand nowhere else', () => {
    const names = namesOf().map(
      (name) => new RegExp(String.raw`(?<!\p{L})${RegExp.escape(name)}(?!\p{L})`, 'u'),
    );
    const found = files.flatMap(({ path, text }) =>
      [...field, ...names].flatMap((name) => {
        const [hit] = name.exec(text) ?? [];
        return hit === undefined ? [] : [`${path}: ${hit}`];
      }),
    );
    expect(found).toEqual([]);
  });
});
