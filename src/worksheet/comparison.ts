import { comparison as words, figureWords } from '#words/comparison.ts';
import { germanNumber, germanPercent } from '#words/numbers.ts';
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
} from './kinds/figure.ts';

/** A number of all as a line, and whether one's own answer belongs to it. */
export interface ComparisonLine {
  readonly text: string;
  readonly own: boolean;
  /** Part of a hundred, where the number is one. */
  readonly share?: number;
}

/** The numbers of all for one field. */
export interface ComparisonLines {
  /** „Zum Vergleich 2020“. */
  readonly title: string;
  readonly lines: readonly ComparisonLine[];
}

const isQuoted = (number: DataRef | QuotedNumber): number is QuotedNumber => 'value' in number;
const yearOf = ({ number }: Quote) =>
  isQuoted(number) && number.year !== undefined ? String(number.year) : undefined;

/** Whom a number counts: „37,4 % der Koordinierungsstellen (n = 568)“; nothing as long as only the reference is known. */
function whom({ number, basis }: Quote): string | undefined {
  if (!isQuoted(number)) return undefined;
  const { value, decimals, n } = number;
  const total = n === undefined ? undefined : germanNumber(n, 0);
  if (!number.percent) return words.countOf(germanNumber(value, decimals), total, basis);
  const share = words.shareOf(germanPercent(value, decimals), basis);
  return total === undefined ? share : share + words.answered(total);
}

function held(quote: Quote, sentence: typeof words.heldIn = words.heldIn): string[] {
  const counted = whom(quote);
  return counted === undefined ? [] : [sentence(yearOf(quote), counted)];
}

/** The class that a number falls into: the first whose end it does not pass. */
export function classOf(classes: readonly NumberClass[], value: number): NumberClass | undefined {
  return classes.find(({ upTo }) => upTo === undefined || value <= upTo);
}

/**
 * Where one's own answer stands among all, as sentences: to which class it belongs and how many were in it, how
 * many said yes, how far it is from the mean. It names year and basis and says neither good nor bad. Nothing as
 * long as nothing was answered.
 */
export function compare({ input }: FigureField, { value }: FigureAnswer): readonly string[] {
  switch (input.asks) {
    case 'number': {
      if (typeof value !== 'number') return [];
      const own = classOf(input.classes, value);
      return [...(own ? [words.inClass(own.label), ...held(own.quote)] : []), ...besideMean(input, value)];
    }
    case 'yes-no': {
      const own = yesNoValues.find((known) => known === value);
      if (own === undefined) return [];
      return [words.answeredWith(figureWords.values[own]), ...held(input.share, words.yesHeldIn)];
    }
    case 'choice': {
      const own = input.options.find((o) => o.id === value);
      return own ? [words.chosen(own.label), ...held(own.quote)] : [];
    }
  }
}

function besideMean({ mean, decimals, unit }: NumberInput, value: number): string[] {
  if (!mean || !isQuoted(mean.number)) return [];
  const { number } = mean;
  const exact = Math.max(decimals, number.decimals);
  const difference = Number((value - number.value).toFixed(exact));
  const apart = germanNumber(Math.abs(difference), exact);
  const sentence = difference > 0 ? words.aboveMean(apart) : words.belowMean(apart);
  return [
    words.mean(yearOf(mean), mean.per, `${germanNumber(number.value, number.decimals)} ${unit}`, mean.basis),
    difference === 0 ? words.atMean : sentence,
  ];
}

/**
 * The numbers of all that the sentences of {@link compare} leave unsaid: all of them for an empty field, where
 * people compare by hand. Nothing as long as only references are known.
 */
export function comparisonLinesOf(
  { input }: FigureField,
  { value }: FigureAnswer,
): ComparisonLines | undefined {
  const lines = linesOf(input, value);
  if (lines.length === 0) return undefined;
  const years = new Set(quotesOf(input).map(yearOf));
  return { title: words.title([...years]), lines };
}

function linesOf(input: FigureInput, value: FigureAnswer['value']): ComparisonLine[] {
  const line = (label: string, quote: Quote, own: boolean): ComparisonLine[] => {
    const counted = whom(quote);
    if (counted === undefined || !isQuoted(quote.number)) return [];
    const { percent, value: share } = quote.number;
    return [{ text: words.line(label, counted), own, ...(percent && { share }) }];
  };
  switch (input.asks) {
    case 'number': {
      const own = typeof value === 'number' ? classOf(input.classes, value) : undefined;
      const { mean, unit } = input;
      const classes = input.classes.flatMap((c) => line(c.label, c.quote, c === own));
      if (!mean || !isQuoted(mean.number) || own) return classes;
      const { value: average, decimals } = mean.number;
      const text = words.meanLine(mean.per, `${germanNumber(average, decimals)} ${unit}`, mean.basis);
      return [...classes, { text, own: false }];
    }
    case 'yes-no':
      return value === null ? line(figureWords.values.ja, input.share, false) : [];
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
