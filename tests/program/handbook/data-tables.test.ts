import { describe, expect, test } from 'vitest';
import { chartOf } from '@/site/chart.ts';
import { csvOf } from '@/site/csv.ts';
import { cellIn, germanCell, isNumber, type DataTable } from '@/handbook/data-tables.ts';
import { programBook } from '../../../scripts/machine/sites.mjs';
import { readContent } from '@/handbook/read-content.ts';

const { content: example } = await readContent('tests/fixtures/handbuch-buecherei');
const { content: handbook } = await readContent(programBook);
const tables = [...(example?.tables ?? []), ...(handbook?.tables ?? [])];

function visits(changes: Partial<DataTable> = {}): DataTable {
  const table = example?.tables.find(({ id }) => id === 'besuche');
  if (!table) throw new Error('no table');
  return { ...table, ...changes };
}

/** Reads CSV as RFC 4180 says, with semicolons, and accepts nothing else. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) throw new Error(`no CSV at ${text.slice(0, 40)}`);
    lines.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('a number', () => {
  test('keeps the decimals that its author wrote, and gets none that were not written', () => {
    const [few, many, evening] = visits().rows.map((row) =>
      visits().series.map((series) => germanCell(cellIn(row, series))),
    );
    expect(few).toEqual(['60,0', '40']);
    expect(many).toEqual(['k. A.', '59,5']);
    expect(evening).toEqual(['0', 'n. e.']);
  });
});

describe('a chart', () => {
  test('shows shares of a hundred as parts of the whole width', () => {
    const chart = chartOf(visits());
    expect(chart.ofHundred).toBe(true);
    expect(chart.rows.map(({ bars }) => bars.map(({ length }) => length))).toEqual([
      [60, 40],
      [undefined, 59.5],
      [0, undefined],
    ]);
  });

  test('shows anything else against its largest number, from zero on', () => {
    const chart = chartOf(visits({ unit: 'Personen' }));
    expect(chart.ofHundred).toBe(false);
    expect(chart.rows[0]?.bars.map(({ length }) => length)).toEqual([100, 66.7]);
  });

  test('tells nought, „n. e.“ and „k. A.“ apart', () => {
    const bars = chartOf(visits()).rows.flatMap((row) => row.bars);
    expect(bars.filter(({ length }) => length === 0).map(({ label }) => label)).toEqual(['0\u00a0%']);
    expect(bars.filter(({ length }) => length === undefined).map(({ label }) => label)).toEqual([
      'k. A.',
      'n. e.',
    ]);
  });

  test('draws the last series strongest and names series where there are several', () => {
    expect(chartOf(visits()).rows[0]?.bars.map(({ rank }) => rank)).toEqual([1, 0]);
    expect(chartOf(visits()).named).toBe(true);
    expect(chartOf(visits({ series: visits().series.slice(0, 1) })).named).toBe(false);
  });

  test('of nothing but noughts divides by nothing', () => {
    const cells = { j2010: { value: 0, decimals: 0 }, j2020: { value: 0, decimals: 0 } };
    const table = visits({ unit: 'Anzahl', rows: [{ id: 'r', title: 'R', cells }] });
    expect(chartOf(table).rows[0]?.bars.map(({ length }) => length)).toEqual([0, 0]);
  });

  test.each(tables.map((table) => [table.id, table] as const))(
    'of „%s“ has a bar or a word for each cell',
    (_, table) => {
      for (const { bars } of chartOf(table).rows) {
        expect(bars).toHaveLength(table.series.length);
        for (const { length, label } of bars) {
          expect(label).not.toBe('');
          if (length !== undefined) expect(length >= 0 && length <= 100).toBe(true);
          else expect(['n. e.', 'k. A.']).toContain(label);
        }
      }
    },
  );
});

describe('the CSV file', () => {
  test('holds head, numbers, what they mean and where they come from', () => {
    expect(parseCsv(csvOf(visits(), 'Quelle: Muster').slice(1))).toEqual([
      ['Merkmal', '2010 (n = 1200)', '2020'],
      ['Höchstens 100', '60,0', '40'],
      ['Mehr als 100', 'k. A.', '59,5'],
      ['Davon: abends', '0', 'n. e.'],
      ['', '', ''],
      ['Besuche der Büchereien', '', ''],
      ['Einheit: Prozent', '', ''],
      ['Grundlage: Büchereien, die geantwortet haben', '', ''],
      ['n. e. = in diesem Jahr nicht erhoben', '', ''],
      ['k. A. = keine Angabe in der Quelle', '', ''],
      ['Die Woche hat hier sechs Tage, „Montag bis Samstag“.', '', ''],
      ['Quelle: Muster', '', ''],
    ]);
  });

  test('begins with the mark by which spreadsheet programs know UTF-8', () => {
    expect(csvOf(visits(), '').startsWith('\uFEFFMerkmal;')).toBe(true);
  });

  test('keeps quotes, semicolons and line ends inside a field', () => {
    const awkward = 'Ein "Wort"; noch eins\nund eine Zeile';
    const [, , , , , title] = parseCsv(csvOf(visits({ title: awkward }), '').slice(1));
    expect(title?.[0]).toBe(awkward);
  });

  test('writes numbers so that programs read them as numbers, thousands not set apart', () => {
    const cells = { j2010: { value: 1008, decimals: 0 }, j2020: { value: 1234.5, decimals: 2 } };
    const csv = csvOf(visits({ rows: [{ id: 'r', title: 'R', cells }] }), '');
    expect(parseCsv(csv.slice(1))[1]).toEqual(['R', '1008', '1234,50']);
  });

  test.each(tables.map((table) => [table.id, table] as const))(
    'of „%s“ has as many fields in each line',
    (_, table) => {
      const lines = parseCsv(csvOf(table, 'Quelle').slice(1));
      for (const line of lines) expect(line).toHaveLength(table.series.length + 1);
      const read = lines.slice(1, 1 + table.rows.length).map((line) => line.slice(1));
      expect(
        read.map((line) => line.map((text) => (/^[nk]/.test(text) ? text : Number(text.replace(',', '.'))))),
      ).toEqual(
        table.rows.map((row) =>
          table.series.map((series) => {
            const cell = cellIn(row, series);
            return isNumber(cell) ? cell.value : cell;
          }),
        ),
      );
    },
  );
});
