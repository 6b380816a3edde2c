// @ts-check
// Serves what was built: `node scripts/serve.mjs [port]`. The port is the first that is tried; with `--strict`
// it is that one or none, for tests that know the address beforehand.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './process.mjs';
import { asBase, createStaticServer, listenFrom } from './static-server.mjs';

const [wanted = '4321'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folder = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const base = asBase(process.env['BASE_PATH']);

if (!existsSync(folder)) {
  console.error(`Der Ordner „${folder}“ fehlt. Bitte zuerst „npm run build“ ausführen.`);
  process.exit(1);
}

const server = createStaticServer(folder, base);
const port = await listenFrom(server, Number(wanted), process.env['HOST']);
if (process.argv.includes('--strict') && port !== Number(wanted)) {
  console.error(`Der Port ${wanted} ist belegt.`);
  process.exit(1);
}
console.log(`\nDie Seite ist da: http://localhost:${port}${encodeURI(base)}\nBeenden mit Strg+C.`);

const end = () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
