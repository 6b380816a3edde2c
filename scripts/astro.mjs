// @ts-check
// `astro` without telemetry, on every system's shell: `node scripts/astro.mjs build`.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
