import { beforeEach, describe, expect, it } from 'vitest';
import { WorkerHost, workerFor, type Answer, type Site } from './worker-host.ts';

const site: Site = {
  'index.html': 'Start',
  'teil/überblick/index.html': 'Überblick',
  '404.html': 'Nicht da',
  'blatt.pdf': 'PDF',
  '_astro/_seite_.css': 'Farben',
};
const changed: Site = { ...site, 'index.html': 'Neuer Start', 'neu/index.html': 'Neu' };
const count = Object.keys(site).length;

let host: WorkerHost;
beforeEach(() => {
  host = new WorkerHost();
  host.serve(site);
});

async function installed(which: Site): Promise<void> {
  host.run(await workerFor(which));
  await host.send('install');
  await host.send('activate');
}
/** The next visit: the page asks the worker in use to go on. */
const visit = () => host.send('message', 'complete');
/** The server with some answers of its own before those of a site. */
function serveBut(which: Site, answers: Readonly<Record<string, Answer>>): void {
  host.serve(which);
  const rest = host.server;
  host.server = (path, cache) => (Object.hasOwn(answers, path) ? answers[path] : rest(path, cache));
}
const goOffline = () => (host.server = () => undefined);

describe('the list of files', () => {
  it('is the same for the same site, so that a build that changes nothing is no new version', async () => {
    expect(await workerFor(site)).toBe(await workerFor({ ...site }));
    expect(await workerFor(changed)).not.toBe(await workerFor(site));
  });

  it('holds neither the worker nor what is meant for the host', async () => {
    const extra = { 'sw.js': '', '.nojekyll': '', _headers: '', 'a/.b': '' };
    expect(await workerFor({ ...site, ...extra })).toBe(await workerFor(site));
  });
});

describe('without a network', () => {
  beforeEach(async () => {
    await installed(site);
    goOffline();
  });

  it.each([
    ['a page', '/buch/teil/%C3%BCberblick/', '200 Überblick'],
    ['a page without its slash', '/buch/teil/überblick', '200 Überblick'],
    ['a page by the name of its file', '/buch/teil/überblick/index.html', '200 Überblick'],
    ['a page with a query', '/buch/?von=mail', '200 Start'],
    ['a file', '/buch/blatt.pdf', '200 PDF'],
    ['a file whose name begins with a line', '/buch/_astro/_seite_.css', '200 Farben'],
    ['the page „not found“ for a page that is not there', '/buch/fehlt/', '404 Nicht da'],
    ['the page „not found“ for an address that is none', '/buch/100%', '404 Nicht da'],
  ])('%s is answered', async (_, address, answer) => {
    expect(await host.ask(address)).toBe(answer);
  });

  it.each([
    ['another site', 'https://example.org/buch/', 'GET'],
    ['a page outside of the base path', '/anderswo/', 'GET'],
    ['what is sent', '/buch/', 'POST'],
  ])('%s is left to the browser', async (_, address, method) => {
    expect(await host.ask(address, 'navigate', method)).toBeUndefined();
  });
});

it('answers from the store and asks the network only for what is no file of the site', async () => {
  await installed(site);
  host.asked = [];
  await host.ask('/buch/');
  expect(host.asked).toEqual([]);
  expect(await host.ask('/buch/fehlt/')).toBe('404 404');
});

describe('an update', () => {
  beforeEach(async () => {
    await installed(site);
    host.serve(changed);
    host.asked = [];
  });

  it('fetches only what has changed', async () => {
    await installed(changed);
    expect(host.asked.toSorted()).toEqual(['/buch/', '/buch/neu/']);
    expect(await host.ask('/buch/')).toBe('200 Neuer Start');
  });

  it('forgets the files of the version before once it has taken over', async () => {
    await installed(changed);
    expect(host.files).toHaveLength(Object.keys(changed).length);
  });

  it('keeps them while another page may still need them', async () => {
    host.pages = 2;
    const { '_astro/_seite_.css': _gone, ...without } = changed;
    host.serve(without);
    await installed(without);
    expect(await host.ask('/buch/_astro/_seite_.css', 'no-cors')).toBe('200 Farben');
  });

  it('does not take over with a file missing that the version before has', async () => {
    serveBut(changed, { '/buch/': 404 });
    host.run(await workerFor(changed));
    await expect(host.send('install')).rejects.toThrow('/buch/');
  });

  it('leaves the version before as it was when it fails', async () => {
    const before = await workerFor(site);
    serveBut(changed, { '/buch/': 500 });
    host.run(await workerFor(changed));
    await host.send('install').catch(() => undefined);
    host.run(before);
    goOffline();
    expect(await host.ask('/buch/')).toBe('200 Start');
  });
});

describe('a first visit', () => {
  it('that is cut off goes on at the next one instead of beginning again', async () => {
    serveBut(site, { '/buch/blatt.pdf': undefined });
    const script = await workerFor(site);
    host.run(script);
    await expect(host.send('install')).rejects.toThrow('blatt.pdf');
    host.serve(site);
    host.asked = [];
    host.run(script);
    await host.send('install');
    expect(host.asked).toEqual(['/buch/blatt.pdf']);
  });

  it('keeps the rest when the server refuses a file for good, and asks for it again each time', async () => {
    serveBut(site, { '/buch/blatt.pdf': 403 });
    await installed(site);
    await host.send('message', 'complete');
    expect(host.told.at(-1)).toMatchObject({ stored: count - 1, total: count });
    host.serve(site);
    await host.send('message', 'complete');
    expect(host.told.at(-1)).toMatchObject({ stored: count, total: count });
  });

  it('says how far it is', async () => {
    await installed(site);
    expect(host.told).toContainEqual({
      type: 'progress',
      stored: count,
      total: count,
      differs: false,
      isWorking: true,
    });
  });
});

const broken = 'Fehler 500, bitte später';
const allOld = { stored: count, total: count, differs: false };
const allNew = { stored: Object.keys(changed).length, total: Object.keys(changed).length, differs: false };

describe('while an upload is under way', () => {
  beforeEach(async () => {
    await installed(site);
    host.told.length = 0;
  });

  it.each<[string, Site, Record<string, Answer>]>([
    ['a changed page is still the old one', changed, { '/buch/': 'Start' }],
    ['a new page is not there', changed, { '/buch/neu/': 404 }],
    ['a new page is answered with a page of error and status 200', changed, { '/buch/neu/': broken }],
    ['a file arrives half', changed, { '/buch/neu/': 'Ne' }],
    ['a new page is empty', changed, { '/buch/neu/': '' }],
    ['the host is locked for the time being', changed, { '/buch/': 403, '/buch/neu/': 403 }],
  ])(
    'the version before answers when %s, and the new one is taken once it is whole',
    async (_, next, answers) => {
      const before = await workerFor(site);
      const after = await workerFor(next);
      serveBut(next, answers);
      host.run(after);
      await expect(host.send('install')).rejects.toThrow('not stored');
      expect(host.told.map(({ type }) => type)).toContain('not-whole');

      host.run(before);
      await visit();
      expect(host.told.at(-1)).toMatchObject(allOld);
      expect(await host.ask('/buch/')).toBe('200 Start');

      host.serve(next);
      host.run(after);
      await host.send('install');
      await host.send('activate');
      goOffline();
      expect(await host.ask('/buch/')).toBe('200 Neuer Start');
      expect(await host.ask('/buch/neu/')).toBe('200 Neu');
      expect(host.files).toHaveLength(allNew.total);
    },
  );

  it('no more than a few wrong files are fetched on a visit', async () => {
    const pages = Array.from({ length: 40 }, (_, at) => `seite-${at}/index.html`);
    const next = { ...site, ...Object.fromEntries(pages.map((name) => [name, name])) };
    serveBut(next, Object.fromEntries(pages.map((_, at) => [`/buch/seite-${at}/`, broken])));
    host.run(await workerFor(next));
    host.asked = [];
    await expect(host.send('install')).rejects.toThrow('not stored');
    expect(host.asked.length).toBeLessThan(20);
  });

  it('a version that still is not whole after a day is taken as far as it goes, for the host is like that', async () => {
    serveBut(changed, { '/buch/': 'Neuer Start<script src="zählen.js">', '/buch/neu/': 'Neu' });
    host.run(await workerFor(changed));
    await expect(host.send('install')).rejects.toThrow('not stored');
    host.now += 23 * 60 * 60 * 1000;
    await expect(host.send('install')).rejects.toThrow('not stored');
    host.now += 2 * 60 * 60 * 1000;
    await host.send('install');
    await host.send('activate');
    await visit();
    expect(host.told.at(-1)).toEqual({
      type: 'progress',
      stored: allNew.total - 1,
      total: allNew.total,
      differs: true,
    });
    // with a network the page of today, without one the page of before rather than none
    expect(await host.ask('/buch/')).toBe('200 Neuer Start<script src="zählen.js">');
    goOffline();
    expect(await host.ask('/buch/')).toBe('200 Start');
    expect(await host.ask('/buch/neu/')).toBe('200 Neu');
  });

  it('another version has a day of its own', async () => {
    serveBut(changed, { '/buch/': broken });
    host.run(await workerFor(changed));
    await expect(host.send('install')).rejects.toThrow('not stored');
    host.now += 25 * 60 * 60 * 1000;
    host.run(await workerFor({ ...changed, 'index.html': 'Dritter Start' }));
    await expect(host.send('install')).rejects.toThrow('not stored');
  });
});

describe('a first visit while an upload is under way', () => {
  it.each<[string, string | number]>([
    ['is still the old one', 'Alter Start'],
    ['is not there', 404],
    ['is answered with a page of error and status 200', broken],
  ])('keeps what fits and nothing else when a page %s, and is whole at the next visit', async (_, answer) => {
    serveBut(site, { '/buch/': answer });
    await installed(site);
    await visit();
    expect(host.told.at(-1)).toEqual({
      type: 'progress',
      stored: count - 1,
      total: count,
      differs: typeof answer === 'string',
    });
    // what comes from the network is shown, and not kept
    expect(await host.ask('/buch/')).toBe(typeof answer === 'number' ? '404 404' : `200 ${answer}`);
    expect(host.files.some((key) => key.startsWith('/buch/?v='))).toBe(false);

    host.serve(site);
    await visit();
    expect(host.told.at(-1)).toMatchObject(allOld);
    goOffline();
    expect(await host.ask('/buch/')).toBe('200 Start');
  });
});

describe('on a host', () => {
  it('that rewrites every page nothing of them is kept, all is readable online, and it is said', async () => {
    host.serve(site);
    const original = host.server;
    host.server = (path) => {
      const answer = original(path);
      return path.endsWith('/') && typeof answer === 'string' ? `${answer}<script src="zählen.js">` : answer;
    };
    await installed(site);
    await visit();
    expect(host.told.at(-1)).toEqual({ type: 'progress', stored: count - 2, total: count, differs: true });
    expect(await host.ask('/buch/')).toBe('200 Start<script src="zählen.js">');
  });

  it('whose pages were never kept whole a new version is taken at once', async () => {
    serveBut(site, { '/buch/': 'Start!' });
    await installed(site);
    serveBut(changed, { '/buch/': 'Neuer Start!' });
    await installed(changed);
    expect(await host.ask('/buch/neu/')).toBe('200 Neu');
  });

  it('that packs files, redirects, or forbids caches to keep them, files are kept as they are', async () => {
    serveBut(site, {
      '/buch/': {
        text: 'Start',
        headers: {
          'content-encoding': 'gzip',
          'content-length': '9',
          vary: '*',
          'content-type': 'text/html',
        },
      },
    });
    await installed(site);
    goOffline();
    expect(await host.ask('/buch/')).toBe('200 Start');
    const kept = [...host.kept].find(([key]) => key.includes('/buch/?v='))?.[1];
    expect([...(kept?.headers.keys() ?? [])]).toEqual(['content-type']);
  });

  it('behind a cache that holds the old file, the new one is asked for past it', async () => {
    await installed(site);
    host.serve(changed);
    const rest = host.server;
    host.server = (path, cache) => (path === '/buch/' && cache !== 'reload' ? 'Start' : rest(path));
    await installed(changed);
    expect(await host.ask('/buch/')).toBe('200 Neuer Start');
  });

  it('that has another handbook, its pages are told nothing and keep nothing of this one alive', async () => {
    host.others = ['/buch-zwei/', '/'];
    await installed(site);
    host.serve(changed);
    await installed(changed);
    expect(host.files).toHaveLength(allNew.total);
  });
});

it('throws away what earlier builds kept unchecked', async () => {
  await installed(site);
  expect(host.forgotten).toEqual(['handbuch/buch/']);
});

describe('under a base path with signs', () => {
  const base = '/büch er/';
  beforeEach(async () => {
    host = new WorkerHost(base);
    host.serve({ ...site, 'zwei #1 100%.pdf': 'PDF 2' });
    host.run(await workerFor({ ...site, 'zwei #1 100%.pdf': 'PDF 2' }, base));
    await host.send('install');
    await host.send('activate');
    goOffline();
  });

  it.each([
    ['a page', '/b%C3%BCch%20er/teil/%C3%BCberblick/', '200 Überblick'],
    ['a page as people write it', '/büch er/teil/überblick', '200 Überblick'],
    ['a page with small letters behind its per cent signs', '/b%c3%bcch%20er/', '200 Start'],
    ['a file with signs', '/b%C3%BCch%20er/zwei%20%231%20100%25.pdf', '200 PDF 2'],
    ['the page „not found“ for a page that is not there', '/b%C3%BCch%20er/fehlt/', '404 Nicht da'],
    ['the page „not found“ for an address that is none', '/b%C3%BCch%20er/100%', '404 Nicht da'],
  ])('%s is answered', async (_, address, answer) => {
    expect(await host.ask(address)).toBe(answer);
  });

  it('another path is left to the browser', async () => {
    expect(await host.ask('/b%C3%BCch/')).toBeUndefined();
    expect(await host.ask('/buch er/')).toBeUndefined();
  });

  it('all is kept, and the page is told so', async () => {
    await visit();
    expect(host.told.at(-1)).toMatchObject({ stored: count + 1, total: count + 1 });
  });
});
