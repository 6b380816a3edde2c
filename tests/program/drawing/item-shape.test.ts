import { describe, expect, it } from 'vitest';
import { shapedItems } from '../../../src/drawing/item-shape.ts';
import { shapeSet } from '../../../src/drawing/shape-set.ts';
import { marksAsSvg } from '../../../src/drawing/svg.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { worksheetProgress } from '../../../src/worksheet/progress.ts';
import { rating, sheet, text } from '../portfolio/fixture.ts';

const worksheet = sheet({
  abschnitte: [
    {
      id: 'a',
      titel: 'A',
      felder: [
        { id: 'punkt', art: 'einschaetzung', text: 'Ein Punkt' },
        { id: 'amt', art: 'bestand', titel: 'Das Amt' },
        { id: 'nah', art: 'abwaegung', seite: 'dafuer', text: 'Er liegt nahe.' },
      ],
    },
    {
      id: 'b',
      titel: 'B',
      felder: [
        { id: 'frage', art: 'leitfrage', text: 'Eine Frage' },
        { id: 'wort', art: 'text', titel: 'Ein Wort' },
      ],
    },
  ],
});
const shapes = (answers: Answers) => shapedItems(worksheet, answers).map(({ shape }) => shape);

describe('the fingerprint of a sheet', () => {
  it('is nothing but dots as long as nobody answered', () => {
    expect(shapes({})).toEqual(['not-yet', 'not-yet', 'not-yet', 'not-yet', 'not-yet']);
  });

  it('shows what was chosen on a scale, and for every other item how far it is', () => {
    expect(
      shapes({
        punkt: rating('teilweise'),
        amt: { kind: 'inventory', value: 'fehlt', contact: '' },
        nah: { kind: 'argument', weight: 'wiegt-schwer', note: '' },
        frage: { kind: 'question', text: 'Noch strittig', state: 'in-klaerung' },
        wort: text('Mein Wort'),
      }),
    ).toEqual(['teilweise', 'fehlt', 'wiegt-schwer', 'begun', 'done']);
  });

  it('takes a note beside a scale for no answer, so that the item stays open', () => {
    const [item] = shapedItems(worksheet, { punkt: rating(null, 'Wer weiß das?') });
    expect(item).toMatchObject({ shape: 'not-yet', isOpen: true, number: 1 });
  });

  it('has as many open items as are neither answered nor taken out', () => {
    const answers: Answers = {
      punkt: { kind: 'rating', value: 'nicht-relevant', note: '' },
      nah: { kind: 'argument', weight: 'zaehlt', note: '' },
      frage: { kind: 'question', text: 'x', state: 'offen' },
    };
    const open = shapedItems(worksheet, answers).filter(({ isOpen }) => isOpen);
    const { done, total } = worksheetProgress(worksheet, answers);
    expect(open.map(({ field }) => field.id)).toEqual(['amt', 'frage', 'wort']);
    expect(open).toHaveLength(total - done);
  });
});

describe('the set of shapes', () => {
  it('draws answers, states and "not yet" each in a way of its own, but for words that mean the same', () => {
    const same = new Map<string, string[]>();
    for (const [name, { marks }] of Object.entries(shapeSet))
      same.set(marksAsSvg(marks), [...(same.get(marksAsSvg(marks)) ?? []), name]);
    expect([...same.values()].filter(({ length }) => length > 1)).toEqual([
      ['trifft-zu', 'beteiligt'],
      ['teilweise', 'angefragt'],
      ['trifft-nicht-zu', 'fehlt'],
      ['nicht-relevant', 'nicht-vorhanden', 'gilt-nicht'],
    ]);
  });
});
