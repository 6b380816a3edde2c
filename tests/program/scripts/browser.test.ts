import { describe, expect, it } from 'vitest';
import { findBrowser, findFirefox, waysToInstall } from '../../../scripts/machine/browser.mjs';

const on = (...paths: readonly string[]) => {
  return (path: string) => paths.includes(path);
};

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM_PATH names, even if others are there', () => {
    const env = { CHROMIUM_PATH: '/opt/mein/chrome', PATH: '/usr/bin' };
    expect(findBrowser(env, on('/opt/mein/chrome', '/usr/bin/chromium'))).toBe('/opt/mein/chrome');
  });

  it('is not silently another one when CHROMIUM_PATH names nothing', () => {
    const env = { CHROMIUM_PATH: '/weg', PATH: '/usr/bin' };
    expect(() => findBrowser(env, on('/usr/bin/chromium'))).toThrow(
      'CHROMIUM_PATH nennt „/weg“, dort liegt aber kein Programm.',
    );
  });

  it('is Chromium before Chrome, wherever on the PATH they stand', () => {
    const exists = on('/usr/local/bin/google-chrome', '/usr/bin/chromium');
    expect(findBrowser({ PATH: '/usr/local/bin:/usr/bin' }, exists)).toBe('/usr/bin/chromium');
  });

  it('is of two equal names the one that stands first on the PATH', () => {
    const exists = on('/a/chromium', '/b/chromium');
    expect(findBrowser({ PATH: '/b:/a' }, exists)).toBe('/b/chromium');
  });

  it('is looked for at the usual place of a Mac when the PATH has none', () => {
    const place = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser({ PATH: '/usr/bin' }, on(place))).toBe(place);
  });

  it('is nothing when the machine has none', () => {
    expect(findBrowser({ PATH: '/usr/bin' }, on())).toBeUndefined();
    expect(findBrowser({}, on('chromium'))).toBeUndefined();
  });
});

describe('the Firefox for the tests', () => {
  it('is the long-term one before any other, and the one that FIREFOX_PATH names before both', () => {
    const exists = on('/usr/bin/firefox', '/usr/bin/firefox-esr', '/opt/firefox/firefox');
    expect(findFirefox({ PATH: '/usr/bin' }, exists)).toBe('/usr/bin/firefox-esr');
    expect(findFirefox({ PATH: '/usr/bin', FIREFOX_PATH: '/opt/firefox/firefox' }, exists)).toBe(
      '/opt/firefox/firefox',
    );
    expect(() => findFirefox({ FIREFOX_PATH: '/weg' }, exists)).toThrow('FIREFOX_PATH nennt „/weg“');
  });

  it('is nothing where there is none, whatever Chromium is there', () => {
    expect(findFirefox({ PATH: '/usr/bin' }, on('/usr/bin/chromium'))).toBeUndefined();
  });
});

describe('a missing browser', () => {
  it('comes from Debian when root has apt, and else from Playwright', () => {
    expect(waysToInstall({ isRoot: true, hasApt: true })).toEqual(['debian', 'playwright']);
  });

  it('comes from Playwright when apt is not allowed or not there', () => {
    expect(waysToInstall({ isRoot: false, hasApt: true })).toEqual(['playwright']);
    expect(waysToInstall({ isRoot: true, hasApt: false })).toEqual(['playwright']);
  });
});
