import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import {
  cutTextFont,
  cutTitleFont,
  germanTextFont,
  germanTitleFont,
} from '../../../src/fonts/screen-fonts.ts';

it.each([
  ['text', germanTextFont, cutTextFont],
  ['title', germanTitleFont, cutTitleFont],
])(
  'serves the %s font that the installed package gives, cut to the letters of today',
  async (_, kept, cut) => {
    const isSame = (await readFile(kept)).equals(await cut());
    expect(isSame, 'Cut it anew: node scripts/cut-screen-fonts.ts').toBe(true);
  },
);
