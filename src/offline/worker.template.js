// The service worker: keeps the whole site in this browser, or of a large one what was visited, and answers from there. `src/integrations/service-worker.ts`
// fills in what stands in capitals and writes it as `sw.js`. It is sent as it stands, so it has no imports.
// What is kept has been held against the list first: docs/0006-offline.md says why.

/** @type {Record<string, string>} Every file of this version: its path, decoded, and the checksum of its content. */
const files = FILES;
/** How many bytes each of them has, in the same order. */
const sizes = SIZES;
/** The path below which the site stands, decoded, with a slash at both ends. */
const base = BASE;

/**
 * One store for all versions: a file is kept under path and checksum, so an update fetches only what changed.
 * The number goes up when what lies in stores of before cannot be trusted: the first kept bytes unchecked.
 */
const storeName = `handbuch-2${base}`;
const untrusted = `handbuch${base}`;
const paths = Object.keys(files);
const sizeOf = new Map(paths.map((path, at) => [path, sizes[at]]));
/** @param {readonly string[]} some */
const bytesOf = (some) => some.reduce((sum, path) => sum + sizeOf.get(path), 0);

/** More bytes are not fetched unasked: on the way, a reader pays for them. */
const mostUnasked = 15e6;
/** What every page needs, and the pages that keep what people enter. */
const isFrame = (path) =>
  /^(?:_astro\/|schriften\/|[^/]*$|(?:mappe|arbeitsblaetter)\/$|pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.))/.test(
    path.slice(base.length),
  );

/** Fetches at a time: fast enough, and a page that is being read still gets through. */
const parallel = 4;
/** After so many files with other content than listed, asking for more only costs the reader's data. */
const few = 4;
/** No upload takes longer. A host on which a version is not whole by then does not give it out whole at all. */
const longestUpload = 24 * 60 * 60 * 1000;

/** @param {string} path */
const encoded = (path) => path.split('/').map(encodeURIComponent).join('/');
/** @param {string} path */
const keyOf = (path) => `${encoded(path)}?v=${files[path]}`;
/** What the version that is in use listed, and since when this one has been tried; no file has these names. */
const listKey = `${encoded(base)}sw.js?list`;
const triedKey = `${encoded(base)}sw.js?tried`;
/** Lies in the store once a reader has asked for the whole site. */
const wholeKey = `${encoded(base)}sw.js?whole`;

/** The key under which a request lies in the store. @param {Request} request */
function keyIn({ url }) {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** @param {string} part */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray per cent sign: such a file does not exist
  }
}

/** The path of an address as people write it. @param {string} url */
const pathIn = (url) => new URL(url).pathname.split('/').map(decoded).join('/');

/**
 * The file that answers to a path: itself, or the page of that folder with or without slash and `index.html`.
 * @param {string} path
 */
function fileFor(path) {
  return [path, `${path}/`, path.replace(/index\.html$/, '')].find((one) => Object.hasOwn(files, one));
}

/** Pages of this site that are open, whether this worker answers for them already or not. */
async function openPages() {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => pathIn(url).startsWith(base));
}

async function tell(message) {
  for (const page of await openPages()) page.postMessage(message);
}

/**
 * @param {{ stored: number, total: number, rest: number, different: readonly string[] }} outcome
 * @param {boolean} isWorking whether more is being fetched
 */
const tellProgress = ({ stored, total, rest, different }, isWorking) =>
  tell({
    ...{ type: 'progress', stored, total, differs: different.length > 0 },
    ...(rest > 0 && { rest }),
    ...(isWorking && { isWorking }),
  });

/**
 * The files to keep: all of them, or, where that is more than may be fetched unasked, the frame and what was visited.
 * A page counts as visited when it is open or some version of it is kept.
 */
async function wantedPaths() {
  const store = await caches.open(storeName);
  const isSaving = self.navigator?.connection?.saveData === true;
  const isSmall = !isSaving && bytesOf(paths) <= mostUnasked;
  if (isSmall || (await store.match(wholeKey))) return paths;
  const seen = [...(await store.keys()), ...(await openPages())].map(({ url }) => fileFor(pathIn(url)));
  const visited = new Set(seen);
  return paths.filter((path) => isFrame(path) || visited.has(path));
}

/** As `src/integrations/service-worker.ts` writes it. @param {BufferSource} bytes */
async function checksumOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll('+', '-').replaceAll('/', '_').slice(0, 12);
}

/**
 * `Response.json` is newer than Safari 16:
 * https://developer.mozilla.org/docs/Web/API/Response/json_static#browser_compatibility
 */
const asJson = (value) => new Response(JSON.stringify(value));

/**
 * An answer as it may be kept. It is built anew: one that has been redirected would be refused for a page, and
 * what the host said about how it sent the bytes is no longer true (`Vary: *` would even forbid to keep it).
 */
function fresh(bytes, response) {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary'])
    headers.delete(name);
  return new Response(bytes, { headers });
}

/**
 * Fetches one file, and keeps it if its content is the one listed.
 * @returns {Promise<'stored' | 'refused' | 'different' | 'unreachable'>} refused: the server does not give the file
 * out; different: it gives out something else (an upload under way, a page of error with status 200, a host that
 * rewrites pages); unreachable: no network, server broken, no room left
 */
async function keep(store, path) {
  try {
    // a cache on the way may hold the file of before and say that it is still right: then ask past it
    for (const cache of ['no-cache', 'reload']) {
      const response = await fetch(encoded(path), { cache });
      if (!response.ok) return response.status < 500 ? 'refused' : 'unreachable';
      const bytes = await response.arrayBuffer();
      if ((await checksumOf(bytes)) !== files[path]) continue;
      await store.put(keyOf(path), fresh(bytes, response));
      return 'stored';
    }
    return 'different';
  } catch {
    return 'unreachable';
  }
}

/**
 * Fetches what is missing. Every file is tried, also when one fails, so that each visit gets further.
 * @param {number} mostDifferent ends early once so many files were different
 */
async function fetchMissing(mostDifferent) {
  const store = await caches.open(storeName);
  const kept = new Set((await store.keys()).map(keyIn));
  const wanted = await wantedPaths();
  const missing = wanted.filter((path) => !kept.has(keyOf(path)));
  const asked = new Set(wanted);
  const outcome = {
    stored: wanted.length - missing.length,
    total: wanted.length,
    /** Bytes of what nobody has asked for. */
    rest: bytesOf(paths.filter((path) => !asked.has(path))),
    refused: [],
    different: [],
    unreachable: [],
  };
  const work = async () => {
    while (missing.length > 0 && outcome.different.length < mostDifferent) {
      const path = missing.shift();
      const result = await keep(store, path);
      if (result !== 'stored') outcome[result].push(path);
      else if ((outcome.stored += 1) % 5 === 0) void tellProgress(outcome, true);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return outcome;
}

/**
 * Throws away what this version does not need, unless another open page still works with the version before. What
 * this version has not got yet stays as the version before had it: better than nothing without a network.
 */
async function forgetOldFiles() {
  const store = await caches.open(storeName);
  const wanted = await wantedPaths();
  await store.put(listKey, asJson(Object.fromEntries(wanted.map((path) => [path, files[path]]))));
  if ((await openPages()).length > 1) return;
  await caches.delete(untrusted);
  const keys = await store.keys();
  const kept = new Set(keys.map(keyIn));
  const needed = new Set([listKey, wholeKey, ...paths.map(keyOf)]);
  for (const request of keys) {
    const path = pathIn(request.url);
    const isMissing = Object.hasOwn(files, path) && !kept.has(keyOf(path));
    if (!needed.has(keyIn(request)) && !isMissing) await store.delete(request);
  }
}

/** Some version of a file that is kept, or nothing. @param {string} path */
async function earlier(path) {
  const store = await caches.open(storeName);
  return store.match(encoded(path), { ignoreSearch: true });
}

/** The version that is in use, if there is one: whether all that it lists is kept. */
async function versionBefore() {
  const store = await caches.open(storeName);
  const list = await store.match(listKey);
  if (!list) return self.registration.active ? { isWhole: true } : undefined;
  const kept = new Set((await store.keys()).map(keyIn));
  const keys = Object.entries(await list.json()).map(([path, sum]) => `${encoded(path)}?v=${sum}`);
  return { isWhole: keys.every((key) => kept.has(key)) };
}

/** Whether this version has been tried for so long that no upload can be under way. */
async function isTriedForLong() {
  const store = await caches.open(storeName);
  const version = await checksumOf(new TextEncoder().encode(JSON.stringify(files)));
  const tried = await (await store.match(triedKey))?.json();
  if (tried?.version === version) return Date.now() - tried.since > longestUpload;
  await store.put(triedKey, asJson({ version, since: Date.now() }));
  return false;
}

/**
 * A first version is taken as far as it goes: what is missing comes from the network. A later one must not be a
 * step back: as long as an upload may be under way, the version before answers until the new one is whole.
 */
async function install() {
  const before = await versionBefore();
  const mustBeWhole = before !== undefined && !(await isTriedForLong());
  const outcome = await fetchMissing(mustBeWhole && before.isWhole ? few : Infinity);
  const notGiven = [...outcome.refused, ...outcome.different];
  // where the version before lacked files, the host does not give them out: the new one may lack them too
  const isStepBack = mustBeWhole && (before.isWhole ? notGiven : await withEarlier(notGiven)).length > 0;
  if (isStepBack) await tell({ type: 'not-whole' });
  if (isStepBack || outcome.unreachable.length > 0)
    throw new Error(`not stored: ${[...outcome.unreachable, ...notGiven].join(', ')}`);
}

/** Those of which some version is kept. @param {readonly string[]} paths */
async function withEarlier(paths) {
  const found = await Promise.all(paths.map(earlier));
  return paths.filter((_, at) => found[at] !== undefined);
}

/** Keeps what a reader has just asked for, if it is what the list says. */
async function keepVisited(path, response) {
  const store = await caches.open(storeName);
  const bytes = await response.arrayBuffer();
  if ((await checksumOf(bytes)) === files[path]) await store.put(keyOf(path), fresh(bytes, response));
}

/** A file of this version from the store; everything else from the network. */
async function answer(event, path) {
  const { request } = event;
  const store = await caches.open(storeName);
  const kept = path === undefined ? undefined : await store.match(keyOf(path));
  if (kept) return kept;
  const response = await fetch(request).catch(() => undefined);
  if (response?.ok) {
    // no room left, or the page is gone: it was no promise
    if (path !== undefined) event.waitUntil(keepVisited(path, response.clone()).catch(() => undefined));
    return response;
  }
  // a page of the version before asks for a script that the server has no more, or there is no network and this
  // version has not got the file yet
  if (path !== undefined || request.mode !== 'navigate')
    return (await earlier(path ?? pathIn(request.url))) ?? response ?? Response.error();
  if (response) return response;
  const page = await store.match(keyOf(`${base}404.html`));
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), forgetOldFiles()])),
);

/** What is being fetched for the version in use; several pages may ask at once. */
let completing;

/** Fetches again what failed, and tells the pages how much there is. */
async function complete() {
  await tellProgress(await fetchMissing(few), false);
}

/** A reader has asked for all that is there. */
async function wantAll() {
  const store = await caches.open(storeName);
  await store.put(wholeKey, new Response(''));
}

self.addEventListener('message', (event) => {
  // only on a reader's word: a page that is being filled in must not change under the hand
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  // sent by the page on each visit: fetch what is still lacking
  if (event.data === 'complete')
    event.waitUntil((completing ??= complete().finally(() => (completing = undefined))));
  if (event.data === 'whole') event.waitUntil(wantAll().then(complete));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const path = pathIn(url);
  if (method === 'GET' && new URL(url).origin === location.origin && path.startsWith(base))
    event.respondWith(answer(event, fileFor(path)));
});
