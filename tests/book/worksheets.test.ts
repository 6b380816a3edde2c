import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentDir } from '@/handbook/folder.ts';
import { checkAnswers } from '@/worksheet/answers.ts';
import { numberedFields } from '@/worksheet/definition.ts';
import { gapsOf } from '@/worksheet/evaluation.ts';
import { proposalOf } from '#components/worksheet/measures/proposal.ts';
import { measuresTable } from '@/worksheet/measures.ts';
import { content, describeThisBook } from './this-book.ts';

const { worksheets } = content;

/** How many items of which kind each source's checklist holds, section by section. Counted in the sources. */
const counts: Record<string, { kind: string; sections: number[] }> = {
  netzwerkkoordination: { kind: 'rating', sections: [10] },
  'ziel-und-konzeptentwicklung': { kind: 'question', sections: [8] },
  bedarfserhebung: { kind: 'rating', sections: [7] },
  bedarfsermittlung: { kind: 'rating', sections: [7] },
  'leitfragen-massnahmen': { kind: 'question', sections: [7] },
  evaluation: { kind: 'rating', sections: [8] },
  // stellen, netzwerke, Tabellen 1 bis 3 des Faktenblatts, Grundlagen der Planung; das Fazit ist Text
  'eigene-kommune': { kind: 'figure', sections: [3, 2, 9, 12, 19, 3, 0] },
  netzwerkpartner: { kind: 'inventory', sections: [9, 13, 11, 7] },
  // four variants; the source gives no argument for the tandem, and the closing question is our own
  ansiedlung: { kind: 'argument', sections: [4, 4, 5, 4, 0, 0] },
  planungskonzeption: { kind: 'rating', sections: [6, 7, 5, 4] },
  'planung-und-aufbau': { kind: 'rating', sections: [16] },
  'steuerung-und-koordination': { kind: 'rating', sections: [17] },
  qualitaetskriterien: { kind: 'rating', sections: [6, 8, 13, 4] },
  praevention: { kind: 'question', sections: [3] },
  // five dimensions of data, one table each
  datenkonzept: { kind: 'table', sections: [1, 1, 1, 1, 1] },
  netzwerkanalyse: { kind: 'question', sections: [0, 0, 4] },
};

describeThisBook('the checklists of the sources', () => {
  test.each(Object.entries(counts))(
    '%s holds each item of its source, none more and none less',
    (id, { kind, sections }) => {
      const sheet = worksheets.find((w) => w.id === id);
      expect(sheet?.sections.map((s) => s.fields.filter((f) => f.kind === kind).length)).toEqual(sections);
    },
  );

  test('the checklist on quality has twelve points, two of them open questions', () => {
    const sheet = worksheets.find((w) => w.id === 'qualitaetsentwicklung');
    const kinds = sheet?.sections.flatMap((s) => s.fields.map((f) => f.kind));
    expect(kinds).toHaveLength(12);
    expect(kinds?.filter((kind) => kind === 'question')).toHaveLength(2);
  });
});

/** Columns that the workshop's source asks for; ids are kept in people's browsers and stay for ever. */
const columns: Record<string, string[]> = {
  planungsakteure: [
    'planungsaufgabe',
    'zweck',
    'verantwortlich',
    'aufbau-und-besetzung',
    'bezug-fruehe-hilfen',
    'nicht-ausdruecklich',
    'gremien',
    'grundlagen',
    'schnittstellen',
  ],
  massnahmenplanung: [
    'anlass',
    'handlungsfeld',
    'zielgruppe',
    'ziel',
    'weg',
    'ressourcen',
    'verantwortlich',
    'frist',
    'wirkungspruefung',
    'prioritaet',
    'stand',
  ],
};

describeThisBook('the tables of the sources', () => {
  test.each(Object.entries(columns))('%s has a column for everything its source asks for', (id, wanted) => {
    const table = worksheets
      .filter((w) => w.id === id)
      .flatMap((w) => w.sections)
      .flatMap((s) => s.fields)
      .find((f) => f.kind === 'table');
    expect(table?.columns.map((c) => c.id)).toEqual(wanted);
  });
});

describeThisBook('the examples', () => {
  const folderOf = (id: string) => join(contentDir, 'beispiele', id);

  test.each(worksheets)('of $id are the four that every sheet has', async ({ id }) => {
    expect((await readdir(folderOf(id))).sort()).toEqual([
      'laengste.yaml',
      'leer.yaml',
      'sonderzeichen.yaml',
      'typisch.yaml',
    ]);
  });

  test.each(worksheets)('of $id fill in every field in the longest one', async (sheet) => {
    const raw = parse(await readFile(join(folderOf(sheet.id), 'laengste.yaml'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(Object.keys(raw).sort()).toEqual(
      numberedFields(sheet)
        .map(({ field }) => field.id)
        .sort(),
    );
  });

  test('measures of an example say what is said in the example of the sheet that they came from', async () => {
    const typical = async (id: string) => {
      const sheet = worksheets.find((one) => one.id === id);
      const raw: unknown = parse(await readFile(join(folderOf(id), 'typisch.yaml'), 'utf8'));
      if (!sheet) throw new Error(id);
      return { sheet, answers: checkAnswers(sheet, raw as Record<string, unknown>).answers };
    };
    let compared = 0;
    for (const plan of worksheets) {
      const table = measuresTable(plan);
      const answer = table && (await typical(plan.id)).answers[table.id];
      if (answer?.kind !== 'table') continue;
      for (const { origin, cells } of answer.rows) {
        if (!origin?.at) continue;
        const { sheet, answers } = await typical(origin.worksheet);
        const gap = gapsOf(sheet, answers).find(({ field }) => field.id === origin.item);
        const proposal = gap && proposalOf(sheet, gap, new Date(`${origin.at}T12:00:00`));
        expect(proposal).toEqual({ origin, words: cells[table?.takesMeasuresIn ?? ''] });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});
