// What a site shows to those who build it is not on the one that the public sees.
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { designPage } from '@/addresses/design-page.ts';
import { dist } from '../../site/built-site.ts';

it('has no page of the look: no folder, no style of it, and no file names it, neither the search nor what is kept for reading offline', async () => {
  const named: string[] = [];
  for await (const name of glob('**/*', { cwd: dist(), withFileTypes: false })) {
    if (name.includes(designPage) || /DesignPage/i.test(name)) named.push(name);
    if (!/\.(?:html|js|json|css|webmanifest|txt|xml)$|_headers$/.test(name)) continue;
    const text = await readFile(join(dist(), name), 'utf8');
    if (text.includes(`/${designPage}/`) || text.includes('.design-')) named.push(name);
  }
  expect(named).toEqual([]);
});
