import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from '../machine/process.mjs';

export const workFolder = join(root, '.cache/validate');
const pom = join(root, 'scripts/validate/pom.xml');

/** A profile of `pom.xml`. */
export type Tool = 'languagetool' | 'verapdf';

/** Why nothing could be judged; the message is for the person at the keyboard. */
export class Stopped extends Error {}

/** Stops when one is missing, and says which of the two programs is not there. */
export async function holdPrograms(): Promise<void> {
  const wanted = [
    { name: 'Java 17 oder neuer', command: 'java', argument: '-version' },
    { name: 'Maven', command: 'mvn', argument: '-version' },
  ];
  const found = await Promise.all(
    wanted.map(async ({ command, argument }) => (await run(command, [argument], { quiet: true })).code === 0),
  );
  const lacking = wanted.filter((_, at) => !found[at]).map(({ name }) => name);
  if (lacking.length > 0)
    throw new Stopped(
      `Zum Prüfen ${lacking.length > 1 ? 'fehlen' : 'fehlt'} ${lacking.join(' und ')}. Unter Debian: apt-get install default-jdk-headless maven`,
    );
}

/** Fetches a tool with all that it needs, unless the folder already holds what `pom.xml` names. */
export async function fetchTool(tool: Tool): Promise<void> {
  const folder = join(workFolder, tool);
  const mark = join(
    folder,
    createHash('sha256')
      .update(await readFile(pom))
      .digest('hex')
      .slice(0, 16),
  );
  if (existsSync(mark)) return;
  console.log(`${tool} wird geholt …`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const { code, output } = await run('mvn', ['-B', '-q', '-f', pom, '-P', tool, ...goal], { quiet: true });
  if (code !== 0)
    throw new Stopped(
      `${tool} ließ sich nicht holen. Besteht eine Verbindung? Maven sagt:\n${output.trim()}`,
    );
  await writeFile(mark, '');
}

/** What a program has said: its answer, and apart from it warnings and the names of files. */
export interface Said {
  readonly answer: string;
  readonly asides: string;
}

/** Runs a tool and waits. How it ended says little: both tools end differently when they have found something. */
export function runTool(tool: Tool, mainClass: string, args: readonly string[]): Promise<Said> {
  const jars = join(workFolder, tool, '*');
  const options = { cwd: root, maxBuffer: 256 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile('java', ['-Xmx1500m', '-cp', jars, mainClass, ...args], options, (error, answer, asides) => {
      const end = error ? `\nBeendet mit ${error.signal ?? error.code ?? error.message}.` : '';
      resolve({ answer, asides: `${asides}${end}` });
    });
  });
}
