import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { connect, type Bidi } from './bidi.ts';

/**
 * A profile that saves what is downloaded without a question, and that reaches this machine alone: all that the browser
 * itself would look up outside goes to a proxy that nobody runs. What else a browser does unasked, such as updating
 * itself, Firefox leaves alone while it is driven.
 */
const preferences = (downloads: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  // else a PDF that was saved opens in a tab of its own
  'pdfjs.disabled': true,
  'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/json',
  'intl.accept_languages': 'de-DE, de',
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
});

export interface Firefox {
  readonly bidi: Bidi;
  /** The folder into which it saves what is downloaded. */
  readonly downloads: string;
  readonly quit: () => Promise<void>;
}

/** Longest that Firefox may take to start on a machine that is busy. */
const mostWaiting = 30_000;

/**
 * Starts a Firefox with an empty profile, to be driven by WebDriver BiDi.
 * @param program its path
 * @param folder where profile and downloads go; has to exist
 * @throws with what Firefox has said where it does not start
 */
export async function launchFirefox(program: string, folder: string): Promise<Firefox> {
  const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')];
  await Promise.all([mkdir(profile), mkdir(downloads)]);
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { env: { ...process.env, TZ: 'Europe/Berlin' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const gone = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (said += text));
  child.on('error', ({ message }) => void (said += message));
  const stop = async () => {
    child.kill();
    await gone;
  };

  const address = async () => {
    const end = Date.now() + mostWaiting;
    while (Date.now() < end && child.exitCode === null) {
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (found) return `${found}/session`;
      await setTimeout(50);
    }
    throw new Error(`„${program}“ startet nicht:\n${said.trim()}`);
  };
  try {
    const bidi = await connect(await address());
    const quit = async () => {
      // Firefox may be gone before it answers
      await Promise.race([bidi.send('browser.close', {}, z.unknown()).catch(() => undefined), gone]);
      await Promise.race([gone, setTimeout(5000)]);
      bidi.close();
      await stop();
    };
    return { bidi, downloads, quit };
  } catch (error) {
    await stop();
    throw error;
  }
}
