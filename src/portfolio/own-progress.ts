import { answerTo, type Answers } from '../worksheet/answers.ts';
import { readAnswers } from '../worksheet/answers-file.ts';
import { numberedFields, type Worksheet } from '../worksheet/definition.ts';
import { rulesOf, type Field } from '../worksheet/kinds/index.ts';
import { worksheetProgress, type Progress } from '../worksheet/progress.ts';
import type { PortfolioList } from './list.ts';

type Listed = Pick<PortfolioList, 'kept' | 'blank'>;

/**
 * How far one is with some sheets together, counted as the Mappe counts each.
 * @returns nothing where one of them cannot be read: then nobody knows
 */
export function progressOver({ kept, blank }: Listed, worksheets: readonly string[]): Progress | undefined {
  const each = worksheets.map((id) => {
    const sheet = blank.find((one) => one.id === id);
    return sheet ? worksheetProgress(sheet, {}) : kept.find(({ worksheet }) => worksheet.id === id)?.progress;
  });
  const known = each.filter((progress) => progress !== undefined);
  if (known.length < each.length || known.length === 0) return undefined;
  const sum = (of: (progress: Progress) => number) => known.reduce((all, one) => all + of(one), 0);
  const isAll = (state: Progress['state']) => known.every((progress) => progress.state === state);
  return {
    done: sum(({ done }) => done),
    begun: sum(({ begun }) => begun),
    total: sum(({ total }) => total),
    leftOut: sum(({ leftOut }) => leftOut),
    state: isAll('not-begun') ? 'not-begun' : isAll('complete') ? 'complete' : 'begun',
  };
}

/**
 * Which of some sheets to go on with: the one that is begun (of several the one that was saved last), else the first that
 * is not complete, else the first of all.
 */
export function nextOf({ kept }: Listed, worksheets: readonly string[]): string | undefined {
  const inState = (state: Progress['state']) =>
    kept.filter(({ worksheet, progress }) => worksheets.includes(worksheet.id) && progress?.state === state);
  const [begun] = inState('begun').sort((a, b) => (b.savedAt ?? '').localeCompare(a.savedAt ?? ''));
  const complete = inState('complete').map(({ worksheet }) => worksheet.id);
  return begun?.worksheet.id ?? worksheets.find((id) => !complete.includes(id)) ?? worksheets[0];
}

/** Answers of a kept sheet as far as they can be read. */
export function answersIn(worksheet: Worksheet, text: string): Answers | undefined {
  const read = readAnswers(worksheet, text);
  return 'answers' in read ? read.answers : undefined;
}

/** Where to go on: a sheet, and the item that comes next in it. */
export interface GoOn {
  readonly worksheet: Worksheet;
  /** Absent where nothing of the sheet is open. */
  readonly item?: { readonly field: Field; readonly number: number };
}

/**
 * The sheet that was saved last, of those that are not complete where there are any; in it the first item behind the
 * last that was written into, from the beginning again where nothing behind it is open.
 */
export function whereToGoOn({ kept }: Pick<PortfolioList, 'kept'>): GoOn | undefined {
  const readable = kept.filter(({ progress }) => progress);
  const open = readable.filter(({ progress }) => progress?.state !== 'complete');
  const [last] = [...(open.length > 0 ? open : readable)].sort((a, b) =>
    (b.savedAt ?? '').localeCompare(a.savedAt ?? ''),
  );
  const answers = last && answersIn(last.worksheet, last.text);
  if (!answers) return undefined;
  const { worksheet } = last;
  const items = numberedFields(worksheet).map(({ field, number }) => ({
    field,
    number,
    stage: rulesOf(field).stage(field, answerTo(field, answers)),
  }));
  const lastTouched = items.reduce((at, { stage }, index) => (stage === 'untouched' ? at : index), -1);
  const isOpen = ({ stage }: (typeof items)[number]) => stage === 'untouched' || stage === 'begun';
  const next = items.slice(lastTouched + 1).find(isOpen) ?? items.find(isOpen);
  return { worksheet, ...(next && { item: { field: next.field, number: next.number } }) };
}
