import { beforeEach, describe, expect, it } from 'vitest';
import { WorkerHost, workerFor, type Site } from './worker-host.ts';

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
    expect(host.kept.size).toBe(Object.keys(changed).length);
  });

  it('keeps them while another page may still need them', async () => {
    host.pages = 2;
    const { '_astro/_seite_.css': _gone, ...without } = changed;
    host.serve(without);
    await installed(without);
    expect(await host.ask('/buch/_astro/_seite_.css', 'no-cors')).toBe('200 Farben');
  });

  it('does not take over with a file missing that the version before has', async () => {
    host.server = (path) => (path === '/buch/' ? 404 : 'Neu');
    host.run(await workerFor(changed));
    await expect(host.send('install')).rejects.toThrow('/buch/');
  });

  it('leaves the version before as it was when it fails', async () => {
    const before = await workerFor(site);
    host.server = (path) => (path === '/buch/' ? 500 : 'Neu');
    host.run(await workerFor(changed));
    await host.send('install').catch(() => undefined);
    host.run(before);
    goOffline();
    expect(await host.ask('/buch/')).toBe('200 Start');
  });
});

describe('a first visit', () => {
  it('that is cut off goes on at the next one instead of beginning again', async () => {
    host.server = (path) => (path.endsWith('.pdf') ? undefined : 'Text');
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
    host.server = (path) => (path.endsWith('.pdf') ? 403 : 'Text');
    await installed(site);
    await host.send('message', 'complete');
    expect(host.told.at(-1)).toMatchObject({ stored: count - 1, total: count });
    host.serve(site);
    await host.send('message', 'complete');
    expect(host.told.at(-1)).toMatchObject({ stored: count, total: count });
  });

  it('says how far it is', async () => {
    await installed(site);
    expect(host.told).toContainEqual({ type: 'progress', stored: count, total: count });
  });
});
