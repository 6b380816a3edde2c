import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { keptScript } from '../../../src/portfolio/kept.ts';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { listPortfolio } from '../../../src/portfolio/list.ts';
import { nextOf, progressOver, whereToGoOn } from '../../../src/portfolio/own-progress.ts';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { worksheetProgress } from '../../../src/worksheet/progress.ts';
import { MemoryStorage, rating, sheet, text } from './fixture.ts';

/** Three items to rate, and nothing else. */
const three = (id: string) =>
  sheet({
    id,
    titel: `Blatt ${id}`,
    abschnitte: [
      {
        id: 'teil',
        felder: ['eins', 'zwei', 'drei'].map((item) => ({ id: item, art: 'einschaetzung', text: item })),
      },
    ],
  });
const [a, b, mixed] = [three('a'), three('b'), sheet()];
const worksheets = [a, b, mixed];
const all: Answers = { eins: rating('trifft-zu'), zwei: rating('teilweise'), drei: rating('teilweise') };

/** The Mappe after these sheets were saved, one after the other. */
function mappe(...saved: (readonly [typeof a, Answers])[]) {
  const store = new MemoryStorage();
  saved.forEach(([worksheet, answers], at) => {
    const opened = openSheet(store, 'buch', worksheet, () => new Date(Date.UTC(2026, 8, 1, 10, at)));
    opened.load();
    opened.save({ answers, former: {} });
  });
  return { store, list: listPortfolio(store, 'buch', worksheets) };
}

describe('progress over some sheets', () => {
  it('is for one sheet what the Mappe counts', () => {
    const { list } = mappe([a, { eins: rating('trifft-zu') }]);
    expect(progressOver(list, ['a'])).toEqual(list.kept[0]?.progress);
  });

  it('counts sheets that nobody has opened with nothing done', () => {
    const { list } = mappe([a, all]);
    expect(progressOver(list, ['a', 'b'])).toEqual({
      done: 3,
      begun: 0,
      total: 6,
      leftOut: 0,
      state: 'begun',
    });
    expect(progressOver(list, ['b'])).toEqual(worksheetProgress(b, {}));
  });

  it('is complete only when each of them is', () => {
    const { list } = mappe([a, all], [b, all]);
    expect(progressOver(list, ['a', 'b'])?.state).toBe('complete');
  });

  it('is not known where one of them cannot be read', () => {
    const { store } = mappe([a, all]);
    store.setItem(keysOf('buch').sheet('b'), 'kein JSON');
    expect(progressOver(listPortfolio(store, 'buch', worksheets), ['a', 'b'])).toBeUndefined();
  });
});

describe('of some sheets, the one to go on with', () => {
  it('is the first that is not complete, and the first of all once all are', () => {
    expect(nextOf(mappe([a, all]).list, ['a', 'b'])).toBe('b');
    expect(nextOf(mappe([a, all], [b, all]).list, ['a', 'b'])).toBe('a');
    expect(nextOf(mappe().list, ['a', 'b'])).toBe('a');
  });

  it('is the one that is begun, even where an empty one stands before it', () => {
    const begun: Answers = { eins: rating('trifft-zu') };
    expect(nextOf(mappe([b, begun]).list, ['a', 'b'])).toBe('b');
    expect(nextOf(mappe([a, {}], [b, begun]).list, ['a', 'b'])).toBe('b');
  });

  it('is of several begun the one that was saved last', () => {
    const begun: Answers = { eins: rating('trifft-zu') };
    expect(nextOf(mappe([a, begun], [b, begun]).list, ['a', 'b'])).toBe('b');
    expect(nextOf(mappe([b, begun], [a, begun]).list, ['a', 'b'])).toBe('a');
  });
});

describe('where one was', () => {
  const where = (...saved: Parameters<typeof mappe>) => {
    const found = whereToGoOn(mappe(...saved).list);
    return found && [found.worksheet.id, found.item?.number, found.item?.field.id];
  };

  it('is nowhere as long as nothing was entered', () => {
    expect(where()).toBeUndefined();
  });

  it('is the item behind the last that was written into', () => {
    expect(where([a, { zwei: rating('teilweise') }])).toEqual(['a', 3, 'drei']);
  });

  it('is the first open one where nothing behind the last is open', () => {
    expect(where([a, { drei: rating('teilweise') }])).toEqual(['a', 1, 'eins']);
  });

  it('is an item that was begun and not finished', () => {
    expect(
      where([a, { eins: rating('trifft-zu'), zwei: rating(null, 'Notiz'), drei: rating('teilweise') }]),
    ).toEqual(['a', 2, 'zwei']);
  });

  it('is the sheet that was saved last, complete ones aside', () => {
    expect(where([a, { eins: rating('trifft-zu') }], [mixed, { wort: text('ja') }], [b, all])).toEqual([
      'blatt',
      3,
      'plan',
    ]);
  });

  it('is the last sheet as a whole where all are complete', () => {
    expect(where([a, all], [b, all])).toEqual(['b', undefined, undefined]);
  });

  it('leaves out what cannot be read', () => {
    const { store } = mappe([a, { eins: rating('trifft-zu') }]);
    store.setItem(keysOf('buch').sheet('b'), 'kein JSON');
    expect(whereToGoOn(listPortfolio(store, 'buch', worksheets))?.worksheet.id).toBe('a');
  });
});

describe('the script before the first paint', () => {
  const marked = (entries: Readonly<Record<string, string>>, isBlocked = false) => {
    const dataset: Record<string, string> = {};
    // as a page runs it: a file of its own, in which both names are those of the window
    runInNewContext(keptScript('buch'), {
      ...(!isBlocked && { localStorage: entries }),
      document: { documentElement: { dataset } },
    });
    return 'kept' in dataset;
  };

  it('marks the page where sheets of this handbook are kept', () => {
    expect(marked({ 'buch:arbeitsblatt:a': '{}' })).toBe(true);
  });

  it.each([
    ['nothing is kept', {}],
    ['sheets of another handbook are kept', { 'buch-2:arbeitsblatt:a': '{}' }],
    ['only the choice of colours is kept', { darstellung: 'dark' }],
    ['only versions put aside are kept', { 'buch:rettung:a:2026-01-01T00:00:00.000Z': '{}' }],
  ])('leaves it alone where %s', (_, entries) => {
    expect(marked(entries)).toBe(false);
  });

  it('leaves it alone where storage is blocked', () => {
    expect(marked({}, true)).toBe(false);
  });
});
