// @ts-check
// Serves the made-up handbook of the tests at `node scripts/serve-program.mjs <port>`; builds it before, unless that is done.
import { ensureProgramSite, programSite } from './machine/sites.mjs';

await ensureProgramSite();
process.env['OUT_DIR'] = programSite;
process.argv.push('--strict');
await import('./serve.mjs');
