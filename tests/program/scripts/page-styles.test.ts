import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageStyles, styleSheetsOf, withStyleSheets } from '../../../src/integrations/page-styles.ts';

const page = (...names: readonly string[]) =>
  `<head><title>x</title>${names.map((name) => `<link rel="stylesheet" href="/buch/_astro/${name}">`).join('')}<link rel="stylesheet" media="print" href="/buch/papier.css"></head>`;

describe('the style sheets of a page', () => {
  it('are those that hold up drawing, each once', () => {
    expect(styleSheetsOf(page('a.css', 'b.css', 'a.css'))).toEqual([
      '/buch/_astro/a.css',
      '/buch/_astro/b.css',
    ]);
  });

  it('are replaced where the last one stood, what is for print alone stays before them', () => {
    const linked = page('a.css', 'b.css').replace(
      '</head>',
      '<link rel="stylesheet" href="/buch/_astro/c.css"></head>',
    );
    expect(withStyleSheets(linked, ['/d.css', '/e.css'])).toBe(
      '<head><title>x</title><link rel="stylesheet" media="print" href="/buch/papier.css"><link rel="stylesheet" href="/d.css"><link rel="stylesheet" href="/e.css"></head>',
    );
  });
});

describe('joining the style sheets of pages', () => {
  let folder = '';
  let styles = new PageStyles();
  const files = {
    'layers.1.css': 'l{}',
    'Page.2.css': 'p{}',
    'a.3.css': 'a{}',
    'b.4.css': 'b{}',
  };
  const contentOf = (html: string) =>
    styleSheetsOf(html).map((address) => readFileSync(join(folder, address.replace('/buch/', '')), 'utf8'));

  beforeEach(() => {
    styles = new PageStyles();
    folder = mkdtempSync(join(tmpdir(), 'styles-'));
    mkdirSync(join(folder, '_astro'));
    for (const [name, css] of Object.entries(files)) writeFileSync(join(folder, '_astro', name), css);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes one of what the layout brings and one of the rest, each in the order of the page', async () => {
    const joined = styles.join(page('b.4.css', 'layers.1.css', 'a.3.css', 'Page.2.css'));
    await styles.write(folder);
    expect(contentOf(joined)).toEqual(['l{}p{}', 'b{}a{}']);
  });

  it('makes one file where a page has nothing but the frame', async () => {
    const joined = styles.join(page('layers.1.css', 'Page.2.css'));
    await styles.write(folder);
    expect(contentOf(joined)).toEqual(['l{}p{}']);
  });

  it('loses nothing on a page that lacks a part of the frame', async () => {
    const joined = styles.join(page('Page.2.css', 'a.3.css'));
    await styles.write(folder);
    expect(contentOf(joined)).toEqual(['p{}', 'a{}']);
  });

  it('gives pages with the same styles the same files, and takes the old ones away', async () => {
    const all = [page(...Object.keys(files)), page(...Object.keys(files))];
    const [one, other] = all.map((html) => styles.join(html));
    expect(one).toBe(other);
    await styles.write(folder);
    expect(readdirSync(join(folder, '_astro'))).toHaveLength(2);
    expect(contentOf(one ?? '')).toEqual(['l{}p{}', 'a{}b{}']);
  });

  it('names a file by what stands in it, because the names of its parts do', () => {
    const [frame, own] = styleSheetsOf(styles.join(page('layers.1.css', 'a.3.css')));
    const [sameFrame, otherOwn] = styleSheetsOf(styles.join(page('layers.1.css', 'a.33.css')));
    expect(sameFrame).toBe(frame);
    expect(otherOwn).not.toBe(own);
  });
});
