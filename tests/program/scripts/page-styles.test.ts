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
  const files = { 'a.css': 'a{}', 'b.css': 'b{}', 'c.css': 'c{}', 'd.css': 'd{}' };
  const contentOf = (html: string) =>
    styleSheetsOf(html).map((address) => readFileSync(join(folder, address.replace('/buch/', '')), 'utf8'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'styles-'));
    mkdirSync(join(folder, '_astro'));
    for (const [name, css] of Object.entries(files)) writeFileSync(join(folder, '_astro', name), css);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const frameIsAB = () =>
    new PageStyles(folder, [page('a.css', 'b.css', 'c.css'), page('a.css', 'd.css', 'b.css')]);

  it('makes one of what every page has and one of the rest, each in the order of the page', () => {
    expect(contentOf(frameIsAB().join(page('d.css', 'a.css', 'c.css', 'b.css')))).toEqual([
      'a{}b{}',
      'd{}c{}',
    ]);
  });

  it('makes one file where a page has nothing but the frame', () => {
    expect(contentOf(frameIsAB().join(page('a.css', 'b.css')))).toEqual(['a{}b{}']);
  });

  it('loses nothing on a page that lacks a part of the frame', () => {
    expect(contentOf(frameIsAB().join(page('b.css', 'c.css')))).toEqual(['b{}', 'c{}']);
  });

  it('gives pages with the same styles the same files, and takes the old ones away when all are joined', () => {
    const styles = frameIsAB();
    const all = [page('a.css', 'b.css', 'c.css', 'd.css'), page('a.css', 'b.css', 'c.css', 'd.css')];
    const [one, other] = all.map((html) => styles.join(html));
    expect(one).toBe(other);
    styles.removeReplaced();
    expect(readdirSync(join(folder, '_astro'))).toHaveLength(2);
    expect(contentOf(one ?? '')).toEqual(['a{}b{}', 'c{}d{}']);
  });

  it('names a file by what stands in it', () => {
    const first = frameIsAB().join(page('a.css', 'b.css', 'c.css'));
    writeFileSync(join(folder, '_astro', 'c.css'), 'c{color:red}');
    const [frame, own] = styleSheetsOf(frameIsAB().join(page('a.css', 'b.css', 'c.css')));
    expect(styleSheetsOf(first)[0]).toBe(frame);
    expect(styleSheetsOf(first)[1]).not.toBe(own);
  });
});
