import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, asBase, createStaticServer, listenFrom } from '../../../scripts/static-server.mjs';

const outside = mkdtempSync(join(tmpdir(), 'server-'));
const folder = join(outside, 'dist');

beforeAll(() => {
  mkdirSync(join(folder, 'kapitel', 'überblick'), { recursive: true });
  mkdirSync(join(folder, 'leer'));
  writeFileSync(join(outside, 'geheim.txt'), 'geheim');
  writeFileSync(join(folder, 'index.html'), 'Start');
  writeFileSync(join(folder, '404.html'), 'Nicht gefunden');
  writeFileSync(join(folder, 'sw.js'), '');
  writeFileSync(join(folder, 'kapitel', 'überblick', 'index.html'), 'Überblick');
});
afterAll(() => rmSync(outside, { recursive: true }));

const page = { status: 200, file: join(folder, 'kapitel', 'überblick', 'index.html') };
const notFound = { status: 404, file: join(folder, '404.html') };

describe('an address of the built site', () => {
  it.each([
    ['the base itself', '/', '/', { status: 200, file: join(folder, 'index.html') }],
    ['a folder with a page in it', '/', '/kapitel/%C3%BCberblick/', page],
    [
      'a folder asked for without its slash',
      '/',
      '/kapitel/%C3%BCberblick?q=1',
      { redirect: '/kapitel/%C3%BCberblick/?q=1' },
    ],
    ['a page below a base path', '/buch/', '/buch/kapitel/%C3%BCberblick/', page],
    ['the root when the site stands below a base path', '/buch/', '/', { redirect: '/buch/' }],
    ['the base path without its slash', '/buch/', '/buch', { redirect: '/buch/' }],
  ])('leads on: %s', async (_, base, url, answer) => {
    expect(await answerTo(folder, base, url)).toEqual(answer);
  });

  it.each([
    ['there is no such file', '/', '/weg.txt'],
    ['the folder has no page', '/', '/leer/'],
    ['a file is asked for as if it were a folder', '/', '/sw.js/'],
    ['it lies beside the base path', '/buch/', '/buchhandlung/'],
    ['it climbs out of the folder', '/', '/../geheim.txt'],
    ['it climbs out of the folder in disguise', '/', '/%2e%2e%2fgeheim.txt'],
    ['it has a stray per cent sign', '/', '/100%'],
  ])('gets the page for what is not there when %s', async (_, base, url) => {
    expect(await answerTo(folder, base, url)).toEqual(notFound);
  });
});

describe('the server', () => {
  const server = createStaticServer(folder, '/');
  let address = '';
  beforeAll(async () => {
    address = `http://127.0.0.1:${await listenFrom(server, 0)}`;
  });
  afterAll(() => void server.close());

  it('has the browser ask again for the service worker each time', async () => {
    const first = await fetch(`${address}/sw.js`);
    expect(first.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(`${address}/sw.js`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('sends 404.html with its status', async () => {
    const response = await fetch(`${address}/weg`);
    expect([response.status, await response.text()]).toEqual([404, 'Nicht gefunden']);
  });

  it('takes the next port when the wanted one is taken', async () => {
    const { port } = server.address() as AddressInfo;
    const second = createStaticServer(folder, '/');
    expect(await listenFrom(second, port)).toBeGreaterThan(port);
    second.close();
  });
});

describe('the base path', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['buch', '/buch/'],
    ['/buch', '/buch/'],
    ['//a//b/', '/a/b/'],
  ])('%s is understood as %s', (written, base) => {
    expect(asBase(written)).toBe(base);
  });
});
