import {
  yesNoValues,
  type DataRef,
  type FigureAnswer,
  type FigureField,
  type FigureInput,
  type NumberClass,
  type NumberInput,
  type Quote,
  type QuotedNumber,
  type YesNo,
} from './kinds/figure.ts';
import type { Value } from './value.ts';

/** Whom a figure of all counts, as data: „37,4 % der Zweigstellen (n = 568)“. */
export interface Counted {
  readonly number: QuotedNumber;
  readonly basis: string;
}

/** The mean of all: „Im Durchschnitt waren es 2020 je Bücherei 0,7 Stellen“. */
export interface Mean {
  readonly number: QuotedNumber;
  readonly unit: string;
  readonly per: string;
  readonly basis: string;
}

/** One thing to say about where one's own answer stands among all. */
export type ComparisonFinding =
  | { readonly is: 'in-class'; readonly label: string }
  | { readonly is: 'chosen'; readonly label: string }
  | { readonly is: 'answered'; readonly value: YesNo }
  | { readonly is: 'held'; readonly counted: Counted }
  /** What held for those who said yes. */
  | { readonly is: 'yes-held'; readonly counted: Counted }
  | { readonly is: 'mean'; readonly mean: Mean }
  /** How far the own answer is above the mean, below it where the difference is negative. */
  | { readonly is: 'beside-mean'; readonly difference: number; readonly decimals: number };

/** A figure of all as a line, and whether one's own answer belongs to it. */
export type ComparisonLine =
  | {
      readonly is: 'counted';
      readonly label: string | Value;
      readonly counted: Counted;
      readonly own: boolean;
      /** Part of a hundred, where the figure is one. */
      readonly share?: number;
    }
  | { readonly is: 'mean'; readonly mean: Mean; readonly own: false };

/** The figures of all for one field, and the years they are of; a source may have given none. */
export interface ComparisonLines {
  readonly years: readonly (number | undefined)[];
  readonly lines: readonly ComparisonLine[];
}

const isQuoted = (number: DataRef | QuotedNumber): number is QuotedNumber => 'value' in number;
const yearOf = ({ number }: Quote) => (isQuoted(number) ? number.year : undefined);

/** Nothing as long as only the reference is known. */
function countedIn({ number, basis }: Quote): Counted | undefined {
  return isQuoted(number) ? { number, basis } : undefined;
}

function held(quote: Quote, is: 'held' | 'yes-held' = 'held'): ComparisonFinding[] {
  const counted = countedIn(quote);
  return counted ? [{ is, counted }] : [];
}

/** The class that a number falls into: the first whose end it does not pass. */
export function classOf(classes: readonly NumberClass[], value: number): NumberClass | undefined {
  return classes.find(({ upTo }) => upTo === undefined || value <= upTo);
}

/**
 * Where one's own answer stands among all, as what there is to say: to which class it belongs and how many were in it, how
 * many said yes, how far it is from the mean. It names year and basis and says neither good nor bad. Nothing as
 * long as nothing was answered.
 */
export function compare({ input }: FigureField, { value }: FigureAnswer): readonly ComparisonFinding[] {
  switch (input.asks) {
    case 'number': {
      if (typeof value !== 'number') return [];
      const own = classOf(input.classes, value);
      return [
        ...(own ? [{ is: 'in-class' as const, label: own.label }, ...held(own.quote)] : []),
        ...besideMean(input, value),
      ];
    }
    case 'yes-no': {
      const own = yesNoValues.find((known) => known === value);
      if (own === undefined) return [];
      return [{ is: 'answered', value: own }, ...held(input.share, 'yes-held')];
    }
    case 'choice': {
      const own = input.options.find((o) => o.id === value);
      return own ? [{ is: 'chosen', label: own.label }, ...held(own.quote)] : [];
    }
  }
}

function meanIn({ mean, unit }: NumberInput): Mean | undefined {
  if (!mean || !isQuoted(mean.number)) return undefined;
  return { number: mean.number, unit, per: mean.per, basis: mean.basis };
}

function besideMean(input: NumberInput, value: number): ComparisonFinding[] {
  const mean = meanIn(input);
  if (!mean) return [];
  const decimals = Math.max(input.decimals, mean.number.decimals);
  const difference = Number((value - mean.number.value).toFixed(decimals));
  return [
    { is: 'mean', mean },
    { is: 'beside-mean', difference, decimals },
  ];
}

/**
 * The figures of all that {@link compare} leaves unsaid: all of them for an empty field, where
 * people compare by hand. Nothing as long as only references are known.
 */
export function comparisonLinesOf(
  { input }: FigureField,
  { value }: FigureAnswer,
): ComparisonLines | undefined {
  const lines = linesOf(input, value);
  if (lines.length === 0) return undefined;
  const years = new Set(quotesOf(input).map(yearOf));
  return { years: [...years], lines };
}

function linesOf(input: FigureInput, value: FigureAnswer['value']): ComparisonLine[] {
  const line = (label: string | Value, quote: Quote, own: boolean): ComparisonLine[] => {
    const counted = countedIn(quote);
    if (!counted) return [];
    const { percent, value: share } = counted.number;
    return [{ is: 'counted', label, counted, own, ...(percent && { share }) }];
  };
  switch (input.asks) {
    case 'number': {
      const own = typeof value === 'number' ? classOf(input.classes, value) : undefined;
      const mean = meanIn(input);
      const classes = input.classes.flatMap((c) => line(c.label, c.quote, c === own));
      return mean && !own ? [...classes, { is: 'mean', mean, own: false }] : classes;
    }
    case 'yes-no':
      return value === null ? line({ of: 'yes-no', value: 'ja' }, input.share, false) : [];
    case 'choice':
      return input.options.flatMap((o) => line(o.label, o.quote, o.id === value));
  }
}

/** All quotes of a field, in the order in which they are shown. */
export function quotesOf(input: FigureInput): readonly Quote[] {
  switch (input.asks) {
    case 'number':
      return [...input.classes.map((c) => c.quote), ...(input.mean ? [input.mean] : [])];
    case 'yes-no':
      return [input.share];
    case 'choice':
      return input.options.map((o) => o.quote);
  }
}
