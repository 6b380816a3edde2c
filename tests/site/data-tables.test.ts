import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chaptersOf } from '@/handbook/content.ts';
import { cellIn, germanCell } from '@/handbook/data-tables.ts';
import { contentOfSite, dist as siteOf } from './built-site.ts';

const dist = siteOf();
const content = await contentOfSite();
const shown = chaptersOf(content).flatMap((chapter) =>
  chapter.body.mentions
    .filter(({ kind }) => kind === 'zahlen')
    .map(({ target }) => ({ table: target, page: `${chapter.part}/${chapter.id}` })),
);

/** Text of a piece of HTML as a reader sees it. */
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/[\s\u00a0]+/g, ' ');

// a handbook may keep tables only for its worksheets; one that shows numbers shows them all
test.skipIf(shown.length === 0)('every table of numbers is shown in a chapter', () => {
  const unseen = content.tables.map(({ id }) => id).filter((id) => !shown.some(({ table }) => table === id));
  expect(unseen).toEqual([]);
});

describe.each(shown)('„$table“ on $page', ({ table: id, page }) => {
  const table = content.tables.find((t) => t.id === id);
  const source = content.sources.find((s) => s.id === table?.source.source);
  const figure = async () => {
    const html = await readFile(join(dist, page, 'index.html'), 'utf8');
    const start = html.indexOf(`id="zahlen-${id}"`);
    expect(start).toBeGreaterThan(0);
    return html.slice(html.lastIndexOf('<figure', start), html.indexOf('</figure>', start));
  };

  test('says what its numbers mean, in which unit, of whom and from where', async () => {
    const text = textOf(await figure());
    expect(text).toContain(table?.statement);
    expect(text).toContain(`Einheit: ${table?.unit ?? ''}`);
    expect(text).toContain(`Grundlage: ${table?.basis ?? ''}`);
    expect(text).toContain(`Quelle: ${source?.short ?? ''}`);
    expect(text).toContain(table?.source.section);
    for (const { n } of table?.series ?? [])
      if (n) expect(text).toContain(`n = ${n.toLocaleString('de-DE')}`);
  });

  test('holds each number in a table and a bar or a word for each in its chart', async () => {
    const html = await figure();
    const cells = [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text = '']) => text.trim());
    expect(cells).toEqual(
      table?.rows.flatMap((row) => table.series.map((series) => germanCell(cellIn(row, series)))),
    );
    expect(html.match(/class="chart-(?:figure|missing)[ "]/g)).toHaveLength(cells.length);
  });

  test('offers its numbers as a file', async () => {
    expect(await figure()).toContain(`/daten/${id}.csv`);
    expect((await readFile(join(dist, 'daten', `${id}.csv`), 'utf8')).startsWith('\uFEFF')).toBe(true);
  });
});
