// What earlier versions wrote into people's browsers and files must open for ever. Files in tests/frozen are never
// changed; a new format version adds a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeThisBook, content } from './this-book.ts';
import { keysOf } from '../../src/portfolio/keys.ts';
import { rescuesIn } from '../../src/portfolio/rescue.ts';
import { openSheet } from '../../src/portfolio/sheet-store.ts';
import { MemoryStorage } from '../program/portfolio/fixture.ts';

const folder = join(import.meta.dirname, '../frozen');
const samples = readdirSync(folder).flatMap((version) =>
  readdirSync(join(folder, version)).map((file) => ({
    version,
    file,
    text: readFileSync(join(folder, version, file), 'utf8'),
  })),
);
const worksheets = new Map(content.worksheets.map((sheet) => [sheet.id, sheet]));

describeThisBook('answers that an earlier version wrote', () => {
  it('are there to be tried', () => {
    expect(samples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(samples)('open whole: $version/$file', ({ text, file }) => {
    const id = file.replace('.json', '');
    const worksheet = worksheets.get(id);
    if (!worksheet) throw new Error(`Das Arbeitsblatt „${id}“ gibt es nicht mehr.`);
    const store = new MemoryStorage();
    const keys = keysOf('buch');
    store.map.set(keys.sheet(id), text);
    const loaded = openSheet(store, 'buch', worksheet).load();
    expect(loaded.kind).toBe('ok');
    expect(rescuesIn(store, keys)).toEqual([]);
    const written = JSON.parse(text) as { answers: Record<string, unknown>; former: Record<string, unknown> };
    // every answer is back: under its id, under the id its author gave it since, or among the former ones
    const back =
      'answers' in loaded ? [...Object.values(loaded.answers), ...Object.values(loaded.former)] : [];
    for (const answer of [...Object.values(written.answers), ...Object.values(written.former)])
      expect(back).toContainEqual(answer);
  });
});
