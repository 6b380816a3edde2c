import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControlOf, keepForEver, securityHeaders } from '../../../src/integrations/headers.mjs';
import { asBase } from '../../../src/integrations/base-path.mjs';
import { answerTo, createStaticServer, listenFrom } from '../../../scripts/serve/static-server.mjs';

const outside = mkdtempSync(join(tmpdir(), 'server-'));
const folder = join(outside, 'dist');
const long = '.seite { color: green }\n'.repeat(200);

beforeAll(() => {
  mkdirSync(join(folder, 'kapitel', 'überblick'), { recursive: true });
  mkdirSync(join(folder, 'leer'));
  writeFileSync(join(outside, 'geheim.txt'), 'geheim');
  writeFileSync(join(folder, 'index.html'), 'Start');
  writeFileSync(join(folder, '404.html'), 'Nicht gefunden');
  writeFileSync(join(folder, 'sw.js'), '');
  writeFileSync(join(folder, 'kapitel', 'überblick', 'index.html'), 'Überblick');
  writeFileSync(join(folder, 'blatt.pdf'), '0123456789');
  writeFileSync(join(folder, 'leer.txt'), '');
  writeFileSync(join(folder, 'lang.css'), long);
  writeFileSync(join(folder, 'lang.pdf'), long);
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro', 'seite.a1b2c3.css'), 'Farben');
  // what stands in the folder and is meant for nobody
  writeFileSync(join(folder, '_headers'), 'geheim');
  writeFileSync(join(folder, '.env'), 'geheim');
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'index.html'), 'geheim');
  writeFileSync(join(folder, '.git', 'config'), 'geheim');
  // ways out of the folder and into what it hides, and one that stays inside
  mkdirSync(join(outside, 'privat'));
  writeFileSync(join(outside, 'privat', 'index.html'), 'geheim');
  symlinkSync(join(outside, 'geheim.txt'), join(folder, 'verweis.txt'));
  symlinkSync(join(outside, 'privat'), join(folder, 'ordner'));
  symlinkSync(join(folder, '.git', 'config'), join(folder, 'einstellung.txt'));
  symlinkSync('kreis', join(folder, 'kreis'));
  symlinkSync(join(folder, 'blatt.pdf'), join(folder, 'auch-blatt.pdf'));
  execFileSync('mkfifo', [join(folder, 'rohr.txt')]);
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
    ['a page below a base path with signs', '/büch er/', '/b%C3%BCch%20er/kapitel/%c3%bcberblick/', page],
    ['the root above such a base path', '/büch er/', '/', { redirect: '/b%C3%BCch%20er/' }],
    [
      'a link that stays in the folder',
      '/',
      '/auch-blatt.pdf',
      { status: 200, file: join(folder, 'auch-blatt.pdf') },
    ],
    [
      'a query with a question mark in it',
      '/',
      '/kapitel/%C3%BCberblick?q=1?2',
      { redirect: '/kapitel/%C3%BCberblick/?q=1?2' },
    ],
  ])('leads on: %s', async (_, base, url, answer) => {
    expect(await answerTo(folder, base, url)).toEqual(answer);
  });

  it.each([
    ['there is no such file', '/', '/weg.txt'],
    ['the folder has no page', '/', '/leer/'],
    ['a file is asked for as if it were a folder', '/', '/sw.js/'],
    ['it lies beside the base path', '/buch/', '/buchhandlung/'],
    ['it lies outside of the base path', '/buch/', '/kapitel/%C3%BCberblick/'],
    ['it climbs out of the folder', '/', '/../geheim.txt'],
    ['it climbs out of the folder in disguise', '/', '/%2e%2e%2fgeheim.txt'],
    ['it has a stray per cent sign', '/', '/100%'],
    ['it is a file for the host', '/', '/_headers'],
    ['its name begins with a full stop', '/', '/.env'],
    ['its name begins with a full stop in disguise', '/', '/%2eenv'],
    ['it lies in a folder whose name begins with a full stop', '/', '/.git/'],
    ['that folder is asked for without its slash', '/', '/.git'],
    ['it is a link to a file outside', '/', '/verweis.txt'],
    ['it is a link to a folder outside', '/', '/ordner/'],
    ['it is a link to a folder outside, without its slash', '/', '/ordner'],
    ['it is a link to what the folder hides', '/', '/einstellung.txt'],
    ['it is a link to itself', '/', '/kreis'],
    ['it is a pipe', '/', '/rohr.txt'],
    ['it climbs by a backslash', '/', '/..\\geheim.txt'],
    ['it climbs by a backslash in disguise', '/', '/kapitel%5c..%5c..%5cgeheim.txt'],
    ['it climbs by a slash in disguise', '/', '/kapitel%2f..%2f..%2fgeheim.txt'],
    ['it climbs in double disguise', '/', '/%252e%252e/geheim.txt'],
    ['it steps up and comes back', '/', '/kapitel/../'],
    ['it holds a null', '/', '/sw.js%00.html'],
    ['it names another host', '/', 'http://evil.example/kapitel'],
  ])('gets the page for what is not there when %s', async (_, base, url) => {
    expect(await answerTo(folder, base, url)).toEqual(notFound);
  });

  it.each([
    '//evil.example/..',
    '//evil.example/%2e%2e',
    '//evil.example/../kapitel/überblick',
    '/\\evil.example/..',
    '/%5Cevil.example/..',
    '/%2Fevil.example/..',
    '///evil.example/..',
    '/buch//evil.example/..',
    '/./buch',
    '//buch',
  ])('%s never sends a browser to another host', async (url) => {
    for (const base of ['/', '/buch/']) {
      const answer = await answerTo(folder, base, url);
      if ('redirect' in answer) {
        expect(answer.redirect).toMatch(/^\/(?![\\/])/);
        expect(new URL(answer.redirect, 'http://handbuch.example').host).toBe('handbuch.example');
      } else expect(answer).toEqual(notFound);
    }
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

  /** Asks with the path exactly as written: `fetch` would tidy it up first. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }>((done, fail) => {
      const { port } = server.address() as AddressInfo;
      request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (piece: string) => (text += piece))
          .on('end', () => {
            done({ status: response.statusCode, headers: response.headers, text });
          });
      })
        .on('error', fail)
        .end();
    });

  it('sends nobody to another host', async () => {
    for (const path of ['//evil.example/..', '/\\evil.example/..', '//evil.example/%2e%2e']) {
      const { status, headers } = await ask(path);
      expect([status, headers.location]).toEqual([404, undefined]);
    }
  });

  it.each([
    ['a page', '/kapitel/%C3%BCberblick/', 200],
    ['a hashed file', '/_astro/seite.a1b2c3.css', 200],
    ['a way on', '/kapitel/%C3%BCberblick', 308],
    ['what is not there', '/_astro/weg.css', 404],
  ])('says with %s what a meta tag cannot say', async (_, path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(answer.headers[name.toLowerCase()]).toBe(value);
  });

  it('lets a browser keep for ever what carries its checksum in its name, and nothing else', async () => {
    expect((await ask('/_astro/seite.a1b2c3.css')).headers['cache-control']).toBe(keepForEver);
    for (const path of ['/', '/sw.js', '/blatt.pdf', '/_astro/weg.css', '/weg'])
      expect((await ask(path)).headers['cache-control'], path).toBe('no-cache');
    expect(cacheControlOf('kapitel/_astro/x.css')).toBe('no-cache');
  });

  it.each(['W/', ''])(
    'says that a file is the same when a browser holds it as one of several (%s)',
    async (weak) => {
      const { etag } = (await ask('/blatt.pdf')).headers;
      expect((await ask('/blatt.pdf', { 'If-None-Match': `"x", ${weak}${etag ?? ''}` })).status).toBe(304);
    },
  );

  describe('asked for a part of a file', () => {
    it.each([
      ['the first bytes', 'bytes=0-3', '0123', 'bytes 0-3/10'],
      ['one byte', 'bytes=4-4', '4', 'bytes 4-4/10'],
      ['all from a byte on', 'bytes=7-', '789', 'bytes 7-9/10'],
      ['the last bytes', 'bytes=-2', '89', 'bytes 8-9/10'],
      ['more than there is', 'bytes=8-99', '89', 'bytes 8-9/10'],
      ['more last bytes than there are', 'bytes=-99', '0123456789', 'bytes 0-9/10'],
    ])('sends %s', async (_, range, text, sent) => {
      const answer = await ask('/blatt.pdf', { Range: range });
      expect([answer.status, answer.text]).toEqual([206, text]);
      expect(answer.headers).toMatchObject({
        'content-range': sent,
        'content-length': String(text.length),
        'content-type': 'application/pdf',
        'accept-ranges': 'bytes',
      });
    });

    it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0', 'bytes=99999999999999999999-'])(
      'says that it has no such bytes: %s',
      async (range) => {
        const answer = await ask('/blatt.pdf', { Range: range });
        expect([answer.status, answer.headers['content-range'], answer.text]).toEqual([
          416,
          'bytes */10',
          '',
        ]);
      },
    );

    it.each(['bytes=3-1', 'bytes=a-b', 'bytes=-', 'bytes', 'zeilen=1-2', 'bytes=0-1,4-5', 'bytes=0x1-2'])(
      'sends the whole file when the range is none that it knows: %s',
      async (range) => {
        const answer = await ask('/blatt.pdf', { Range: range });
        expect([answer.status, answer.text]).toEqual([200, '0123456789']);
      },
    );

    it('sends the part only when the file is still the one that the browser began with', async () => {
      const { etag = '' } = (await ask('/blatt.pdf')).headers;
      const part = (tag: string) => ask('/blatt.pdf', { Range: 'bytes=0-1', 'If-Range': tag });
      expect((await part(etag)).text).toBe('01');
      for (const tag of ['"other"', `W/${etag}`, 'Wed, 21 Oct 2015 07:28:00 GMT'])
        expect((await part(tag)).text).toBe('0123456789');
    });

    it('answers a question for the head alone with the head of the whole', async () => {
      const answer = await ask('/blatt.pdf', { Range: 'bytes=0-1' }, 'HEAD');
      expect([answer.status, answer.headers['content-length'], answer.text]).toEqual([200, '10', '']);
    });

    it('sends no part of the page for what is not there', async () => {
      expect((await ask('/weg', { Range: 'bytes=0-1' })).text).toBe('Nicht gefunden');
    });

    it('has no bytes of an empty file', async () => {
      expect((await ask('/leer.txt', { Range: 'bytes=0-' })).status).toBe(416);
      expect(await ask('/leer.txt')).toMatchObject({ status: 200, text: '' });
    });
  });

  describe('asked for compressed content', () => {
    const gzip = { 'Accept-Encoding': 'gzip, deflate' };

    it('sends a text smaller, under a tag of its own, and the same text', async () => {
      const { port } = server.address() as AddressInfo;
      const response = await fetch(`http://127.0.0.1:${port}/lang.css`, { headers: gzip });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(await response.text()).toBe(long);
      const plain = await ask('/lang.css');
      expect([plain.headers['content-encoding'], plain.headers.vary]).toEqual([undefined, 'Accept-Encoding']);
      const etag = response.headers.get('etag') ?? '';
      expect(etag).not.toBe(plain.headers.etag);
      expect((await ask('/lang.css', { ...gzip, 'If-None-Match': etag })).status).toBe(304);
    });

    it('answers for the head alone without a body', async () => {
      const answer = await ask('/lang.css', gzip, 'HEAD');
      expect([answer.status, answer.headers['content-encoding'], answer.text]).toEqual([200, 'gzip', '']);
    });

    it.each([
      ['a PDF', '/lang.pdf', gzip],
      ['what is small already', '/index.html', gzip],
      ['a part of a file', '/lang.css', { ...gzip, Range: 'bytes=0-5' }],
      ['what is refused so', '/lang.css', { 'Accept-Encoding': 'gzip;q=0, *' }],
    ])('leaves %s as it is', async (_, path, headers) => {
      expect((await ask(path, headers)).headers['content-encoding']).toBeUndefined();
    });
  });

  it('says what it can do when something is sent to it', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
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
    ['/b%C3%BCch%20er', '/büch er/'],
    ['100%', '/100%/'],
  ])('%s is understood as %s', (written, base) => {
    expect(asBase(written)).toBe(base);
  });
});
