import { describe, expect, test } from 'vitest';
import { chartFormOf, unfitForm, type ChartForm } from '@/handbook/chart-form.ts';

/** A table of the unit with a series for each year (or name), and these values a row. */
function table(
  unit: string,
  series: readonly (number | string)[],
  rows: readonly (readonly (number | string)[])[],
  chart?: ChartForm,
) {
  return {
    unit,
    chart,
    series: series.map((name) => ({ id: String(name), year: typeof name === 'number' ? name : undefined })),
    rows: rows.map((values) => ({
      cells: Object.fromEntries(
        series.map((name, at) => {
          const value = values[at] ?? 'k. A.';
          return [String(name), typeof value === 'number' ? { value } : value];
        }),
      ),
    })),
  };
}

describe('the form of a chart', () => {
  test.each([
    ['anteile', 'shares that make a whole', table('Prozent', [2020], [[38.3], [25.1], [36.6]])],
    [
      'anteile',
      'shares that rounding carried to 100,1',
      table('Prozent', [2020], [[25.9], [35.7], [24.2], [14.3]]),
    ],
    ['anteile', 'shares that rounding left at 99,5', table('Prozent', [2020], [[79.3], [20.2], ['k. A.']])],
    [
      'anteile',
      'wholes of two years',
      table(
        'Prozent',
        [2017, 2020],
        [
          [40, 30],
          [60, 70],
        ],
      ),
    ],
    ['anteile', 'a single share', table('Prozent', ['ohne'], [[57.2]])],
    ['balken', 'shares of which several may hold', table('Prozent', [2020], [[59], [51.9], [44.4]])],
    ['balken', 'numbers that happen to make 100', table('Anzahl', [2020], [[40], [60]])],
    [
      'verlauf',
      'three years',
      table(
        'Prozent',
        [2014, 2017, 2020],
        [
          ['n. e.', 4, 5],
          [1, 2, 3],
        ],
      ),
    ],
    ['verlauf', 'two years of one thing', table('Personen', [2013, 2020], [[807, 1008]])],
    [
      'balken',
      'three groups without years',
      table(
        'Prozent',
        ['a', 'b', 'c'],
        [
          [1, 2, 3],
          [2, 3, 4],
        ],
      ),
    ],
    [
      'balken',
      'years that do not rise',
      table(
        'Prozent',
        [2020, 2017, 2014],
        [
          [1, 2, 3],
          [2, 3, 4],
        ],
      ),
    ],
    [
      'vergleich',
      'two years of several things',
      table(
        'Prozent',
        [2014, 2020],
        [
          [42, 51.8],
          [84, 88],
        ],
      ),
    ],
    [
      'vergleich',
      'two groups',
      table(
        'Anzahl',
        ['a', 'b'],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ],
  ] as const)('is „%s“ for %s', (form, _, figures) => {
    expect(chartFormOf(figures)).toBe(form);
    // what the figures choose can always be drawn
    expect(unfitForm({ ...figures, chart: form })).toBeUndefined();
  });

  test('is what the author says, whatever the figures ask for', () => {
    expect(chartFormOf(table('Prozent', [2020], [[40], [60]], 'ohne'))).toBe('ohne');
  });

  test.each([
    ['chart-needs-years', table('Prozent', ['a', 'b'], [[1, 2]], 'verlauf')],
    ['chart-needs-years', table('Prozent', [2020], [[1]], 'verlauf')],
    ['chart-needs-years', table('Prozent', [2020, 2020], [[1, 2]], 'verlauf')],
    ['chart-needs-shares', table('Anzahl', [2020], [[40], [60]], 'anteile')],
    ['chart-needs-shares', table('Prozent', [2020], [[59], [51.9]], 'anteile')],
    ['chart-needs-shares', table('Prozent', [2020], [[-1], [50]], 'anteile')],
    ['chart-needs-two', table('Prozent', [2020], [[40], [60]], 'vergleich')],
    ['chart-needs-two', table('Prozent', [2014, 2017, 2020], [[1, 2, 3]], 'vergleich')],
  ] as const)('that cannot be drawn breaks „%s“', (rule, figures) => {
    expect(unfitForm(figures)).toBe(rule);
  });
});
