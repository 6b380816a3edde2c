// @ts-check
// Finding a port on which all of our addresses are free.

/** Codes of a system that has no such kind of address; `localhost` does not lead there then. */
const noSuchKind = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);
const tries = 100;

/**
 * @param {import('node:http').Server} server @param {number} port @param {string} address
 * @returns {Promise<{ port: number } | { error: NodeJS.ErrnoException }>}
 */
function listen(server, port, address) {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve({ error }));
    server.listen({ port, host: address, ipv6Only: false }, () => {
      const taken = server.address();
      resolve({ port: typeof taken === 'object' && taken ? taken.port : port });
    });
  });
}

/**
 * Listens on one port of all addresses, the wanted one or the next that is free on each of them.
 * @param {() => import('node:http').Server} makeServer
 * @param {readonly string[]} addresses
 * @param {number} wanted
 * @returns {Promise<{ port: number, servers: import('node:http').Server[] }>}
 * @throws where nothing is free, or the system does not let this address or port be used; a sentence says which
 */
export async function listenOnAll(makeServer, addresses, wanted) {
  for (let next = wanted; next <= Math.min(wanted + tries, 65535); next += 1) {
    const found = await listenOn(makeServer, addresses, next);
    if (found !== 'taken') return found;
  }
  throw new Error(`Ab Port ${wanted} ist keiner frei. Bitte nennen Sie einen anderen: „npm start -- 5005“.`);
}

/**
 * @param {() => import('node:http').Server} makeServer
 * @param {readonly string[]} addresses
 * @param {number} wanted
 */
async function listenOn(makeServer, addresses, wanted) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  let port = wanted;
  for (const address of addresses) {
    const server = makeServer();
    const result = await listen(server, port, address);
    if ('port' in result) {
      port = result.port;
      servers.push(server);
      continue;
    }
    const { code = '', message } = result.error;
    // where the first address works, the second is a matter of the system
    if (noSuchKind.has(code) && servers.length > 0) continue;
    for (const other of servers) other.close();
    if (code === 'EADDRINUSE') return 'taken';
    if (code === 'EACCES')
      throw new Error(
        `Den Port ${port} gibt das System nicht her. Bitte nennen Sie einen ab 1024: „npm start -- 5005“.`,
      );
    if (code === 'EADDRNOTAVAIL')
      throw new Error(
        `Die Adresse „${address}“ (HOST) hat dieses Gerät nicht. Bitte lassen Sie HOST weg oder nennen Sie eine andere.`,
      );
    throw new Error(`Auf „${address}“, Port ${port}, lässt sich nichts anbieten: ${message}`);
  }
  return { port, servers };
}
