// `node scripts/cut-text-font.ts`: cuts the text font anew, when its package or its letters have changed.
import { writeFile } from 'node:fs/promises';
import { cutTextFont, germanTextFont } from '../src/fonts/text-font.ts';

await writeFile(germanTextFont, await cutTextFont());
