// The book in docs/schreiben.md is what a new publisher begins with: it is a whole one, without a fault.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFolders } from '@/addresses/address.ts';
import { designPage } from '@/addresses/design-page.ts';
import { linkWords } from '@/addresses/link-kinds.ts';
import { programNames } from '@/addresses/program-names.ts';
import { readContent } from '@/handbook/read-content.ts';
import { componentNames } from '@/handbook/vocabulary.ts';
import { handbookSchema } from '@/handbook/schemas.ts';
import { measureFolder } from '@/prose/report.ts';

const guide = await readFile('docs/schreiben.md', 'utf8');
const section = /^## Ein ganzes Beispiel\n([\s\S]*?)^## Startseite/m.exec(guide)?.[1] ?? '';
const files = Array.from(
  section.matchAll(/^`([\w./-]+)`\n\n```(yaml|mdx?)\n([\s\S]*?)^```$/gm),
  ([, name = '', kind = '', text = '']) => ({ name, kind, text }),
);

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'beispiel-'));
  for (const { name, text } of files) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
});
afterAll(() => rm(dir, { recursive: true }));

describe('the example of the guide', () => {
  test('shows each kind of file that every book has, under the name it is told to have', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'handbuch.yaml',
      'kapitel/grundlagen/anfang.mdx',
      'kapitel/grundlagen/ablauf.md',
      'arbeitsblaetter/erster-abend.yaml',
      'glossar.yaml',
      'quellen.yaml',
      'seiten/hilfe.md',
    ]);
    for (const { name, kind } of files) expect(name.endsWith(`.${kind}`), name).toBe(true);
    expect(section).toContain('Diese sieben Dateien');
  });

  test('is a book without a fault, also in how it reads', async () => {
    const { content, problems } = await readContent(dir);
    expect(problems).toEqual([]);
    expect(content?.parts.flatMap(({ chapters }) => chapters).map(({ id }) => id)).toEqual([
      'anfang',
      'ablauf',
    ]);
    expect(content?.worksheets).toHaveLength(1);
    expect((await measureFolder(dir)).flatMap((text) => text.problems)).toEqual([]);
  });
});

describe('the guide names', () => {
  test.each([...Object.values(programNames), ...Object.values(fileFolders), designPage, '404', '500'])(
    'what no part and no page may be called: %s',
    (name) => {
      expect(guide).toContain(`\`${name}\``);
    },
  );

  test.each(linkWords)('each form of link: %s', (word) => {
    expect(guide).toMatch(new RegExp(`\`${word}:`));
  });

  test.each(componentNames)('each component: %s', (name) => {
    expect(guide).toContain(`<${name}`);
  });

  test.each(Object.keys(handbookSchema.def.shape.herausgeber.def.shape))(
    'each key of the imprint: %s',
    (key) => {
      expect(guide).toMatch(new RegExp(`Impressum[^#]*\`${key}\``));
    },
  );
});
