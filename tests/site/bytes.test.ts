import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chaptersOf } from '@/handbook/content.ts';
import { contentOfSite, dist as siteOf } from './built-site.ts';

const dist = siteOf();
const content = await contentOfSite();

interface Loaded {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
}

/** Many pages share a file, and compressing it as well as a host does takes its time. */
const sizes = new Map<string, Promise<number>>();
function brotli(address: string): Promise<number> {
  const known = sizes.get(address);
  if (known) return known;
  const size = readFile(join(dist, address)).then((body) => brotliCompressSync(body).length);
  sizes.set(address, size);
  return size;
}
const sum = async (addresses: Iterable<string>) =>
  (await Promise.all([...new Set(addresses)].map(brotli))).reduce((a, b) => a + b, 0);

/** Scripts with everything that they import at once; dynamic imports are asked for later and do not count. */
async function withImports(entry: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = await readFile(join(dist, entry), 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:\bfrom\s*|\bimport\s*)"(\.\.?\/[^"]+|\/[^"]+\.js)"/g))
    await withImports(new URL(path, `http://x${entry}`).pathname, seen);
  return seen;
}

/** What a first visit of a page loads, brotli-compressed, before anything is asked for. */
async function firstVisit(page: string): Promise<Loaded> {
  const html = await readFile(join(dist, page, 'index.html'), 'utf8');
  const scripts = [
    ...html.matchAll(/(?:src|component-url|renderer-url|before-hydration-url)="([^"]+\.js)"/g),
  ];
  const all = await Promise.all(scripts.map(([, url = '']) => withImports(url)));
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url = '']) => url);
  // both faces with the letters of German; further files wait for letters that need them
  const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)].map(([, url = '']) => url);
  if (fonts.length !== 2) throw new Error(`${page} preloads ${fonts.length} fonts, not two`);
  return {
    html: brotliCompressSync(html).length,
    css: await sum(styles),
    js: await sum(all.flatMap((set) => [...set])),
    fonts: await sum(fonts),
  };
}

const kB = 1000;

test('a reading page loads at most 50 kB on the first visit, fonts included', async () => {
  for (const { part, id } of chaptersOf(content)) {
    const { html, css, js, fonts } = await firstVisit(`/${part}/${id}/`);
    expect(html + css + js + fonts, `${part}/${id}`).toBeLessThanOrEqual(50 * kB);
  }
});

test('a reading page loads no framework', async () => {
  for (const { part, id } of chaptersOf(content)) {
    const html = await readFile(join(dist, part, id, 'index.html'), 'utf8');
    expect(html, `${part}/${id}`).not.toContain('astro-island');
    expect((await firstVisit(`/${part}/${id}/`)).js, `${part}/${id}`).toBeLessThanOrEqual(8 * kB);
  }
});

test('every page with explained terms or headings to link to loads what serves them, and no other does', async () => {
  const pages = await readdir(dist, { recursive: true });
  let served = 0;
  for (const page of pages.filter((name) => name.endsWith('index.html'))) {
    const html = await readFile(join(dist, page), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+\.js)"/g)];
    const all = await Promise.all(scripts.map(([, url = '']) => withImports(url)));
    const files = [...new Set(all.flatMap((some) => [...some]))];
    const code = (await Promise.all(files.map((file) => readFile(join(dist, file), 'utf8')))).join('\n');
    if (/<button[^>]* class="?term\b/.test(html))
      expect(code, page).toMatch(/button\.term|\bterms\.[\w-]+\.js/);
    if (/^arbeitsblaetter/.test(page)) expect(code.includes('heading-link'), page).toBe(false);
    if (code.includes('heading-link')) served += 1;
  }
  expect(served).toBeGreaterThanOrEqual(chaptersOf(content).length); // or the measuring has missed the script
});

test('a worksheet loads at most 85 kB of script before anything is asked for', async () => {
  for (const { id } of content.worksheets) {
    const { js } = await firstVisit(`/arbeitsblaetter/${id}/`);
    expect(js, id).toBeGreaterThan(50 * kB); // or the measuring has missed the island
    expect(js, id).toBeLessThanOrEqual(85 * kB);
  }
});

test('the start page and the list of sheets load at most 10 kB of script for who has filled in nothing', async () => {
  for (const page of ['/', '/arbeitsblaetter/']) {
    const { js } = await firstVisit(page);
    expect(js, page).toBeGreaterThan(kB); // or the measuring has missed the script
    expect(js, page).toBeLessThanOrEqual(10 * kB);
  }
});

test('the library that makes PDFs is not among what a worksheet loads at once', async () => {
  for (const { id } of content.worksheets) {
    const html = await readFile(join(dist, 'arbeitsblaetter', id, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:component-url|renderer-url|src)="([^"]+\.js)"/g)];
    for (const [, url = ''] of scripts)
      for (const file of await withImports(url))
        expect(await readFile(join(dist, file), 'utf8'), file).not.toContain('PDFDocument');
  }
});
