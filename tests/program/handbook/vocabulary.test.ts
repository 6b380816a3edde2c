import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readBody } from '@/handbook/body.ts';
import { drawnBy } from '@/handbook/component-files.ts';
import { componentNames, isComponentName, vocabulary } from '@/handbook/vocabulary.ts';

const files = Object.fromEntries(
  (await readdir('components/reading'))
    .filter((name) => name.endsWith('.astro'))
    .map((name) => [`./${name}`, name]),
);

test('every component of the vocabulary has a file of its name', () => {
  expect(Object.keys(drawnBy(files, componentNames)).toSorted()).toEqual(componentNames.toSorted());
});

test('a component without a file is named with the file that is missing', () => {
  expect(() => drawnBy(files, ['Hinweis', 'Zitat', 'Film'])).toThrow(
    'Den Baustein „Zitat“ zeichnet nichts. Legen Sie components/reading/Zitat.astro an, oder löschen Sie seinen Eintrag in src/handbook/vocabulary.ts.\nDen Baustein „Film“ zeichnet nichts.',
  );
});

test('a component with a file and without an entry is named with the entry that is missing', () => {
  const [problem] = readBody('x.mdx', '<BarChart />\n', 'mdx').problems;
  expect(problem?.message).toBe(
    'Den Baustein „BarChart“ gibt es nicht.\nEs gibt components/reading/BarChart.astro, aber keinen Eintrag „BarChart“ in src/handbook/vocabulary.ts. Tragen Sie ihn dort mit seinen Attributen ein.',
  );
});

test('every component stands in one that exists', () => {
  for (const name of componentNames) {
    const { home } = vocabulary[name];
    expect(home === undefined || isComponentName(home), name).toBe(true);
  }
});

test.each(componentNames)(
  '%s draws what stands between its tags where the vocabulary says that it holds something',
  async (name) => {
    const drawn = (await readFile(`components/reading/${name}.astro`, 'utf8')).includes('<slot');
    expect(drawn).toBe(vocabulary[name].holds !== 'nothing');
  },
);

test('what a component holds alone is a component whose home it is', () => {
  for (const name of componentNames) {
    const { holds } = vocabulary[name];
    if (typeof holds === 'string') continue;
    expect(isComponentName(holds.only) && vocabulary[holds.only].home, name).toBe(name);
  }
});
