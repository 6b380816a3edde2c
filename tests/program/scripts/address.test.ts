import { describe, expect, it } from 'vitest';
import { hostFrom, portFrom } from '../../../scripts/serve/address.mjs';

describe('the port is', () => {
  it.each([
    ['4321 when none is named', [], {}, 4321],
    ['the one that stands alone', ['5005'], {}, 5005],
    ['the one after --port', ['--port', '5005'], {}, 5005],
    ['the one behind --port=', ['--port=5005'], {}, 5005],
    ['the one that npm kept from „npm start --port=5005“', [], { npm_config_port: '5005' }, 5005],
    ['the one in PORT', [], { PORT: '5005' }, 5005],
    ['the argument before PORT', ['5006'], { PORT: '5005' }, 5006],
    ['4321 when PORT is set to nothing', [], { PORT: '' }, 4321],
  ])('%s', (_, args, env, port) => {
    expect(portFrom(args, env)).toEqual({ port });
  });

  it('4321 with a word about it when surroundings set PORT to something else', () => {
    expect(portFrom([], { PORT: 'tcp://10.0.0.1:80' })).toEqual({
      port: 4321,
      note: 'PORT ist „tcp://10.0.0.1:80“ und keine Zahl von 1 bis 65535; das bleibt ohne Wirkung.',
    });
  });
});

describe('nothing starts', () => {
  it.each([
    ['fünf', /„fünf“ ist kein Port/],
    ['0', /„0“ ist kein Port/],
    ['65536', /kein Port/],
    ['-5005', /„-5005“ kennt dieser Befehl nicht/],
    ['50.5', /kein Port/],
    ['5e3', /kein Port/],
    ['0x1389', /kein Port/],
    [' ', /kein Port/],
    ['--prot=5005', /„--prot=5005“ kennt dieser Befehl nicht/],
    ['--port', /„“ ist kein Port/],
  ])('when the argument is „%s“', (word, sentence) => {
    expect(portFrom([word])).toEqual({ fault: expect.stringMatching(sentence) as string });
  });

  it('when two ports are named', () => {
    expect(portFrom(['5005', '--port=5006'])).toEqual({
      fault: 'Es sind zwei Ports genannt, „5005“ und „5006“. Bitte nennen Sie einen.',
    });
  });
});

describe('the site is offered', () => {
  const both = { addresses: ['127.0.0.1', '::1'], name: 'localhost' };
  it.each([
    ['on both addresses of localhost when HOST says nothing', undefined, both],
    ['also when HOST is set to nothing', '', both],
    ['also when HOST is that name', 'localhost', both],
    [
      'where HOST says, under that address',
      '192.168.1.5',
      { addresses: ['192.168.1.5'], name: '192.168.1.5' },
    ],
    ['with brackets around a long address', 'fe80::1', { addresses: ['fe80::1'], name: '[fe80::1]' }],
    ['to the network and to localhost', '0.0.0.0', { addresses: ['0.0.0.0', '::1'], name: 'localhost' }],
    ['to every network', '::', { addresses: ['::'], name: 'localhost' }],
  ])('%s', (_, host, where) => {
    expect(hostFrom(host)).toEqual(where);
  });

  it.each(['x86_64-linux', 'mein-rechner', 'rechner.local', '127.0.0', 'https://example.org'])(
    'on this device alone, with a word about it, when a shell has set HOST to „%s“',
    (host) => {
      expect(hostFrom(host)).toEqual({
        ...both,
        note: `HOST ist „${host}“ und keine IP-Adresse; die Seite ist nur auf diesem Gerät zu sehen.`,
      });
    },
  );
});
