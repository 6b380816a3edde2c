// @ts-check
// Where the built site is served: port and host, from arguments and environment. Imports node: modules only.
import { isIP } from 'node:net';

const defaultPort = 4321;

/** @param {string} text @returns {number | undefined} */
function asPort(text) {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : undefined;
}

/**
 * The port that is asked for: `npm start -- 5005`, `-- --port 5005`, `-- --port=5005`, `npm start --port=5005`
 * (which npm keeps for itself and hands on in the environment), or `PORT=5005`.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {{ port: number, note?: string } | { fault: string }} `note` is worth a line; with a fault nothing starts
 */
export function portFrom(args, env = {}) {
  const rest = [...args];
  /** @type {string[]} */
  const asked = [];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [option, value] = word.split('=', 2);
    if (option === '--port' || option === '-p') asked.push(value ?? rest.shift() ?? '');
    else if (word.startsWith('-'))
      return { fault: `„${word}“ kennt dieser Befehl nicht. Möglich ist ein Port: „npm start -- 5005“.` };
    else asked.push(word);
  }
  const [first, second] = asked;
  if (second !== undefined)
    return { fault: `Es sind zwei Ports genannt, „${first}“ und „${second}“. Bitte nennen Sie einen.` };
  const said = first ?? env['npm_config_port'];
  if (said !== undefined) {
    const port = asPort(said);
    if (port) return { port };
    return {
      fault: `„${said}“ ist kein Port. Bitte nennen Sie eine Zahl von 1 bis 65535: „npm start -- 5005“.`,
    };
  }
  if (!env['PORT']) return { port: defaultPort };
  // not said to this command: some surroundings set PORT to something else for everybody
  const port = asPort(env['PORT']);
  if (port) return { port };
  return {
    port: defaultPort,
    note: `PORT ist „${env['PORT']}“ und keine Zahl von 1 bis 65535; das bleibt ohne Wirkung.`,
  };
}

/**
 * The addresses to listen on, and the name under which a browser finds them.
 * `localhost` is two addresses, of which a browser tries the newer first: who listens on one of them only shows
 * visitors whatever somebody else serves on the other.
 * @param {string | undefined} host as in HOST, which some shells set to the name of the machine or its kind
 * @returns {{ addresses: string[], name: string, note?: string }} `note` is worth a line
 */
export function hostFrom(host) {
  const here = { addresses: ['127.0.0.1', '::1'], name: 'localhost' };
  if (!host || host === 'localhost') return here;
  const version = isIP(host);
  if (version === 0)
    return {
      ...here,
      note: `HOST ist „${host}“ und keine IP-Adresse; die Seite ist nur auf diesem Gerät zu sehen.`,
    };
  if (host === '0.0.0.0') return { addresses: [host, '::1'], name: 'localhost' };
  if (/^[0:]+$/.test(host)) return { addresses: [host], name: 'localhost' };
  return { addresses: [host], name: version === 6 ? `[${host}]` : host };
}
