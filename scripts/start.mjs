// @ts-check
// `npm start`: from a bare clone to a served site. Runs with nothing installed.
//   -- 5005   the port that is tried first; also --port 5005, or PORT=5005
import { portFrom } from './serve/address.mjs';
import { installPackages } from './machine/install.mjs';
import { runScript } from './machine/process.mjs';

// Ctrl+C goes to the whole group: the server ends itself, and this process ends after it
process.on('SIGINT', () => undefined);

const args = process.argv.slice(2);
try {
  // a slip of the pen is told before anybody waits for a build
  const wanted = portFrom(args, process.env);
  if ('fault' in wanted) throw new Error(wanted.fault);
  await installPackages();
  const build = await runScript('scripts/astro.mjs', ['build']);
  if (build.code !== 0) throw new Error('Die Seite ließ sich nicht bauen; der Grund steht darüber.');
  const { code } = await runScript('scripts/serve.mjs', args);
  process.exitCode = code;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
