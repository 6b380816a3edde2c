import { describe, expect, it } from 'vitest';
import { checkAnswers, withAnswer } from '../../../src/worksheet/answers.ts';
import { gapsOf } from '../../../src/worksheet/evaluation.ts';
import { partnersBySection } from '../../../src/worksheet/partners.ts';
import { partnerValues, type PartnerAnswer } from '../../../src/worksheet/kinds/partner.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { partner as partnerPlaces } from '../../../src/worksheet/places/flat.ts';
import { worksheetProgress } from '../../../src/worksheet/progress.ts';
import { sheet } from '../portfolio/fixture.ts';

const partner = (id: string) => ({ id, art: 'bestand', titel: `Stelle ${id}` });
const partners = sheet({
  abschnitte: [
    { id: 'nah', titel: 'Nah', felder: [partner('eins'), partner('zwei'), partner('drei')] },
    { id: 'worte', felder: [{ id: 'wort', art: 'text', titel: 'Wort' }] },
    { id: 'fern', titel: 'Fern', felder: [partner('vier'), partner('fuenf')] },
  ],
});
const says = (value: PartnerAnswer['value'], contact = ''): PartnerAnswer => ({
  kind: 'inventory',
  value,
  contact,
});
const field = { kind: 'inventory', id: 'eins', label: 'Stelle' } as const;

describe('a partner', () => {
  it('is taken out of the count where there is nobody of the kind', () => {
    expect(worksheetProgress(partners, { eins: says('fehlt'), zwei: says('nicht-vorhanden') })).toMatchObject(
      {
        done: 1,
        total: 5,
      },
    );
  });

  it('keeps a contact that was written down before anything was chosen, and counts it as unanswered', () => {
    const answers = withAnswer({}, field, says(null, 'Frau Öz'));
    expect(answers).toEqual({ eins: says(null, 'Frau Öz') });
    expect(worksheetProgress(partners, answers).done).toBe(0);
  });

  it('is forgotten once nothing is said of it any more', () => {
    expect(withAnswer({ eins: says('fehlt') }, field, says(null))).toEqual({});
  });

  it('comes back from its places', () => {
    for (const value of [null, ...partnerValues]) {
      const places = partnerPlaces
        .leaves(field, says(value, 'a\nb'))
        .map((leaf) => [leaf.path.join('.'), leaf.value] as const);
      expect(partnerPlaces.fromLeaves(field, new Map(places))).toEqual(says(value, 'a\nb'));
    }
  });

  it('refuses what no form of ours writes, and keeps the rest of the file', () => {
    const hostile = {
      eins: { kind: 'inventory', value: 'vielleicht', contact: '' },
      zwei: { kind: 'inventory', value: 'fehlt', contact: 'x'.repeat(longestText + 1) },
      drei: { kind: 'inventory', value: 'fehlt', contact: '', mehr: 1 },
      vier: { kind: 'rating', value: 'trifft-zu', note: '' },
      fuenf: says('angefragt', 'x'.repeat(longestText)),
    };
    const { answers, problems } = checkAnswers(partners, hostile);
    expect(problems.map(({ fieldId }) => fieldId)).toEqual(['eins', 'zwei', 'drei', 'vier']);
    expect(Object.keys(answers)).toEqual(['fuenf']);
  });
});

describe('gaps among partners', () => {
  it('begin with who is missing, then who is asked; who takes part and who is nowhere is no gap', () => {
    const answers = {
      eins: says('angefragt'),
      zwei: says('beteiligt'),
      drei: says('fehlt'),
      vier: says('nicht-vorhanden'),
    };
    expect(gapsOf(partners, answers).map(({ number, reason }) => [number, reason])).toEqual([
      [3, 'missing'],
      [1, 'asked'],
      [4, 'unanswered'],
      [6, 'unanswered'],
    ]);
  });
});

describe('partners by area', () => {
  it('stand under what was said of them, in the order of the sheet; sections without partners are left out', () => {
    const areas = partnersBySection(partners, {
      eins: says('beteiligt'),
      drei: says('beteiligt'),
      vier: says('fehlt'),
    });
    expect(areas.map(({ section }) => section.title)).toEqual(['Nah', 'Fern']);
    const numbers = areas.map(({ partners }) =>
      Object.fromEntries(Object.entries(partners).map(([value, list]) => [value, list.map((a) => a.number)])),
    );
    expect(numbers).toEqual([
      { beteiligt: [1, 3], angefragt: [], fehlt: [], 'nicht-vorhanden': [], undecided: [2] },
      { beteiligt: [], angefragt: [], fehlt: [5], 'nicht-vorhanden': [], undecided: [6] },
    ]);
  });
});
