// The service worker: keeps the whole site in this browser and answers from there. `scripts/service-worker.ts`
// fills in what stands in capitals and writes it as `sw.js`. It is sent as it stands, so it has no imports.

/** @type {Record<string, string>} Every file of this version: its path and the checksum of its content. */
const files = FILES;
/** The path below which the site stands, with a slash at both ends. */
const base = BASE;

/** One store for all versions: a file is kept under path and checksum, so an update fetches only what changed. */
const storeName = `handbuch${base}`;
/** Fetches at a time: fast enough, and a page that is being read still gets through. */
const parallel = 4;

/** @param {string} path */
const keyOf = (path) => `${path}?v=${files[path]}`;

/** The key under which a request lies in the store. @param {Request} request */
function keyIn({ url }) {
  const { pathname, search } = new URL(url);
  return decodeURI(pathname) + search;
}

/**
 * The file that answers to an address, whatever stands behind its question mark: itself, or the page of that
 * folder with or without slash and `index.html`.
 * @param {string} url
 */
function fileFor(url) {
  const { pathname } = new URL(url);
  let path = pathname;
  try {
    path = decodeURI(pathname);
  } catch {
    // a stray per cent sign: such a file does not exist
  }
  return [path, `${path}/`, path.replace(/index\.html$/, '')].find((one) => Object.hasOwn(files, one));
}

/** Pages that are open, whether this worker answers for them already or not. */
const openPages = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

async function tellProgress(stored) {
  const message = { type: 'progress', stored, total: Object.keys(files).length };
  for (const page of await openPages()) page.postMessage(message);
}

/** A response that has been redirected is refused for a page: this one has forgotten that. */
async function unredirected(response) {
  return response.redirected
    ? new Response(await response.blob(), { status: response.status, headers: response.headers })
    : response;
}

/**
 * Fetches one file and keeps it.
 * @returns {Promise<'stored' | 'refused' | 'unreachable'>} refused: the server does not give the file out at all;
 * unreachable: no network, server broken, no room left
 */
async function keep(store, path) {
  try {
    const response = await fetch(path, { cache: 'no-cache' });
    if (!response.ok) return response.status < 500 ? 'refused' : 'unreachable';
    await store.put(keyOf(path), await unredirected(response));
    return 'stored';
  } catch {
    return 'unreachable';
  }
}

/** Fetches what is missing. Every file is tried, also when one fails, so that each visit gets further. */
async function fetchMissing() {
  const store = await caches.open(storeName);
  const kept = new Set((await store.keys()).map(keyIn));
  const missing = Object.keys(files).filter((path) => !kept.has(keyOf(path)));
  const outcome = { stored: Object.keys(files).length - missing.length, refused: [], unreachable: [] };
  const work = async () => {
    for (let path = missing.shift(); path !== undefined; path = missing.shift()) {
      const result = await keep(store, path);
      if (result !== 'stored') outcome[result].push(path);
      else if ((outcome.stored += 1) % 5 === 0) void tellProgress(outcome.stored);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return outcome;
}

/** Throws away what this version does not need, unless another open page still works with the version before. */
async function forgetOldFiles() {
  if ((await openPages()).length > 1) return;
  const store = await caches.open(storeName);
  const needed = new Set(Object.keys(files).map(keyOf));
  for (const request of await store.keys()) if (!needed.has(keyIn(request))) await store.delete(request);
}

/** Whether some version of the file is kept already. */
async function hasEarlier(path) {
  const store = await caches.open(storeName);
  return (await store.match(path, { ignoreSearch: true })) !== undefined;
}

async function install() {
  const { unreachable, refused } = await fetchMissing();
  // a file that the server has never given out must not keep all others from being kept; but
  // a version without a file that is kept already would be a step back: better wait for the next visit
  const lost = (await Promise.all(refused.map(hasEarlier))).some(Boolean);
  if (unreachable.length > 0 || lost)
    throw new Error(`not stored: ${[...unreachable, ...refused].join(', ')}`);
}

/** A file of this version from the store; everything else from the network. */
async function answer(request, path) {
  const store = await caches.open(storeName);
  if (path !== undefined) return (await store.match(keyOf(path))) ?? fetch(request);
  const response = await fetch(request).catch(() => undefined);
  if (response?.ok) return response;
  if (request.mode !== 'navigate')
    // a page of the version before asks for a script that the server has no more
    return (await store.match(request.url, { ignoreSearch: true })) ?? response ?? Response.error();
  if (response) return response;
  const page = await store.match(keyOf(`${base}404.html`));
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), forgetOldFiles()])),
);

self.addEventListener('message', (event) => {
  // only on a reader's word: a page that is being filled in must not change under the hand
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  // each visit: fetch again what failed, and tell the page how much there is
  if (event.data === 'complete') event.waitUntil(fetchMissing().then(({ stored }) => tellProgress(stored)));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(location.origin + base))
    event.respondWith(answer(event.request, fileFor(url)));
});
