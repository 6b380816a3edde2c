import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { writeServiceWorker } from '../../../src/integrations/service-worker.ts';

const origin = 'https://handbuch.example';

/** Files of a site by their name, as the build leaves them. */
export type Site = Readonly<Record<string, string>>;

/** What a server sends: a text, a status, nothing where no answer comes back, or all of it in detail. */
export type Answer = string | number | undefined | { text: string; headers: Record<string, string> };

/** The script that the build writes for a site. */
export async function workerFor(site: Site, base = '/buch/'): Promise<string> {
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
  /** Answers of the server by path, and by how the browser's own cache is asked. */
  server: (path: string, cache?: string) => Answer = () => 404;
  /** Paths that were asked for. */
  asked: string[] = [];
  readonly kept = new Map<string, Response>();
  readonly told: {
    type: string;
    stored?: number;
    total?: number;
    differs?: boolean;
    rest?: number;
    isWorking?: boolean;
  }[] = [];
  /** Whether the reader has asked the browser to save data. */
  saveData = false;
  pages = 1;
  /** Addresses of pages of other sites that are open on this host. */
  others: string[] = [];
  now = Date.parse('2026-05-04T08:00:00Z');
  /** Stores that were thrown away. */
  forgotten: string[] = [];

  readonly #base: string;
  #active: object | null = null;

  #listeners = new Map<string, (event: object) => void>();

  constructor(base = '/buch/') {
    this.#base = base;
  }

  /** Puts the files of a site onto the server. */
  serve(site: Site): void {
    const paths = new Map(
      Object.entries(site).map(([name, content]) => [
        this.#base + name.replace(/(^|\/)index\.html$/, '$1'),
        content,
      ]),
    );
    this.server = (path) => paths.get(path) ?? 404;
  }

  /** Starts another worker in this browser. */
  run(script: string): void {
    this.#listeners = new Map();
    const page = (address: string) => ({
      url: new URL(address, origin).href,
      postMessage: (message: (typeof this.told)[number]) => {
        if (address === this.#base) this.told.push(message);
        else throw new Error(`told ${address}`);
      },
    });
    const open = () => [...Array.from({ length: this.pages }, () => this.#base), ...this.others].map(page);
    const self = {
      addEventListener: (name: string, listener: (event: object) => void) =>
        this.#listeners.set(name, listener),
      clients: { claim: () => Promise.resolve(), matchAll: () => Promise.resolve(open()) },
      navigator: { connection: { saveData: this.saveData } },
      registration: { active: this.#active },
      skipWaiting: () => Promise.resolve(),
    };
    const caches = {
      open: () => Promise.resolve(this.#store()),
      delete: (name: string) => Promise.resolve(this.forgotten.push(name) > 0),
    };
    const fetch = (request: string | { url: string }, options?: { cache?: string }) =>
      this.#fetch(typeof request === 'string' ? request : request.url, options?.cache);
    const context = {
      ...{ self, caches, fetch, location: { origin }, Date: { now: () => this.now } },
      ...{ URL, Response, Headers, TextEncoder, btoa, crypto, setTimeout },
    };
    runInContext(script, createContext(context));
  }

  /** Sends an event and waits for what the worker makes wait; an install that fails rejects. */
  async send(name: 'install' | 'activate' | 'message', data?: string): Promise<void> {
    const waiting: Promise<unknown>[] = [];
    this.#listeners.get(name)?.({ data, waitUntil: (work: Promise<unknown>) => waiting.push(work) });
    await Promise.all(waiting);
    if (name === 'activate') this.#active = {};
  }

  /** Files that are kept, by their address with the checksum behind it. */
  get files(): string[] {
    return [...this.kept.keys()].filter((key) => /\?v=/.test(key)).map((key) => key.slice(origin.length));
  }

  /** What a page gets from the worker: the text with its status, or nothing where the worker leaves it alone. */
  async ask(address: string, mode = 'navigate', method = 'GET'): Promise<string | undefined> {
    let answer: Promise<Response> | undefined;
    const request = { url: new URL(address, origin).href, mode, method };
    const waiting: Promise<unknown>[] = [];
    this.#listeners.get('fetch')?.({
      request,
      waitUntil: (work: Promise<unknown>) => waiting.push(work),
      respondWith: (response: Promise<Response>) => (answer = response),
    });
    const response = await answer;
    await Promise.all(waiting);
    return response && `${response.status} ${await response.clone().text()}`;
  }

  #fetch(address: string, cache?: string): Promise<Response> {
    const { pathname } = new URL(address, origin);
    this.asked.push(pathname);
    // a stray per cent sign stays as it is
    const answer = this.server(pathname.replace(/(?:%[0-9A-F]{2})+/g, decodeURIComponent), cache);
    if (answer === undefined) return Promise.reject(new TypeError('no network'));
    if (typeof answer === 'object')
      return Promise.resolve(new Response(answer.text, { headers: answer.headers }));
    return Promise.resolve(new Response(`${answer}`, { status: typeof answer === 'number' ? answer : 200 }));
  }

  #store() {
    const url = (key: string | { url: string }) =>
      new URL(typeof key === 'string' ? key : key.url, origin).href;
    const bare = (address: string) => address.replace(/\?.*/, '');
    return {
      keys: () => Promise.resolve([...this.kept.keys()].map((key) => ({ url: key }))),
      put: (key: string, response: Response) => {
        // as browsers do
        if (response.headers.get('vary') === '*') return Promise.reject(new TypeError('Vary: *'));
        this.kept.set(url(key), response);
        return Promise.resolve();
      },
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
