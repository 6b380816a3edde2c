import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inWords, isInRange } from '../../../scripts/machine/node-range.cjs';

interface Package {
  readonly engines?: { readonly node?: string };
  readonly optional?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { engines, scripts } = read('package.json') as {
  engines: { node: string };
  scripts: Record<string, string>;
};
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };

describe('the range of Node', () => {
  it.each([
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['21.7.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.0.0', true],
    ['v24.1.0', true],
    ['26.0.0-nightly2026', true],
    ['14.21.3', false],
  ])('holds %s: %s', (version, isIn) => {
    expect(isInRange(version, '^20.19.0 || >=22.12.0')).toBe(isIn);
  });

  it('is said in words', () => {
    expect(inWords('^20.19.0 || >=22.12.0')).toBe('Node 20 ab 20.19 oder Node ab 22.12');
  });
});

describe('the range that package.json names', () => {
  it('is the same in the lock file and in README', () => {
    expect(packages['']?.engines?.node).toBe(engines.node);
    const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
    for (const [version] of engines.node.matchAll(/\d+\.\d+/g)) expect(readme).toContain(version);
  });

  it('asks for no less than the packages that npm leaves out without a word when Node is too old', () => {
    const silently = Object.entries(packages).filter(
      ([, { optional, os, cpu }]) =>
        optional &&
        [os].flat().some((system) => ['linux', 'darwin', 'win32'].includes(system ?? '')) &&
        [cpu].flat().some((kind) => ['x64', 'arm64'].includes(kind ?? '')),
    );
    const candidates = [
      '20.18.0',
      '20.19.0',
      '21.0.0',
      '22.0.0',
      '22.11.0',
      '22.12.0',
      '23.0.0',
      '24.0.0',
      '26.0.0',
    ];
    const accepted = candidates.filter((version) => isInRange(version, engines.node));
    expect(silently.length).toBeGreaterThan(10);
    expect(accepted.length).toBeGreaterThan(3);
    const left = silently.flatMap(([path, { engines: wants }]) =>
      accepted
        .filter((version) => !isInRange(version, wants?.node ?? '>=0'))
        .map((version) => `${path} is left out by Node ${version}`),
    );
    expect(left).toEqual([]);
  });

  it('is checked before anything else by every command that needs a Node of the project', () => {
    const unchecked = Object.entries(scripts).filter(
      ([name, line]) => line !== `node scripts/command.cjs ${name}` && name !== 'format',
    );
    expect(unchecked).toEqual([]);
  });
});

it('a command that is not there is answered with those that are', () => {
  const act = () =>
    execFileSync(process.execPath, ['scripts/command.cjs', 'bauen'], { stdio: 'pipe', encoding: 'utf8' });
  expect(act).toThrow(/Den Befehl „bauen“ gibt es nicht. Es gibt: start, test, check, build/);
});
