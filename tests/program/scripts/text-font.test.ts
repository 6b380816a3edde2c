import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { cutTextFont, germanTextFont } from '../../../src/fonts/text-font.ts';

it('serves the text font that the installed package gives, cut to the letters of today', async () => {
  const kept = await readFile(germanTextFont);
  const isSame = kept.equals(await cutTextFont());
  expect(isSame, 'Cut it anew: node scripts/cut-text-font.ts').toBe(true);
});
