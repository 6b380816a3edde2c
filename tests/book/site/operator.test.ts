import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { builtPages, dist as siteOf } from '../../site/built-site.ts';

test('no page shows the public a note that is meant for whoever puts the handbook on the web', async () => {
  const notes =
    /Stelle zu ergänzen|trägt hier|ergänzt hier|handbuch\.yaml|pruefstand\.yaml|betreibende Stelle/;
  const shown: string[] = [];
  for (const { file, address } of await builtPages(siteOf())) {
    const text = (await readFile(file, 'utf8')).replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ');
    if (notes.test(text)) shown.push(address);
  }
  expect(shown).toEqual([]);
});
