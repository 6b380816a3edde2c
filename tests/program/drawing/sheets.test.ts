import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brand, programIcon, tabIcon, wholeBrand } from '@/drawing/brand.ts';
import { fingerprint } from '@/drawing/fingerprint.ts';
import { sheetIcon } from '@/drawing/sheet-icon.ts';
import { marksAsSvg } from '@/drawing/svg.ts';
import { barWidth, lengthOfBar, timeBar } from '@/drawing/time-bar.ts';
import { readContent } from '@/handbook/read-content.ts';
import { numberedFields } from '@/worksheet/definition.ts';
import type { Duration } from '@/worksheet/duration.ts';

const { content } = await readContent('tests/fixtures/handbuch-stadtbuecherei');
const sheet = (id: string) => {
  const found = content?.worksheets.find((one) => one.id === id);
  if (!found) throw new Error(`no worksheet ${id}`);
  return found;
};

describe('the icon of a sheet', () => {
  const icon = (id: string) => marksAsSvg(sheetIcon(sheet(id)).marks);

  it('is the same for sheets on which one does the same', () => {
    expect(icon('ordnung')).toBe(icon('leitbild'));
  });

  it('tells rating, answering, listing, weighing, comparing, tying and planning apart', () => {
    const ids = ['ordnung', 'auftrag', 'partner', 'standort', 'vergleich', 'verbindungen', 'massnahmenplan'];
    expect(new Set(ids.map(icon)).size).toBe(ids.length);
  });
});

describe('the fingerprint of a sheet', () => {
  it('shows answers where all items are rated, one shape an item', () => {
    const drawing = fingerprint(sheet('ordnung'), {
      auftrag: { kind: 'rating', value: 'trifft-zu', note: '' },
    });
    const svg = marksAsSvg(drawing?.marks ?? []);
    // one disc for the answer, a quiet dot for each of the nine others
    expect(svg.match(/tone-fill-soft/g)).toHaveLength(numberedFields(sheet('ordnung')).length - 1);
    expect(svg.match(/tone-fill-ink/g)).toHaveLength(1);
    expect(svg).not.toContain('<rect');
  });

  it('shows how far each item is where others than ratings are among them, and no answer', () => {
    const drawing = fingerprint(sheet('massnahmenplan'), { name: { kind: 'text', text: 'Mitte' } });
    const svg = marksAsSvg(drawing?.marks ?? []);
    expect(svg).toContain('<rect');
    expect(svg.match(/tone-fill-soft/g)).toHaveLength(numberedFields(sheet('massnahmenplan')).length - 1);
  });
});

describe('bars of time', () => {
  const exact: Duration = { least: 10, most: 10, estimated: false };
  const range: Duration = { least: 60, most: 90, estimated: false };
  const open: Duration = { least: 30, estimated: false };

  const end = (step: Duration, longest: number) =>
    Math.max(
      ...timeBar(step, longest).marks.map((mark) =>
        mark.kind === 'box' ? mark.x + mark.width : mark.kind === 'path' ? Number(mark.steps[1]?.[1]) : 0,
      ),
    );

  it('share one scale: half the time is half as long, and the longest fills it', () => {
    const longest = lengthOfBar(range);
    expect(longest).toBe(90);
    expect(end(range, longest)).toBeGreaterThan(barWidth * 0.97);
    expect(end({ least: 45, most: 45, estimated: false }, longest)).toBeCloseTo(barWidth / 2);
    expect(end(exact, longest)).toBeCloseTo(barWidth / 9);
  });

  it('say what is sure by a box and what may come on top by a line, dashed where nobody knows how much', () => {
    const [sure, more] = timeBar(range, 100).marks;
    expect([sure?.kind, more?.kind, more?.dash]).toEqual(['box', 'path', undefined]);
    expect(timeBar(open, 100).marks.at(-1)?.dash).toBeDefined();
  });
});

describe('the mark', () => {
  it('is three answers, all five where it stands large', () => {
    expect(wholeBrand.width / brand.width).toBeCloseTo(5 / 3, 1);
  });

  it('has the colours of the tokens in the files that have no styles', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    for (const file of [tabIcon(), programIcon()]) {
      for (const [, colour = ''] of file.matchAll(/(?:fill|stroke)="(#\w+)"/g))
        expect(tokens).toContain(colour);
      expect(file).not.toContain('class=');
    }
  });
});
