import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { PaperSheet } from '../../../components/paper/PaperSheet.tsx';
import { runningStyles } from '../../../components/paper/running-styles.ts';
import { WorksheetIsland } from '../../../components/worksheet/WorksheetIsland.tsx';
import { numberedFields } from '../../../src/worksheet/definition.ts';
import type { RowOrigin } from '../../../src/worksheet/kinds/table.ts';
import { rating, sheet, text } from '../portfolio/fixture.ts';

const worksheet = sheet();
const paper = (answers?: Parameters<typeof PaperSheet>[0]['answers']) =>
  renderToStaticMarkup(
    createElement(PaperSheet, {
      worksheet,
      handbookTitle: 'Buch',
      sourceLine: 'Quelle: Q',
      ...(answers && { answers }),
    }),
  );
const count = (html: string, part: string) => html.split(part).length - 1;
const crosses = (html: string) => count(html, 'M4.5 4.5l11 11');

describe('a sheet on paper', () => {
  it('holds every item once, in order, with its number', () => {
    const html = paper();
    const ids = [...html.matchAll(/data-item="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(numberedFields(worksheet).map(({ field }) => field.id));
    expect([...html.matchAll(/paper-number">(\d+)</g)].map(([, n]) => Number(n))).toEqual([1, 2, 3]);
  });

  it('has no cross on the blank sheet, and as many rows as the author gives for paper', () => {
    expect(crosses(paper())).toBe(0);
    expect(count(paper(), 'class="paper-row"')).toBe(6);
  });

  it('leaves the state of a question open where nobody entered anything, and crosses it where somebody did', () => {
    const questions = sheet({
      abschnitte: [{ id: 'teil', felder: [{ id: 'frage', art: 'leitfrage', text: 'Eine Frage' }] }],
    });
    const props = { worksheet: questions, handbookTitle: 'Buch', sourceLine: '' };
    expect(crosses(renderToStaticMarkup(createElement(PaperSheet, props)))).toBe(0);
    const filled = (answers: Answers) =>
      renderToStaticMarkup(createElement(PaperSheet, { ...props, answers }));
    expect(crosses(filled({}))).toBe(0);
    expect(filled({ frage: { kind: 'question', text: 'Ein Gedanke', state: 'offen' } })).toMatch(
      /data-ticked="true">.*?offen/,
    );
  });

  it('crosses the chosen answer and shows what was written, without lines below it', () => {
    const html = paper({ punkt: rating('teilweise', 'Meine Notiz'), wort: text('Mein Wort') });
    expect(crosses(html)).toBe(1);
    expect(html).toMatch(/data-ticked="true">.*?teilweise/);
    expect(html).toContain('Meine Notiz');
    expect(html).toContain('Mein Wort');
  });

  it('prints the filled rows only, with where they came from', () => {
    const origin = { worksheet: 'anderes', item: 'p', label: 'Anderes Blatt, Punkt 7' };
    const html = paper({
      plan: {
        kind: 'table',
        nextRow: 4,
        rows: [
          { id: 'zeile-1', cells: { anlass: '', frist: '' } },
          { id: 'zeile-3', cells: { anlass: 'Grund', frist: '2027-01-31' }, origin },
        ],
      },
    });
    expect(count(html, 'class="paper-row"')).toBe(1);
    expect(html).toContain('Anderes Blatt, Punkt 7');
    expect(html).toContain('31.01.2027');
  });

  it('says of a measure what was said then, and today only where that is another or then is not known', () => {
    const printed = (more: Partial<RowOrigin>) => {
      const origin = { worksheet: 'anderes', item: 'p', label: 'Blatt, Punkt 7', ...more };
      const rows = [{ id: 'zeile-1', cells: { anlass: 'Grund', frist: '' }, origin }];
      const html = paper({ plan: { kind: 'table', nextRow: 2, rows } });
      return /aus: [^<]*/.exec(html)?.[0];
    };
    const then = { verdict: 'trifft nicht zu', at: '2026-11-28' };
    expect(printed({})).toBe('aus: Blatt, Punkt 7');
    expect(printed(then)).toBe('aus: Blatt, Punkt 7 (damals: trifft nicht zu, 28.11.2026)');
    expect(printed({ ...then, today: 'trifft nicht zu' })).toBe(printed(then));
    expect(printed({ ...then, today: 'unklar' })).toBe(
      'aus: Blatt, Punkt 7 (damals: trifft nicht zu, 28.11.2026; heute dort: unklar)',
    );
    expect(printed({ today: 'trifft nicht zu' })).toBe('aus: Blatt, Punkt 7 (heute dort: trifft nicht zu)');
  });

  it('carries no style attribute, which the content security policy would drop', () => {
    expect(paper()).not.toContain('style=');
  });
});

describe('the running head', () => {
  it('holds the title letter for letter, whatever stands in it', () => {
    expect(runningStyles('Ziele „A“ "B" \\ </style>', 'Buch', '')).toContain(
      'content: "Ziele „A“ \\"B\\" \\\\ \\3c /style>"',
    );
  });
});

describe('the sheet on screen before its program runs', () => {
  const html = renderToStaticMarkup(
    createElement(WorksheetIsland, {
      worksheet,
      kennung: 'buch',
      base: '',
      handbookTitle: 'Buch',
      sourceLine: '',
    }),
  );

  it('holds every item once, with an anchor of its own', () => {
    for (const { field } of numberedFields(worksheet)) {
      expect(count(html, `data-item="${field.id}"`)).toBe(1);
      expect(count(html, `id="punkt-${field.id}"`)).toBe(1);
    }
  });

  it('takes no entry that it could not keep', () => {
    expect(html).toMatch(/<fieldset class="worksheet-sheet" disabled/);
  });

  it('names the five answers in their order', () => {
    const order = ['trifft zu', 'teilweise', 'trifft nicht zu', 'unklar', 'nicht relevant'];
    const found = order.map((word) => html.indexOf(`<span>${word}</span>`));
    expect(found.every((at) => at > 0)).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('carries no style attribute, which the content security policy would drop', () => {
    expect(html).not.toContain('style=');
  });

  it('gives every id once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
