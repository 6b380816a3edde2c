import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentDir } from '@/handbook/folder.ts';
import { readSvg } from '@/handbook/svg.ts';

const files = await Array.fromAsync(glob(join(contentDir, 'abbildungen/*.svg')));

// a handbook may have no drawings
test.skipIf(files.length === 0)('the drawings of the handbook pass, and draw what they drew', async () => {
  for (const file of files) {
    const source = await readFile(file, 'utf8');
    const { svg, problems } = readSvg('bild.svg', source, 'abb-bild-');
    expect(problems, file).toEqual([]);
    expect(svg?.replaceAll(/\s*\/>/g, '/>'), file).toBe(source.trim().replaceAll(/\s*\/>/g, '/>'));
  }
});
