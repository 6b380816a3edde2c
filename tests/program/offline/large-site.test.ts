import { beforeEach, describe, expect, it } from 'vitest';
import { WorkerHost, workerFor, type Site } from './worker-host.ts';

const many = 'x'.repeat(8_000_000);
/** More than is fetched unasked, in chapters that nobody has opened yet. */
const large: Site = {
  'index.html': 'Start',
  '404.html': 'Nicht da',
  'mappe/index.html': 'Mappe',
  'teil/eins/index.html': 'Eins',
  'teil/zwei/index.html': 'Zwei',
  'teil/drei/index.html': `${many}3`,
  'teil/vier/index.html': `${many}4`,
  'blatt.css': 'Farben',
  '_astro/seite.js': 'Programm',
  'pagefind/fragment/eins.pf_fragment': 'Suche',
};
const frame = ['/buch/', '/buch/404.html', '/buch/mappe/', '/buch/blatt.css', '/buch/_astro/seite.js'];
const changed: Site = { ...large, 'teil/eins/index.html': 'Neue Eins', 'teil/zwei/index.html': 'Neue Zwei' };

let host: WorkerHost;
beforeEach(() => {
  host = new WorkerHost();
  host.serve(large);
});
async function installed(which: Site): Promise<void> {
  host.run(await workerFor(which));
  await host.send('install');
  await host.send('activate');
}
const visit = () => host.send('message', 'complete');
const goOffline = () => (host.server = () => undefined);
const paths = () => host.files.map((key) => key.replace(/\?.*/, '')).sort();

describe('of a large site', () => {
  it('the first visit fetches what all pages need, and says how much more there is', async () => {
    await installed(large);
    await visit();
    expect(paths()).toEqual([...frame].sort());
    expect(host.asked).not.toContain('/buch/teil/drei/');
    expect(host.told.at(-1)).toEqual({
      type: 'progress',
      stored: frame.length,
      total: frame.length,
      differs: false,
      rest: 16_000_002 + 'EinsZweiSuche'.length,
    });
  });

  it('a page that was visited is readable without a network, the others are not', async () => {
    await installed(large);
    await host.ask('/buch/teil/eins/');
    goOffline();
    expect(await host.ask('/buch/teil/eins/')).toBe('200 Eins');
    expect(await host.ask('/buch/teil/zwei/')).toMatch(/^0/);
  });

  it('a page is shown and not kept when its content is not the one listed', async () => {
    await installed(large);
    const rest = host.server;
    host.server = (path) => (path === '/buch/teil/eins/' ? 'Bitte anmelden' : rest(path));
    expect(await host.ask('/buch/teil/eins/')).toBe('200 Bitte anmelden');
    expect(paths()).not.toContain('/buch/teil/eins/');
  });

  it('an update fetches what was visited, and nothing else', async () => {
    await installed(large);
    await host.ask('/buch/teil/eins/');
    host.serve(changed);
    host.asked = [];
    await installed(changed);
    expect(host.asked).toEqual(['/buch/teil/eins/']);
    goOffline();
    expect(await host.ask('/buch/teil/eins/')).toBe('200 Neue Eins');
  });

  it('all is fetched when the reader asks for it, also of later versions', async () => {
    await installed(large);
    await host.send('message', 'whole');
    const all = Object.keys(large).length;
    expect(host.told.at(-1)).toEqual({ type: 'progress', stored: all, total: all, differs: false });
    const more = { ...changed, 'teil/neu/index.html': 'Neu' };
    host.serve(more);
    await installed(more);
    goOffline();
    expect(await host.ask('/buch/teil/neu/')).toBe('200 Neu');
    expect(await host.ask('/buch/teil/zwei/')).toBe('200 Neue Zwei');
  });
});

describe('where the reader has asked the browser to save data', () => {
  const small: Site = { ...large, 'teil/drei/index.html': 'Drei', 'teil/vier/index.html': 'Vier' };

  it('a small site, too, is fetched as far as it is needed', async () => {
    host.saveData = true;
    host.serve(small);
    await installed(small);
    await visit();
    expect(paths()).toEqual([...frame].sort());
    expect(host.told.at(-1)).toMatchObject({ rest: 'EinsZweiDreiVierSuche'.length });
  });

  it('and as a whole where not', async () => {
    host.serve(small);
    await installed(small);
    expect(paths()).toHaveLength(Object.keys(small).length);
  });
});
