// @ts-check
// `npm start`: from a bare clone to a served site. Runs on Node 20 with nothing installed.
import { installPackages } from './install.mjs';
import { runScript } from './process.mjs';

// Ctrl+C goes to the whole group: the server ends itself, and this process ends after it
process.on('SIGINT', () => undefined);

try {
  await installPackages();
  const build = await runScript('scripts/astro.mjs', ['build']);
  if (build.code !== 0) throw new Error('Die Seite ließ sich nicht bauen; der Grund steht darüber.');
  const { code } = await runScript('scripts/serve.mjs');
  process.exitCode = code;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
