import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/worksheet/answers.ts';
import { gapsOf } from '../../../src/worksheet/evaluation.ts';
import { argumentWeights, type ArgumentAnswer } from '../../../src/worksheet/kinds/argument.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { argument as argumentPlaces } from '../../../src/worksheet/places/flat.ts';
import { worksheetProgress } from '../../../src/worksheet/progress.ts';
import { weighingsOf } from '../../../src/worksheet/weighing.ts';
import { sheet, text } from '../portfolio/fixture.ts';

const says = (id: string, seite: string) => ({ id, art: 'abwaegung', seite, text: `Argument ${id}` });
const choice = sheet({
  abschnitte: [
    {
      id: 'hier',
      titel: 'Hier',
      felder: [
        says('eins', 'dagegen'),
        says('zwei', 'dafuer'),
        says('drei', 'dafuer'),
        { id: 'eigene', art: 'text', titel: 'Eigene' },
      ],
    },
    { id: 'dort', titel: 'Dort', felder: [{ id: 'dort-eigene', art: 'text', titel: 'Eigene' }] },
  ],
});
const weighs = (weight: ArgumentAnswer['weight'], note = ''): ArgumentAnswer => ({
  kind: 'argument',
  weight,
  note,
});
const field = { kind: 'argument', id: 'eins', label: 'Argument', side: 'dafuer' } as const;

describe('an argument', () => {
  it('counts as soon as it was weighed, „gilt bei uns nicht“ too; a note alone does not count', () => {
    const answers = { eins: weighs('gilt-nicht'), zwei: weighs(null, 'Warum?') };
    expect(worksheetProgress(choice, answers)).toMatchObject({ done: 1, begun: 1, total: 5 });
  });

  it('is no gap however it was weighed, only while it was not', () => {
    const answers = { eins: weighs('zaehlt-kaum'), zwei: weighs('gilt-nicht'), eigene: text('so') };
    expect(gapsOf(choice, answers).map(({ number, reason }) => [number, reason])).toEqual([
      [3, 'unanswered'],
      [5, 'unanswered'],
    ]);
  });

  it('comes back from its places', () => {
    for (const weight of [null, ...argumentWeights]) {
      const places = argumentPlaces
        .leaves(field, weighs(weight, 'a\nb'))
        .map((leaf) => [leaf.path.join('.'), leaf.value] as const);
      expect(argumentPlaces.fromLeaves(field, new Map(places))).toEqual(weighs(weight, 'a\nb'));
    }
  });

  it('refuses what no form of ours writes', () => {
    const hostile = {
      eins: { kind: 'argument', weight: 'ausschlaggebend', note: '' },
      zwei: { kind: 'argument', weight: 'zaehlt', note: 'x'.repeat(longestText + 1) },
      drei: { kind: 'argument', weight: 'zaehlt', note: '', side: 'dagegen' },
    };
    expect(checkAnswers(choice, hostile)).toMatchObject({
      answers: {},
      problems: [{ fieldId: 'eins' }, { fieldId: 'zwei' }, { fieldId: 'drei' }],
    });
  });

  it('needs a side from its author', () => {
    expect(() =>
      sheet({ abschnitte: [{ id: 'a', felder: [{ id: 'b', art: 'abwaegung', text: 'Ohne Seite' }] }] }),
    ).toThrow();
  });
});

describe('what was weighed', () => {
  it('stands by side in the order of the sheet, whatever weighs most', () => {
    const [here] = weighingsOf(choice, { zwei: weighs('zaehlt-kaum'), drei: weighs('wiegt-schwer') }) ?? [];
    expect(here?.sides.dafuer.map(({ number, answer }) => [number, answer.weight])).toEqual([
      [2, 'zaehlt-kaum'],
      [3, 'wiegt-schwer'],
    ]);
    expect(here?.sides.dagegen.map(({ number, answer }) => [number, answer.weight])).toEqual([[1, null]]);
  });

  it('names what people wrote in their own words, also where the source gives no argument', () => {
    const sections = (answers: Parameters<typeof weighingsOf>[1]) =>
      weighingsOf(choice, answers)?.map(({ section, own }) => [section.id, own.map(({ number }) => number)]);
    expect(sections({ eins: weighs('zaehlt') })).toEqual([['hier', []]]);
    expect(sections({ eigene: text('so'), 'dort-eigene': text('anders') })).toEqual([
      ['hier', [4]],
      ['dort', [5]],
    ]);
  });

  it('says nothing of a sheet without arguments', () => {
    expect(weighingsOf(sheet(), {})).toBeUndefined();
  });
});
