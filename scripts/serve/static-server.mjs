// @ts-check
// Serves a built site as an ordinary static host does: `/kapitel/ziele` is sent on to `/kapitel/ziele/`,
// and what is not there gets 404.html. Not `astro preview`, which answers the first with a 404 of its own.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { isStill, knows, rangeOf } from './byte-range.mjs';
import { askEachTime, cacheControlOf, isForHost, securityHeaders } from '../../src/integrations/headers.mjs';
import { canShrink, takesGzip } from './compression.mjs';

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

/** @param {string} file */
const statOf = (file) => stat(file).catch(() => undefined);

/** @typedef {{ status: 200 | 404, file: string } | { redirect: string } | { status: 404 }} Answer */

/** @param {string} folder @returns {Promise<Answer>} */
async function notThere(folder) {
  const file = join(folder, '404.html');
  const isThere = (await statOf(file))?.isFile() && (await isShown(folder, file));
  return isThere ? { status: 404, file } : { status: 404 };
}

/**
 * The names between the slashes of a path, as they stand on the disk, or nothing where one could lead astray: an
 * address that a browser reads as another host (`//host/`), a step upwards, a separator or control character in
 * disguise, a stray per cent sign.
 * @param {string} pathname as it was asked for
 */
function namesIn(pathname) {
  if (!pathname.startsWith('/')) return undefined;
  const parts = pathname.slice(1).split('/');
  try {
    const names = parts.map((part) => decodeURIComponent(part));
    const isPlain = names.every(
      // only the last may be empty: behind the slash at the end
      (name, at) => (name !== '' || at === names.length - 1) && !/^\.\.?$|[/\\\p{Cc}]/u.test(name),
    );
    return isPlain ? names : undefined;
  } catch {
    return undefined;
  }
}

/** @param {readonly string[]} names */
const pathOf = (names) => `/${names.map((name) => encodeURIComponent(name)).join('/')}`;

/**
 * Whether a file that was found lies in the folder once all links are followed, and is meant for visitors.
 * @param {string} folder @param {string} file
 */
async function isShown(folder, file) {
  const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
  const inside = relative(root, real);
  const isBelow = !isAbsolute(inside) && inside.split(sep)[0] !== '..';
  return isBelow && ![relative(folder, file), inside].some((path) => isForHost(path.replaceAll(sep, '/')));
}

/**
 * What to answer to an address: a file with its status, or the address to go to instead. That address is built
 * anew from the names that were understood, so it never leads to another host.
 * @param {string} folder @param {string} base @param {string} url path and query as they were asked for
 * @returns {Promise<Answer>}
 */
export async function answerTo(folder, base, url) {
  const [pathname = '/'] = url.split('?', 1);
  const query = url.slice(pathname.length);
  const names = namesIn(pathname);
  if (!names) return notThere(folder);
  if (pathname === '/' && base !== '/') return { redirect: encodeURI(base) };
  const above = base.split('/').slice(1, -1);
  if (above.some((name, at) => names[at] !== name)) return notThere(folder);
  const path = join(folder, ...names.slice(above.length));
  const isFolder = names.at(-1) === '' || names.length === above.length;
  const found = await statOf(path);
  if (found?.isFile() && !isFolder)
    return (await isShown(folder, path)) ? { status: 200, file: path } : notThere(folder);
  const page = join(path, 'index.html');
  if (!found?.isDirectory() || !(await statOf(page))?.isFile() || !(await isShown(folder, page)))
    return notThere(folder);
  if (names.at(-1) !== '') return { redirect: `${pathOf(names)}/${query}` };
  return { status: 200, file: page };
}

/** @param {string} folder @param {string} base */
export function createStaticServer(folder, base) {
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  const handle = async (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const answer = await answerTo(folder, base, request.url ?? '/');
    if ('redirect' in answer) return void response.writeHead(308, { Location: answer.redirect }).end();
    if (!('file' in answer))
      return void response.writeHead(404, { 'Content-Type': types['.txt'] }).end('404');
    await sendFile(request, response, answer.status, answer.file, relative(folder, answer.file));
  };
  return createServer((request, response) => {
    // a file that a new build took away between two looks at it
    handle(request, response).catch(() => response.destroy());
  });
}

/**
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {200 | 404} status @param {string} file @param {string} name below the site's folder
 */
async function sendFile(request, response, status, file, name) {
  const { size, mtimeMs } = await stat(file);
  const isFound = status === 200;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const shrinks = canShrink(type, size);
  if (shrinks) response.setHeader('Vary', 'Accept-Encoding');
  // parts are counted in bytes of the file as it is
  const isGzip = shrinks && !request.headers.range && takesGzip(request.headers['accept-encoding']);
  // other bytes, another tag
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${isGzip ? '-gzip' : ''}"`;
  response.setHeader('Cache-Control', isFound ? cacheControlOf(name.replaceAll(sep, '/')) : askEachTime);
  if (isFound) response.setHeader('ETag', etag).setHeader('Accept-Ranges', 'bytes');
  if (isFound && knows(request.headers['if-none-match'], etag)) return void response.writeHead(304).end();
  response.setHeader('Content-Type', type);
  if (isGzip) {
    response.writeHead(status, { 'Content-Encoding': 'gzip' });
    if (request.method === 'HEAD') return void response.end();
    pipeline(createReadStream(file), createGzip(), response, () => undefined);
    return;
  }
  const isRange = isFound && request.method === 'GET' && isStill(request.headers['if-range'], etag);
  const range = isRange ? rangeOf(request.headers.range, size) : 'whole';
  if (range === 'none')
    return void response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
  if (range !== 'whole') response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.writeHead(range === 'whole' ? status : 206, { 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD' || size === 0) return void response.end();
  createReadStream(file, { start, end })
    .on('error', () => response.destroy())
    .pipe(response);
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
