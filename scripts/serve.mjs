// @ts-check
// Serves what was built: `node scripts/serve.mjs [port]`. The port is the first that is tried; with `--strict`
// it is that one or none, for tests that know the address beforehand.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { hostFrom, portFrom } from './serve/address.mjs';
import { listenOnAll } from './serve/listen.mjs';
import { root } from './machine/process.mjs';
import { asBase } from '../src/integrations/base-path.mjs';
import { createStaticServer } from './serve/static-server.mjs';

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const args = process.argv.slice(2);
const wanted = portFrom(
  args.filter((word) => word !== '--strict'),
  process.env,
);
if ('fault' in wanted) stop(wanted.fault);
const folder = resolve(root, process.env['OUT_DIR'] || 'dist');
if (!existsSync(folder)) stop(`Der Ordner „${folder}“ fehlt. Bitte zuerst „npm run build“ ausführen.`);
const base = asBase(process.env['BASE_PATH']);
const host = hostFrom(process.env['HOST']);

const { port, servers } = await listenOnAll(
  () => createStaticServer(folder, base),
  host.addresses,
  wanted.port,
).catch((/** @type {Error} */ error) => stop(error.message));
if (args.includes('--strict') && port !== wanted.port) stop(`Der Port ${wanted.port} ist belegt.`);
for (const { note } of [wanted, host]) if (note) console.log(note);
if (port !== wanted.port) console.log(`Der Port ${wanted.port} ist belegt.`);
console.log(`\nDie Seite ist da: http://${host.name}:${port}${encodeURI(base)}\nBeenden mit Strg+C.`);

const end = () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
