import type { AstroIntegration } from 'astro';
import { designPage } from '../addresses/design-page.ts';

/**
 * Adds the page that shows the look: in the dev server, and in a build that asks for it by `DESIGN_PAGE=1`, as the
 * site of the tests does. A page of `src/pages/` would stand on every site; a route that is injected does not exist
 * elsewhere, so neither search nor offline list can know it.
 */
export function designPageIntegration(): AstroIntegration {
  return {
    name: 'design-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && process.env['DESIGN_PAGE'] !== '1') return;
        injectRoute({
          pattern: `/${designPage}`,
          entrypoint: new URL('../../components/design/DesignPage.astro', import.meta.url),
        });
      },
    },
  };
}
