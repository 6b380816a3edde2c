// `node scripts/cut-screen-fonts.ts`: cuts the fonts of the screen anew, when a package or their letters have changed.
import { writeFile } from 'node:fs/promises';
import { cutTextFont, cutTitleFont, germanTextFont, germanTitleFont } from '../src/fonts/screen-fonts.ts';

await writeFile(germanTextFont, await cutTextFont());
await writeFile(germanTitleFont, await cutTitleFont());
