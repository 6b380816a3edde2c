import type { LazyExoticComponent } from 'react';
import type { Answer, Field, FieldKind } from '../../src/worksheet/kinds/index.ts';
import type { Control, ControlProps } from './shared/control.ts';
import { lazily } from './shared/lazily.tsx';
import { RatingControl } from './rating/RatingControl.tsx';
import { TextControl } from './text/TextControl.tsx';

/**
 * The control of every kind; the compiler lists what a new kind still lacks. Kinds of few sheets are fetched by
 * those alone; the build, which draws every sheet, has them at hand.
 */
const controls = {
  rating: RatingControl,
  question: import.meta.env.SSR
    ? (await import('./question/QuestionControl.tsx')).QuestionControl
    : lazily<'question'>(() => import('./question/QuestionControl.tsx').then((file) => file.QuestionControl)),
  text: TextControl,
  date: import.meta.env.SSR
    ? (await import('./date/DateControl.tsx')).DateControl
    : lazily<'date'>(() => import('./date/DateControl.tsx').then((file) => file.DateControl)),
  choice: import.meta.env.SSR
    ? (await import('./choice/ChoiceControl.tsx')).ChoiceControl
    : lazily<'choice'>(() => import('./choice/ChoiceControl.tsx').then((file) => file.ChoiceControl)),
  table: import.meta.env.SSR
    ? (await import('./table/TableControl.tsx')).TableControl
    : lazily<'table'>(() => import('./table/TableControl.tsx').then((file) => file.TableControl)),
  figure: import.meta.env.SSR
    ? (await import('./figure/FigureControl.tsx')).FigureControl
    : lazily<'figure'>(() => import('./figure/FigureControl.tsx').then((file) => file.FigureControl)),
  matrix: import.meta.env.SSR
    ? (await import('./matrix/MatrixControl.tsx')).MatrixControl
    : lazily<'matrix'>(() => import('./matrix/MatrixControl.tsx').then((file) => file.MatrixControl)),
  inventory: import.meta.env.SSR
    ? (await import('./partner/PartnerControl.tsx')).PartnerControl
    : lazily<'inventory'>(() => import('./partner/PartnerControl.tsx').then((file) => file.PartnerControl)),
  argument: import.meta.env.SSR
    ? (await import('./argument/ArgumentControl.tsx')).ArgumentControl
    : lazily<'argument'>(() => import('./argument/ArgumentControl.tsx').then((file) => file.ArgumentControl)),
} satisfies { [K in FieldKind]: Control<K> | LazyExoticComponent<Control<K>> };

/** Kinds that use the whole width of a page. */
const roomy: Readonly<Record<FieldKind, boolean>> = {
  rating: false,
  question: false,
  text: false,
  date: false,
  choice: false,
  table: true,
  figure: false,
  matrix: true,
  inventory: true,
  argument: false,
};

/** True for a field that wants the whole width of the page. */
export const needsRoom = (field: Field) => roomy[field.kind];

/** Like `rulesOf` in the core: the one place that states that a field meets the control of its own kind. */
export function controlOf(field: Field): React.FunctionComponent<
  Omit<ControlProps<FieldKind>, 'field' | 'answer' | 'onChange'> & {
    readonly field: Field;
    readonly answer: Answer;
    readonly onChange: (answer: Answer) => void;
  }
> {
  return controls[field.kind] as unknown as ReturnType<typeof controlOf>;
}
