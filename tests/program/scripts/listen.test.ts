import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listenOnAll } from '../../../scripts/serve/listen.mjs';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const saying = (text: string) => () => createServer((_, response) => response.end(text));
async function offer(text: string, addresses: readonly string[], port: number) {
  const offered = await listenOnAll(saying(text), addresses, port);
  open.push(...offered.servers);
  return offered;
}
const answerAt = async (host: string, port: number) => (await fetch(`http://${host}:${port}/`)).text();
const localhost = ['127.0.0.1', '::1'];
const hasLongAddresses = await listenOnAll(saying(''), ['::1'], 45_000).then(
  ({ servers }) => {
    for (const server of servers) server.close();
    return true;
  },
  () => false,
);

describe('a site that is offered on localhost', () => {
  it('answers under whichever address a browser takes', async () => {
    const { port } = await offer('unsere', localhost, 45_100);
    expect(await answerAt('127.0.0.1', port)).toBe('unsere');
    expect(await answerAt('localhost', port)).toBe('unsere');
    if (hasLongAddresses) expect(await answerAt('[::1]', port)).toBe('unsere');
  });

  it.runIf(hasLongAddresses)('takes another port when somebody else serves on [::1] alone', async () => {
    const { port: theirs } = await offer('fremde', ['::1'], 45_200);
    const { port } = await offer('unsere', localhost, theirs);
    expect(port).toBe(theirs + 1);
    expect(await answerAt('localhost', port)).toBe('unsere');
    // and nothing of ours is left on the port that it did not get
    await expect(answerAt('127.0.0.1', theirs)).rejects.toThrow();
  });

  it('takes another port when somebody else serves on 127.0.0.1', async () => {
    const { port: theirs } = await offer('fremde', ['127.0.0.1'], 45_300);
    const { port } = await offer('unsere', localhost, theirs);
    expect(port).toBe(theirs + 1);
    expect(await answerAt('127.0.0.1', port)).toBe('unsere');
  });
});

describe('an address that this machine does not have', () => {
  it('is said when it was asked for', async () => {
    await expect(offer('', ['192.0.2.1'], 45_400)).rejects.toThrow(
      'Die Adresse „192.0.2.1“ (HOST) hat dieses Gerät nicht.',
    );
  });

  it('is left out when another one works', async () => {
    const { port, servers } = await offer('unsere', ['127.0.0.1', '2001:db8::1'], 45_500);
    expect(servers).toHaveLength(1);
    expect(await answerAt('127.0.0.1', port)).toBe('unsere');
  });
});

it('says so when the last port there is is taken', async () => {
  const { port } = await offer('fremde', ['127.0.0.1'], 65_535);
  expect(port).toBe(65_535);
  await expect(offer('', ['127.0.0.1'], 65_535)).rejects.toThrow('Ab Port 65535 ist keiner frei.');
});
