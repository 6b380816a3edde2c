import { describe, expect, test } from 'vitest';
import { allFontFiles } from '@/fonts/paper-font.ts';
import { filledPdf, readPdf } from '@/pdf/index.ts';
import { sourceLine } from '@/site/source-line.ts';
import { bookWithExamples } from './examples.ts';

const { content, examples } = await bookWithExamples();
const fonts = await allFontFiles();

// a handbook may have no examples
describe.skipIf(examples.length === 0)('an example', () => {
  test.each(examples.map((example) => ({ sheet: example.worksheet.id, ...example })))(
    '$name of $sheet fits the sheet, and its PDF brings every answer back',
    async ({ worksheet, checked }) => {
      expect({ problems: checked.problems, former: checked.former }).toEqual({ problems: [], former: {} });
      const pdf = await filledPdf(worksheet, checked.answers, {
        handbookTitle: content.handbook.titel,
        sourceLine: sourceLine(worksheet.sources, content.sources),
        address: '',
        fonts,
      });
      const read = await readPdf(pdf, content.worksheets);
      if (read.kind !== 'ok') {
        // a sheet on which nothing was written says so
        expect({ kind: read.kind, answers: checked.answers }).toEqual({ kind: 'empty', answers: {} });
        return;
      }
      expect(read.worksheet.id).toBe(worksheet.id);
      expect(read.answers).toEqual(checked.answers);
    },
  );
});
