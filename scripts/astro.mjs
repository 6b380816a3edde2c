// @ts-check
// `astro` without telemetry, on every system's shell: `node scripts/astro.mjs build`.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// The bundler's allocator asks Linux for huge pages, of which most stays empty: a quarter of a build's memory and an
// eighth of its time went into clearing them. https://github.com/microsoft/mimalloc#environment-options
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
