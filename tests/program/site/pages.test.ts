import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { isReserved, programPagesOf } from '@/addresses/program-pages.ts';
import { chaptersOf } from '@/handbook/content.ts';
import { contentOfFolder } from '@/handbook/folder.ts';
import { builtPages, dist } from './built-site.ts';

const pages = await builtPages();
const content = await contentOfFolder();

test('every chapter, worksheet and page of the content was built', () => {
  const wanted = [
    '/',
    '/404.html',
    ...content.parts.map((p) => `/${p.id}/`),
    ...chaptersOf(content).map((c) => `/${c.part}/${c.id}/`),
    ...content.worksheets.flatMap((w) => [`/arbeitsblaetter/${w.id}/`, `/arbeitsblaetter/${w.id}/papier/`]),
    ...content.pages.map((p) => `/${p.id}/`),
    ...programPagesOf(content).map(({ address }) => address),
  ];
  expect(pages.map((p) => p.address).toSorted()).toEqual(wanted.toSorted());
});

test('no part and no page of a book could have the name of a folder that the program writes', async () => {
  const entries = await readdir(dist, { withFileTypes: true });
  const ofBook = [...content.parts, ...content.pages].map(({ id }) => id);
  const own = entries.filter((entry) => entry.isDirectory() && !ofBook.includes(entry.name));
  // what begins with a low line is no id
  expect(own.map(({ name }) => name).filter((name) => !isReserved(name) && !name.startsWith('_'))).toEqual(
    [],
  );
});

test('every worksheet has its blank PDF', () => {
  for (const sheet of content.worksheets)
    expect(existsSync(join(dist, 'arbeitsblaetter', `${sheet.id}.pdf`)), sheet.id).toBe(true);
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // how the HTML is written is the builder's business; what it says is ours
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-implicit-button-type': 'error',
    // titles of German chapters may be long; search engines cut them by themselves
    'long-title': 'off',
    // React writes `value` and `checked` as it needs them
    'no-redundant-for': 'off',
    'no-inline-style': 'error',
    // headings may begin with a number, and so may their ids since HTML5
    'valid-id': ['error', { relaxed: true }],
    // React writes maxLength as its property is called; HTML does not care
    'attr-case': 'off',
    // the search answers while one types, and Enter opens the first result: a button would do nothing
    'wcag/h32': 'off',
    // one fieldset without a name locks the whole sheet until it has been loaded; axe checks all groups
    'wcag/h71': 'off',
    // the framework's island element
    'element-name': ['error', { blacklist: [], pattern: 'kebabcase', whitelist: ['astro-island'] }],
    'unrecognized-char-ref': 'off',
    'tel-non-breaking': 'off',
    'require-sri': 'off',
  },
});

describe.each(pages)('$address', ({ file, address }) => {
  test('is valid HTML', async () => {
    const report = await validator.validateFile(file);
    const faults = report.results.flatMap((r) =>
      r.messages
        // Astro puts the style of its island element right before the island
        .filter((m) => m.message !== '<style> element is not permitted as content under <div>')
        .map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
    );
    expect(faults).toEqual([]);
  });

  test('links only to what exists, anchors included', async () => {
    const html = await readFile(file, 'utf8');
    const dead: string[] = [];
    for (const [, url = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      if (/^(https?|mailto|data):/.test(url)) continue;
      const [path = '', anchor] = url.split('#');
      const target = path === '' ? file : targetFile(path, address);
      if (!existsSync(target)) dead.push(url);
      else if (
        anchor &&
        target.endsWith('.html') &&
        !(await readFile(target, 'utf8')).includes(`id="${anchor}"`)
      )
        dead.push(url);
    }
    expect(dead).toEqual([]);
  });

  test('asks no other host for anything', async () => {
    const html = await readFile(file, 'utf8');
    const foreign = [...html.matchAll(/\s(?:src|srcset|poster|action|data)="(https?:)?\/\/[^"]*"/g)].map(
      ([m]) => m,
    );
    const stylesheets = [...html.matchAll(/<link[^>]+href="https?:[^"]*"/g)].map(([m]) => m);
    expect([...foreign, ...stylesheets]).toEqual([]);
  });

  test('has one title of its own, one main heading and a content security policy', async () => {
    const html = await readFile(file, 'utf8');
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toContain('http-equiv="content-security-policy"');
    expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
  });
});

function targetFile(path: string, from: string): string {
  const absolute = path.startsWith('/') ? path : join(from, path);
  return join(dist, absolute.endsWith('/') ? `${absolute}index.html` : absolute);
}
