// @ts-check
// For commands that need the packages and the project's own Node: installs what is missing, then runs them.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';
import { projectNode, root, runScript } from './process.mjs';

/**
 * Runs a script of this folder in this process where it runs on the project's Node already, else in one that does.
 * @param {string} name path below `scripts/` @param {readonly string[]} args
 */
export async function runWithPackages(name, args) {
  const script = join(root, 'scripts', name);
  try {
    await installPackages();
    const node = projectNode();
    if (realpathSync(node) !== realpathSync(process.execPath)) {
      // Ctrl+C goes to the whole group: the script ends itself, and this process ends after it
      process.on('SIGINT', () => undefined);
      process.exitCode = (await runScript(script, args)).code;
      return;
    }
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return;
  }
  process.argv.splice(1, Infinity, script, ...args);
  await import(pathToFileURL(script).href);
}
