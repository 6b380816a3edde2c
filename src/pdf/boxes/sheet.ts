import { answerTo, type Answers } from '../../worksheet/answers.ts';
import { numberedFields, type Worksheet } from '../../worksheet/definition.ts';
import type { Typesetter } from '../typesetter.ts';
import { grouped, type Box, type Group } from './box.ts';
import { boxesOf } from './index.ts';
import { paragraph } from './text-pieces.ts';

export interface SheetToLayOut {
  readonly worksheet: Worksheet;
  /** Nothing on the sheet that is handed out empty. */
  readonly answers: Answers | undefined;
  readonly sourceLine: string;
  readonly set: Typesetter;
}

/** A whole worksheet as boxes from its title to its source. */
export function sheetBoxes({ worksheet, answers, sourceLine, set }: SheetToLayOut): readonly Box[] {
  return [
    ...opening(worksheet, set),
    ...sections(worksheet, answers, set),
    ...closing(worksheet, sourceLine, set),
  ];
}

function opening({ form, title, summary, instructions }: Worksheet, set: Typesetter): readonly Box[] {
  return [
    ...paragraph(set, form, 0, { size: 'small', weight: 'semibold', shade: 'quiet' }),
    ...paragraph(set, title, 2, { tag: 'H1', size: 'title', weight: 'semibold' }),
    ...paragraph(set, summary, 6),
    ...(instructions ? paragraph(set, instructions, 8, { size: 'small', shade: 'quiet' }) : []),
  ].map((box) => ({ ...box, withNext: true }));
}

function sections(worksheet: Worksheet, answers: Answers | undefined, set: Typesetter): readonly Box[] {
  const fields = numberedFields(worksheet);
  return worksheet.sections.flatMap((section) => {
    const heading = [
      ...(section.title
        ? paragraph(set, section.title, 30, { tag: 'H2', size: 'heading', weight: 'semibold' })
        : []),
      ...(section.intro ? paragraph(set, section.intro, 4) : []),
    ].map((box) => ({ ...box, withNext: true }));
    const list: Group = { tag: 'L', key: section.id };
    const items = fields
      .filter((entry) => entry.section === section)
      .flatMap(({ field, number }) =>
        boxesOf(field).boxes(field, answerTo(field, answers ?? {}), {
          set,
          number,
          sectionId: section.id,
          blank: answers === undefined,
        }),
      );
    return [...heading, ...grouped([list], items)];
  });
}

function closing({ sourceNote }: Worksheet, sourceLine: string, set: Typesetter): readonly Box[] {
  const quiet = { size: 'tiny', shade: 'quiet' } as const;
  const [first, ...more] = [
    ...(sourceNote ? paragraph(set, sourceNote, 34, quiet) : []),
    ...(sourceLine ? paragraph(set, sourceLine, sourceNote ? 2 : 34, quiet) : []),
  ];
  if (!first) return [];
  return [{ ...first, ruleAbove: true }, ...more];
}
