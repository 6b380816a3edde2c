import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { designPage } from '@/addresses/design-page.ts';
import { isReserved, programPagesOf } from '@/addresses/program-pages.ts';
import { chaptersOf } from '@/handbook/content.ts';
import { faultsOfHtml } from './html-rules.ts';
import { builtPages, contentOfSite, dist as siteOf } from './built-site.ts';

const dist = siteOf();
const pages = await builtPages(dist);
const content = await contentOfSite();

test('every chapter, worksheet and page of the content was built', () => {
  const wanted = [
    '/',
    '/404.html',
    ...content.parts.map((p) => `/${p.id}/`),
    ...chaptersOf(content).map((c) => `/${c.part}/${c.id}/`),
    ...content.worksheets.flatMap((w) => [`/arbeitsblaetter/${w.id}/`, `/arbeitsblaetter/${w.id}/papier/`]),
    ...content.pages.map((p) => `/${p.id}/`),
    ...programPagesOf(content).map(({ address }) => address),
    // a site that asked for it has the page that shows the look, and no other
    ...(process.env['DESIGN_PAGE'] === '1' ? [`/${designPage}/`] : []),
  ];
  expect(pages.map((p) => p.address).toSorted()).toEqual(wanted.toSorted());
});

test('no two pages have the same title', async () => {
  const titles = await Promise.all(
    pages.map(async ({ file }) => /<title>([^<]*)<\/title>/.exec(await readFile(file, 'utf8'))?.[1] ?? ''),
  );
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test('every table that scrolls is called by what it is about', async () => {
  let tables = 0;
  for (const { file, address } of pages) {
    const html = await readFile(file, 'utf8');
    const names = Array.from(
      html.matchAll(/class="table-scroll"[^>]* aria-label="([^"]*)"/g),
      ([, name = '']) => name,
    );
    tables += names.length;
    expect(new Set(names).size, address).toBe(names.length);
    expect(names, address).not.toContain('Tabelle');
    expect(names, address).not.toContain('');
  }
  expect(tables).toBeGreaterThan(0); // or the looking has missed them
});

test('every link to a PDF tells what it is and how large or long', async () => {
  const links = await Promise.all(
    pages.map(async ({ file }) =>
      Array.from(
        (await readFile(file, 'utf8')).matchAll(/<a\b[^>]* href="[^"]*\.pdf"[^>]*>([^<]*)</g),
        ([, words = '']) => words.trim(),
      ),
    ),
  );
  expect(links.flat().length).toBeGreaterThan(content.worksheets.length);
  expect(links.flat().filter((words) => !/PDF.*\d+.(?:kB|Seiten?)/.test(words))).toEqual([]);
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

describe.each(pages)('$address', ({ file, address }) => {
  test('is valid HTML', async () => {
    expect(await faultsOfHtml(await readFile(file, 'utf8'))).toEqual([]);
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
