import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { csvOf } from '@/site/csv.ts';
import { chartOf } from '@/site/chart.ts';
import { cellIn, germanCell, isNumber } from '@/handbook/data-tables.ts';
import { contentDir } from '@/handbook/folder.ts';
import { content } from './this-book.ts';

// a handbook may have no figures at all
describe.skipIf(content.tables.length === 0)('the tables of figures', () => {
  test('show every figure as it stands in its file', async () => {
    for (const table of content.tables) {
      const doc = parseDocument(await readFile(`${contentDir}/daten/${table.id}.yaml`, 'utf8'));
      const written: string[] = [];
      visit(doc.getIn(['zeilen'], true) as Parameters<typeof visit>[0], {
        Pair: (_, { key, value }) => {
          if (isScalar(key) && /^(id|titel)$/.test(String(key.value))) return visit.SKIP;
          if (isScalar(value)) written.push(String(value.source).replace('.', ','));
          return undefined;
        },
      });
      const shown = table.rows.flatMap((row) => Object.values(row.cells).map(germanCell));
      expect(
        shown.map((figure) => figure.replace(/\.(?=\d{3})/, '')),
        basename(table.id),
      ).toEqual(written.map((figure) => (/^[nk],/.test(figure) ? figure.replace(',', '.') : figure)));
    }
  });

  test('have a bar or a word for each cell in their charts', () => {
    for (const table of content.tables)
      for (const { bars } of chartOf(table).rows) {
        expect(bars, table.id).toHaveLength(table.series.length);
        for (const { length, label } of bars) {
          expect(label, table.id).not.toBe('');
          if (length !== undefined) expect(length >= 0 && length <= 100, table.id).toBe(true);
          else expect(['n. e.', 'k. A.'], table.id).toContain(label);
        }
      }
  });

  test('say the same as files', () => {
    for (const table of content.tables) {
      const [, ...lines] = csvOf(table, 'Quelle')
        .slice(1)
        .split('\r\n')
        .slice(0, table.rows.length + 1);
      const read = lines.map((line) =>
        line
          .split(';')
          .slice(-table.series.length)
          .map((text) => text.replaceAll('"', '')),
      );
      expect(read, table.id).toEqual(
        table.rows.map((row) =>
          table.series.map((series) => {
            const cell = cellIn(row, series);
            return isNumber(cell) ? cell.value.toFixed(cell.decimals).replace('.', ',') : cell;
          }),
        ),
      );
    }
  });
});
