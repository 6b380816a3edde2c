import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PaperSheet } from '../../../components/paper/PaperSheet.tsx';
import { Summary } from '../../../components/worksheet/Summary.tsx';
import { WorksheetIsland } from '../../../components/worksheet/WorksheetIsland.tsx';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { sheet, text } from '../portfolio/fixture.ts';

const worksheet = sheet({
  abschnitte: [
    {
      id: 'nah',
      titel: 'Nahe Stellen',
      felder: [
        { id: 'amt', art: 'bestand', titel: 'Das Amt' },
        { id: 'praxis', art: 'bestand', titel: 'Die Praxis' },
        { id: 'verein', art: 'bestand', titel: 'Der Verein' },
      ],
    },
    {
      id: 'ort',
      titel: 'Ein Ort',
      felder: [
        { id: 'nahe', art: 'abwaegung', seite: 'dafuer', text: 'Er liegt nahe.' },
        { id: 'teuer', art: 'abwaegung', seite: 'dagegen', text: 'Er ist teuer.' },
        { id: 'eigene', art: 'text', titel: 'Was noch?' },
      ],
    },
  ],
});
const answers: Answers = {
  amt: { kind: 'inventory', value: 'beteiligt', contact: '' },
  praxis: { kind: 'inventory', value: 'fehlt', contact: 'Tel. 1' },
  nahe: { kind: 'argument', weight: 'gilt-nicht', note: '' },
  teuer: { kind: 'argument', weight: 'wiegt-schwer', note: 'Sehr.' },
  eigene: text('Die Aussicht.'),
};
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const count = (html: string, part: string) => html.split(part).length - 1;

describe('what comes out of a sheet', () => {
  const html = renderToStaticMarkup(createElement(Summary, { worksheet, answers, former: {} }));
  const words = plain(html);

  it('counts actors in words and names them area by area', () => {
    expect(words).toContain('1 beteiligt 0 angefragt 1 fehlt 0 nicht vorhanden 1 noch offen');
    expect(words).toContain('Nahe Stellen beteiligt 1 Das Amt fehlt 1 Die Praxis noch offen 1');
  });

  it('names the heavy arguments of each side and adds nothing up', () => {
    expect(words).toContain('Ein Ort Dafür 4 Punkt 4: gilt bei uns nicht Davon wiegt bisher nichts schwer.');
    expect(words).toContain('Dagegen 5 Punkt 5: wiegt schwer 5 Er ist teuer.');
    expect(words).toContain('In eigenen Worten 6 Was noch?');
  });

  it('draws shapes that nobody has to hear, and no style that the page would refuse', () => {
    expect(count(html, '<svg')).toBe(html.match(/<svg[^>]* aria-hidden="true"/g)?.length);
    expect(html).not.toContain('style=');
  });

  it('tells to go and ask those who are missing', () => {
    expect(words).toContain('Ein Eintrag steht auf „fehlt“.');
  });
});

describe('both kinds before any program runs', () => {
  const screen = renderToStaticMarkup(
    createElement(WorksheetIsland, {
      worksheet,
      kennung: 'buch',
      base: '',
      handbookTitle: '',
      sourceLine: '',
    }),
  );

  it('stand in the page whole, so that the sheet can be read without script', () => {
    for (const id of ['amt', 'praxis', 'verein', 'nahe', 'teuer'])
      expect(count(screen, `data-item="${id}"`)).toBe(1);
    expect(count(screen, 'type="radio"')).toBe(5 * 4);
    expect(plain(screen)).toContain('Dagegen : Er ist teuer.');
  });

  it('name each contact by its actor', () => {
    expect(screen).toContain('aria-labelledby="kontakt-amt-wort name-amt"');
    const ids = [...screen.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('both kinds on paper', () => {
  const paper = (given?: Answers) =>
    renderToStaticMarkup(
      createElement(PaperSheet, {
        worksheet,
        handbookTitle: '',
        sourceLine: '',
        ...(given && { answers: given }),
      }),
    );

  it('have boxes to tick and room to write on the blank sheet', () => {
    expect(count(paper(), 'class="paper-tick"')).toBe(5 * 4);
    expect(count(paper(), '>Kontakt<')).toBe(3);
    expect(paper()).not.toContain('data-ticked');
  });

  it('show what was chosen and written on the filled one, and no empty lines', () => {
    expect(count(paper(answers), 'data-ticked')).toBe(4);
    expect(plain(paper(answers))).toContain('Kontakt Tel. 1');
    expect(count(paper(answers), '>Kontakt<')).toBe(1);
    expect(plain(paper(answers))).toContain('Dagegen: Er ist teuer.');
  });
});
