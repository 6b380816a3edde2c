import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { marker, outFolderFault } from '../../../src/integrations/out-folder.ts';

let top = '';
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'out-folder-')));
  write('projekt/package.json');
  write('projekt/src/pages/index.astro');
  write('projekt/content/handbuch.yaml');
  write('projekt/public/favicon.svg');
  write('projekt/docs/0001.md');
  write('buch/handbuch.yaml');
});
afterEach(() => rmSync(top, { recursive: true }));

/** Writes a file below the folder of this test, with the folders above it. */
function write(path: string, text = 'x'): void {
  mkdirSync(join(top, path, '..'), { recursive: true });
  writeFileSync(join(top, path), text);
}
const faultOf = (out: string, content = 'projekt/content') =>
  outFolderFault({
    out: join(top, out),
    root: `${join(top, 'projekt')}/`,
    content: join(top, content),
    code: `${join(top, 'projekt/src')}/`,
    publicFiles: `${join(top, 'projekt/public')}/`,
  });

describe('a build is refused, because it empties its folder,', () => {
  it.each([
    ['is the content', 'projekt/content', 'der Inhalt'],
    ['lies in the content', 'projekt/content/kapitel/neu', 'der Inhalt'],
    ['is the code', 'projekt/src', 'der Code'],
    ['will lie in the code', 'projekt/src/dist', 'der Code'],
    ['will lie beside what is copied', 'projekt/public/dist', 'was unverändert auf die Seite kommt'],
    ['is the project', 'projekt', 'das Projekt'],
    ['holds the project', '.', 'das Projekt'],
    ['is another folder of the project', 'projekt/docs', 'kein früherer Bau'],
    ['will lie in another folder of the project', 'projekt/docs/neu/dist', 'gehört zum Projekt'],
  ])('when OUT_DIR %s', (_, out, reason) => {
    expect(faultOf(out)).toContain(reason);
  });

  it('when it is or holds the project and the content lies elsewhere', () => {
    expect(faultOf('projekt', 'buch')).toContain('das Projekt');
    expect(faultOf('buch', 'buch')).toContain('der Inhalt');
    expect(faultOf('.', 'buch')).toContain('das Projekt');
  });

  it('when a link leads to the content', () => {
    symlinkSync(join(top, 'buch'), join(top, 'verweis'));
    expect(faultOf('verweis', 'buch')).toContain('der Inhalt');
    expect(faultOf('buch', 'verweis')).toContain('der Inhalt');
    expect(faultOf('verweis/dist', 'buch')).toContain('der Inhalt');
  });

  it('when the folder holds what nobody built, wherever it lies', () => {
    write('eigene/brief.txt');
    write('projekt/dist/brief.txt');
    expect(faultOf('eigene')).toBe(
      `In „${join(top, 'eigene')}“ (OUT_DIR) wird nicht gebaut, denn jeder Bau leert seinen Ordner, und dort liegt etwas, das kein früherer Bau ist. Bitte leeren Sie den Ordner selbst oder nennen Sie einen anderen.`,
    );
    expect(faultOf('projekt/dist')).toContain('kein früherer Bau');
  });

  it('when a hidden file is all that lies there', () => {
    write('eigene/.env');
    expect(faultOf('eigene')).toContain('kein früherer Bau');
  });

  it('when a service worker of somebody else lies there', () => {
    write('eigene/sw.js', 'self.skipWaiting();');
    expect(faultOf('eigene')).toContain('kein früherer Bau');
  });

  it('when the name is that of a file', () => {
    write('eigene/brief.txt');
    expect(faultOf('eigene/brief.txt')).toContain('denn das ist kein Ordner');
  });

  it.each(['eigene/brief.txt/neu', 'eigene/brief.txt/neu/dist'])('when a file is in its way: %s', (out) => {
    write('eigene/brief.txt');
    expect(faultOf(out)).toBe(
      `In „${join(top, out)}“ (OUT_DIR) lässt sich nicht bauen, denn „${join(top, 'eigene/brief.txt')}“ ist kein Ordner. Bitte nennen Sie einen anderen Ordner, zum Beispiel OUT_DIR=dist.`,
    );
  });

  it.each(['~', '~/dist', '~/buch/dist', '~jemand/dist'])('when the shell has left %s as it is', (name) => {
    expect(faultOf(`projekt/${name}`)).toBe(
      `OUT_DIR nennt „${name}“. In Anführungszeichen bedeutet ~ nicht den Ordner Ihres Kontos. Bitte schreiben Sie den ganzen Pfad, oder lassen Sie die Anführungszeichen weg.`,
    );
  });

  it.skipIf(process.platform !== 'linux').each(['/proc/x', '/proc/x/y', '/proc/self/x'])(
    'when the system makes no folders there: %s',
    (out) => {
      const paths = { root: join(top, 'projekt'), content: join(top, 'projekt/content') };
      const more = { code: join(top, 'projekt/src'), publicFiles: join(top, 'projekt/public') };
      expect(outFolderFault({ out, ...paths, ...more })).toMatch(
        /\(OUT_DIR\) lässt sich kein Ordner anlegen oder nichts schreiben \([A-Z]+\)\. Bitte nennen Sie/,
      );
    },
  );
});

describe('a build may begin', () => {
  it.each([
    ['in a folder that is not there', 'projekt/dist'],
    ['beside the project', 'neu/dist'],
    ['in a folder whose name only begins like that of the content', 'projekt/content-dist'],
    ['where our own commands work', 'projekt/.cache/validate/dist'],
  ])('%s', (_, out) => {
    write('projekt/.cache/fonts/text.woff2');
    expect(faultOf(out)).toBeUndefined();
    // and nothing is left of the trial
    expect(existsSync(join(top, out))).toBe(false);
  });

  it('in an earlier build, also in one that was broken off', () => {
    write(`projekt/dist/${marker}`);
    write('projekt/dist/index.html');
    expect(faultOf('projekt/dist')).toBeUndefined();
  });

  it('in a build from before there was a marker', () => {
    write('fertig/sw.js', '// The service worker: keeps the whole site in this browser and …');
    expect(faultOf('fertig')).toBeUndefined();
  });

  it('beside other builds in a folder of the project', () => {
    write(`projekt/dist/eins/${marker}`);
    expect(faultOf('projekt/dist/zwei')).toBeUndefined();
    write('projekt/dist/brief.txt');
    expect(faultOf('projekt/dist/zwei')).toContain('gehört zum Projekt');
  });

  it('in a folder with nothing but what git and the system keep there', () => {
    write('ghpages/.git/HEAD');
    write('ghpages/.DS_Store');
    expect(faultOf('ghpages')).toBeUndefined();
  });
});
