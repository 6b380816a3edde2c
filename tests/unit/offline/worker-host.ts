import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { writeServiceWorker } from '../../../scripts/service-worker.ts';

const origin = 'https://handbuch.example';
const base = '/buch/';

/** Files of a site by their name, as the build leaves them. */
export type Site = Readonly<Record<string, string>>;

/** The script that the build writes for a site. */
export async function workerFor(site: Site): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'));
  for (const [name, content] of Object.entries(site)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await writeServiceWorker(folder, base);
  const script = await readFile(join(folder, 'sw.js'), 'utf8');
  await rm(folder, { recursive: true });
  return script;
}

/** A browser that has the store of one site, and a server that has its files: enough to run the worker in. */
export class WorkerHost {
  /** Answers of the server by path: a text, a status, or `undefined` where nothing comes back. */
  server: (path: string) => string | number | undefined = () => 404;
  /** Paths that were asked for. */
  asked: string[] = [];
  readonly kept = new Map<string, Response>();
  readonly told: { stored: number; total: number }[] = [];
  pages = 1;

  #listeners = new Map<string, (event: object) => void>();

  /** Puts the files of a site onto the server. */
  serve(site: Site): void {
    const paths = new Map(
      Object.entries(site).map(([name, content]) => [
        base + name.replace(/(^|\/)index\.html$/, '$1'),
        content,
      ]),
    );
    this.server = (path) => paths.get(path) ?? 404;
  }

  /** Starts another worker in this browser. */
  run(script: string): void {
    this.#listeners = new Map();
    const page = { postMessage: (message: { stored: number; total: number }) => this.told.push(message) };
    const self = {
      addEventListener: (name: string, listener: (event: object) => void) =>
        this.#listeners.set(name, listener),
      clients: {
        claim: () => Promise.resolve(),
        matchAll: () => Promise.resolve(Array.from({ length: this.pages }, () => page)),
      },
      skipWaiting: () => Promise.resolve(),
    };
    const caches = { open: () => Promise.resolve(this.#store()) };
    const fetch = (request: string | { url: string }) =>
      this.#fetch(typeof request === 'string' ? request : request.url);
    const context = { self, caches, fetch, location: { origin }, URL, Response, decodeURI, setTimeout };
    runInContext(script, createContext(context));
  }

  /** Sends an event and waits for what the worker makes wait; an install that fails rejects. */
  async send(name: 'install' | 'activate' | 'message', data?: string): Promise<void> {
    const waiting: Promise<unknown>[] = [];
    this.#listeners.get(name)?.({ data, waitUntil: (work: Promise<unknown>) => waiting.push(work) });
    await Promise.all(waiting);
  }

  /** What a page gets from the worker: the text with its status, or nothing where the worker leaves it alone. */
  async ask(address: string, mode = 'navigate', method = 'GET'): Promise<string | undefined> {
    let answer: Promise<Response> | undefined;
    const request = { url: new URL(address, origin).href, mode, method };
    this.#listeners.get('fetch')?.({
      request,
      respondWith: (response: Promise<Response>) => (answer = response),
    });
    const response = await answer;
    return response && `${response.status} ${await response.clone().text()}`;
  }

  #fetch(address: string): Promise<Response> {
    const { pathname } = new URL(address, origin);
    this.asked.push(pathname);
    // a stray per cent sign stays as it is
    const answer = this.server(pathname.replace(/(?:%[0-9A-F]{2})+/g, decodeURIComponent));
    if (answer === undefined) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(new Response(`${answer}`, { status: typeof answer === 'number' ? answer : 200 }));
  }

  #store() {
    const url = (key: string | { url: string }) =>
      new URL(typeof key === 'string' ? key : key.url, origin).href;
    const bare = (address: string) => address.replace(/\?.*/, '');
    return {
      keys: () => Promise.resolve([...this.kept.keys()].map((key) => ({ url: key }))),
      put: (key: string, response: Response) => Promise.resolve(void this.kept.set(url(key), response)),
      delete: (key: { url: string }) => Promise.resolve(this.kept.delete(url(key))),
      match: (key: string, options?: { ignoreSearch?: boolean }) => {
        const wanted = url(key);
        const found = options?.ignoreSearch
          ? [...this.kept.keys()].find((one) => bare(one) === bare(wanted))
          : wanted;
        return Promise.resolve(found === undefined ? undefined : this.kept.get(found)?.clone());
      },
    };
  }
}
