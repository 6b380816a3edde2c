import { expect, test } from 'vitest';
import { readContent } from '@/handbook/read-content.ts';
import { chaptersOf } from '@/handbook/content.ts';
import { minutesToRead } from '@/site/reading-time.ts';
import { programBook } from '../../../scripts/machine/sites.mjs';

const { content } = await readContent(programBook);
const chapter = content && chaptersOf(content).find(({ id }) => id === 'besuche');
const table = content?.tables.find(({ id }) => id === 'besuche');
if (!content || !chapter || !table) throw new Error('The book of the tests has a chapter with figures.');

test('a table of figures takes as long to read as its words and figures do', () => {
  const [row, ...others] = table.rows;
  const rows = Array.from({ length: 200 }, () => row ?? others[0]).flatMap((one) => one ?? []);
  const long = { ...content, tables: [{ ...table, rows }] };
  const without = minutesToRead({ tables: [] }, chapter);
  expect(minutesToRead(long, chapter)).toBeGreaterThanOrEqual(
    without + Math.floor((200 * (1 + table.series.length)) / 200),
  );
});

test('a table that the text does not show takes no time', () => {
  const elsewhere = { ...table, id: 'anderswo', rows: table.rows.concat(table.rows, table.rows) };
  expect(minutesToRead({ tables: [elsewhere] }, chapter)).toBe(minutesToRead({ tables: [] }, chapter));
});
