// The author's loop: the dev server follows the content folder wherever it lies and whatever happens to its files.
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { styleSheetsOf } from '../../../src/integrations/page-styles.ts';
import { startDevServer, type DevServer } from '../../../scripts/bench/author-loop.ts';
import { makeWorkshop, removeWorkshop } from '../../../scripts/bench/workshop.ts';

let workshop: string;
let elsewhere: string;
beforeAll(async () => {
  workshop = await makeWorkshop();
  elsewhere = await mkdtemp(join(tmpdir(), 'bücher-'));
});
afterAll(async () => {
  await removeWorkshop(workshop);
  await rm(elsewhere, { recursive: true });
});

describe.each([
  ['below the project', () => ({ written: './bücher/content', folder: join(workshop, 'bücher/content') })],
  ['far from it', () => ({ written: join(elsewhere, 'sport'), folder: join(elsewhere, 'sport') })],
])('with a content folder %s', (_, where) => {
  let server: DevServer;
  let folder: string;

  beforeAll(async () => {
    const { written } = where();
    folder = where().folder;
    await cp('tests/fixtures/handbuch-buecherei', folder, { recursive: true });
    server = await startDevServer(workshop, written);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
  });

  const get = async (address: string) => {
    const response = await fetch(server.origin + address);
    return { status: response.status, text: await response.text() };
  };
  /** Asks for a page until it says what is expected, and gives what it says at last. */
  async function until(address: string, fits: (page: { status: number; text: string }) => boolean) {
    const begin = Date.now();
    let page = await get(address);
    while (!fits(page) && Date.now() - begin < 15_000) {
      await setTimeout(100);
      page = await get(address);
    }
    return page;
  }
  const change = async (name: string, from: string, to: string) => {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, name), text.replace(from, to));
  };
  const mdx = 'kapitel/grundlagen/ausleihe.mdx';
  const page = '/grundlagen/ausleihe/';

  test('a changed chapter shows its new text, also where it holds marks of Windows editors', async () => {
    expect((await get(page)).text).toContain('Fragen Sie nach.');
    const text = await readFile(join(folder, mdx), 'utf8');
    await writeFile(
      join(folder, mdx),
      `\ufeff${text.replace('Fragen Sie nach.', 'Fragen Sie zweimal.').replaceAll('\n', '\r\n')}`,
    );
    const shown = (await until(page, ({ text }) => text.includes('Fragen Sie zweimal.'))).text;
    expect(shown).toContain('Fragen Sie zweimal.');
    expect(shown).not.toContain('zielgruppen:');
    await writeFile(join(folder, mdx), text);
  });

  /** What a browser gets that comes back as soon as a file has changed. */
  const comeBack = async () => {
    await setTimeout(100);
    return (await fetch(server.origin + page, { headers: { Accept: 'text/html' } })).text();
  };

  test('a browser that comes back at once gets the text as it was saved, also by another name or after a fault', async () => {
    const text = await readFile(join(folder, mdx), 'utf8');
    for (const n of ['einmal', 'zweimal', 'dreimal']) {
      await writeFile(join(folder, mdx), text.replace('titel:', 'titl:'));
      expect(await comeBack()).toContain('titl');
      await writeFile(join(folder, mdx), text.replace('Fragen Sie nach.', `Fragen Sie ${n}.`));
      expect(await comeBack()).toContain(`Fragen Sie ${n}.`);
      await writeFile(join(folder, '.ausleihe.mdx'), text.replace('Fragen Sie nach.', `Bitten Sie ${n}.`));
      await rename(join(folder, '.ausleihe.mdx'), join(folder, mdx));
      expect(await comeBack()).toContain(`Bitten Sie ${n}.`);
    }
    await writeFile(join(folder, mdx), text);
  });

  test('a worksheet is drawn with the order of the layers first and the styles of its own kinds', async () => {
    const { text } = await get('/arbeitsblaetter/plan/');
    const linked = styleSheetsOf(text);
    expect(linked[0]).toMatch(/layers\.css/);
    const sent = await Promise.all(
      linked.map(async (address) => {
        const response = await fetch(server.origin + address, { headers: { Accept: 'text/css' } });
        expect(response.headers.get('Content-Type'), address).toMatch(/^text\/css/);
        return response.text();
      }),
    );
    expect(sent[0]).toMatch(/@layer reset, tokens, base, layout, components, print;/);
    expect(sent.join('')).toContain('.table-row');
    expect(sent.join('')).not.toContain('.matrix-cell');
  });

  test('a changed chapter of plain Markdown and a changed term show too', async () => {
    await change('kapitel/grundlagen/rueckgabe.md', 'Die Mahnung ist freundlich', 'Die Mahnung ist deutlich');
    await until('/grundlagen/rueckgabe/', ({ text }) => text.includes('ist deutlich'));
    await change('glossar.yaml', 'für eine Zeit', 'für vier Wochen');
    expect((await until('/glossar/', ({ text }) => text.includes('für vier Wochen'))).text).toContain(
      'für vier Wochen',
    );
    expect((await get('/grundlagen/rueckgabe/')).text).toContain('ist deutlich');
  });

  test('faults are shown in place of every page, all at once, until they are mended', async () => {
    await change(mdx, 'zielgruppen', 'zielgrupen');
    await change('glossar.yaml', 'erklaerung', 'erklarung');
    const faulty = await until(
      page,
      ({ status }) => status === 500 && server.output().includes('2 Fehler in 2 Dateien.'),
    );
    expect(faulty.status).toBe(500);
    expect(server.output()).toContain('ausleihe.mdx:4  Die Datei hat den unbekannten Schlüssel „zielgrupen“');
    expect(server.output()).toContain('2 Fehler in 2 Dateien.');
    await change(mdx, 'zielgrupen', 'zielgruppen');
    await change('glossar.yaml', 'erklarung', 'erklaerung');
    expect((await until(page, ({ status }) => status === 200)).status).toBe(200);
  });

  test('a new chapter appears, and one that is deleted is missed and goes', async () => {
    const chapters = '[ausleihe, rueckgabe]';
    const source = await readFile(join(folder, 'kapitel/grundlagen/rueckgabe.md'), 'utf8');
    await writeFile(
      join(folder, 'kapitel/grundlagen/mahnung.md'),
      source.replace('Die Rückgabe', 'Die Mahnung'),
    );
    await change('handbuch.yaml', chapters, '[ausleihe, rueckgabe, mahnung]');
    const added = await until('/grundlagen/mahnung/', ({ status }) => status === 200);
    expect(added.text).toContain('<h1>Die Mahnung</h1>');
    await rename(join(folder, 'kapitel/grundlagen/mahnung.md'), join(folder, '.mahnung.md'));
    const missed = await until('/grundlagen/ausleihe/', ({ status }) => status === 500);
    expect(missed.status).toBe(500);
    await change('handbuch.yaml', '[ausleihe, rueckgabe, mahnung]', chapters);
    expect((await until('/grundlagen/mahnung/', ({ status }) => status === 404)).status).toBe(404);
  });

  test('the server was never started again for any of this', () => {
    expect(server.output()).not.toMatch(/restart/i);
  });
});
