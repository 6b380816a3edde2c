// @ts-check
/**
 * What React offers and nothing here calls, by its files: a CommonJS module is bundled whole, because its exports are set
 * at run time (https://rolldown.rs/in-depth/bundling-cjs). `eslint.config.js` keeps the names from being imported.
 * @type {Readonly<Record<string, { readonly package: string, readonly names: readonly string[] }>>}
 */
export const unusedOfReact = {
  'react.production.js': {
    package: 'react',
    names: ['Children', 'addTransitionType', 'cache', 'cloneElement'],
  },
  'react-dom.production.js': {
    package: 'react-dom',
    names: [
      'createPortal',
      'preconnect',
      'prefetchDNS',
      'preinit',
      'preinitModule',
      'preload',
      'preloadModule',
    ],
  },
};

/**
 * Takes it out of what browsers load. Stops the build where React is written otherwise than it was.
 * @returns {import('vite').Plugin}
 */
export function reactWithoutUnused() {
  return {
    name: 'react-without-unused',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/react(?:-dom)?\/cjs\/react(?:-dom)?\.production\.js$/ },
      handler(code, id) {
        const file = id.slice(id.lastIndexOf('/') + 1);
        let rest = code;
        for (const name of unusedOfReact[file]?.names ?? []) {
          const before = rest;
          rest = rest.replace(new RegExp(`^exports\\.${name} = (?:\\w+;|function[^]*?^};)\\n`, 'm'), '');
          if (rest === before) this.error(`${file} has no ${name} any more, or writes it otherwise.`);
        }
        return { code: rest, map: null };
      },
    },
  };
}
