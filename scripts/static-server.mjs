// @ts-check
// Serves a built site as an ordinary static host does: `/kapitel/ziele` is sent on to `/kapitel/ziele/`,
// and what is not there gets 404.html. Not `astro preview`, which answers the first with a 404 of its own.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * `/` at both ends, whatever was written: `buch` becomes `/buch/`.
 * @param {string | undefined} path
 */
export const asBase = (path) => `/${path ?? ''}/`.replace(/\/+/g, '/');

/** @param {string} file */
const statOf = (file) => stat(file).catch(() => undefined);

/** @typedef {{ status: 200 | 404, file: string } | { redirect: string } | { status: 404 }} Answer */

/** @param {string} folder @returns {Promise<Answer>} */
async function notThere(folder) {
  const file = join(folder, '404.html');
  return (await statOf(file))?.isFile() ? { status: 404, file } : { status: 404 };
}

/**
 * What to answer to an address: a file with its status, or the address to go to instead.
 * @param {string} folder @param {string} base @param {string} url path and query as they were asked for
 * @returns {Promise<Answer>}
 */
export async function answerTo(folder, base, url) {
  const [pathname = '/', query] = url.split('?', 2);
  if (pathname === '/' && base !== '/') return { redirect: base };
  if (!`${pathname}/`.startsWith(base)) return notThere(folder);
  let path;
  try {
    path = normalize(join(folder, decodeURIComponent(pathname.slice(base.length))));
  } catch {
    return notThere(folder); // a stray per cent sign
  }
  // `normalize` has resolved every `..`: what lies outside of the folder now must not be read
  if (path.includes('\0') || !`${path}${sep}`.startsWith(normalize(folder + sep))) return notThere(folder);
  const found = await statOf(path);
  if (found?.isFile() && !pathname.endsWith('/')) return { status: 200, file: path };
  if (!found?.isDirectory() || !(await statOf(join(path, 'index.html')))?.isFile()) return notThere(folder);
  if (!pathname.endsWith('/')) return { redirect: `${pathname}/${query === undefined ? '' : `?${query}`}` };
  return { status: 200, file: join(path, 'index.html') };
}

/** @param {string} folder @param {string} base */
export function createStaticServer(folder, base) {
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  const handle = async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const answer = await answerTo(folder, base, request.url ?? '/');
    if ('redirect' in answer) return void response.writeHead(308, { Location: answer.redirect }).end();
    if (!('file' in answer))
      return void response.writeHead(404, { 'Content-Type': types['.txt'] }).end('404');
    const { size, mtimeMs } = await stat(answer.file);
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    // ask again each time: after a new build nobody, the service worker least of all, may see the old file
    const headers = { ETag: etag, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
    if (answer.status === 200 && request.headers['if-none-match'] === etag)
      return void response.writeHead(304, headers).end();
    response.writeHead(answer.status, {
      ...headers,
      'Content-Type': types[extname(answer.file)] ?? 'application/octet-stream',
      'Content-Length': size,
    });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(answer.file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
  return createServer((request, response) => {
    // a file that a new build took away between two looks at it
    handle(request, response).catch(() => response.destroy());
  });
}

/**
 * Listens on the port, or on the next one that is free.
 * @param {import('node:http').Server} server @param {number} port @param {string} [host]
 * @returns {Promise<number>} the port taken
 */
export function listenFrom(server, port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    let next = port;
    const tryNext = () => server.listen(next, host);
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || next >= port + 100) return reject(error);
      next += 1;
      tryNext();
    });
    server.once('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : next);
    });
    tryNext();
  });
}
