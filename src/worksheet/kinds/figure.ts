import * as z from 'zod/mini';
import { germanNumberIn } from '../german-number.ts';
import { id } from '../ids.ts';
import { shared, authorText, writtenText, type Option } from './parts.ts';
import type { KindRules } from './rules.ts';

/** Where a number of all stands: a cell of `content/daten`, as the author names it. */
export interface DataRef {
  readonly table: string;
  readonly series: string;
  readonly row: string;
}

/** The number that stood there: all of the table that travels to the browser. */
export interface QuotedNumber {
  readonly value: number;
  readonly decimals: number;
  /** Shares of a hundred; anything else counts pieces. */
  readonly percent: boolean;
  /** Absent where the source gives none. */
  readonly year?: number;
  readonly n?: number;
}

/** A number of all with who was counted for it. The handbook puts the number in the place of the reference. */
export interface Quote {
  readonly number: DataRef | QuotedNumber;
  /** As it stands after „der“: „Büchereien“, „Zweigstellen“. */
  readonly basis: string;
}

/** A range of a number: above the class before, up to and with `upTo`; the last has no end. */
export interface NumberClass {
  readonly label: string;
  readonly upTo?: number;
  readonly quote: Quote;
}

export interface ChoiceClass extends Option {
  readonly quote: Quote;
}

/** What is asked, and with which numbers of all the answer is compared. */
export type FigureInput =
  | {
      readonly asks: 'number';
      readonly unit: string;
      readonly decimals: number;
      readonly most: number;
      readonly classes: readonly NumberClass[];
      /** The mean of all, and what it is a mean of: „Bücherei“. */
      readonly mean?: Quote & { readonly per: string };
    }
  | { readonly asks: 'yes-no'; readonly share: Quote }
  | { readonly asks: 'choice'; readonly options: readonly ChoiceClass[] };

/** A key figure of one's own, to be seen beside those of all. It is placed in words and never ranked. */
export interface FigureField {
  readonly kind: 'figure';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly input: FigureInput;
}

export interface FigureAnswer {
  readonly kind: 'figure';
  /**
   * The number, or the id of what was chosen; nothing where nobody answered. What was typed for a number and is none
   * that the field takes („etwa 2“) is kept as it was typed, so that it does not vanish.
   */
  readonly value: number | string | null;
}

export const yesNoValues = ['ja', 'nein', 'unklar'] as const;
export type YesNo = (typeof yesNoValues)[number];

// pure: a page that only reads answers leaves it out
export const figureDefinition = /* @__PURE__ */ (() => {
  const ref = z.pipe(
    z.strictObject({ tabelle: id, reihe: id, zeile: id }),
    z.transform(({ tabelle, reihe, zeile }): DataRef => ({ table: tabelle, series: reihe, row: zeile })),
  );
  const quote = { daten: ref, grundlage: authorText };
  const quoteOf = (q: { daten: DataRef; grundlage: string }): Quote => ({
    number: q.daten,
    basis: q.grundlage,
  });
  const head = { ...shared, art: z.literal('kennzahl'), titel: authorText };
  const classes = z.array(z.strictObject({ titel: authorText, bis: z.optional(z.number()), ...quote })).check(
    z.minLength(2),
    z.refine((list) => list.every(({ bis }, at) => (bis === undefined) === (at === list.length - 1)), {
      error: 'class-without-end',
    }),
    z.refine(
      (list) => list.every(({ bis }, at) => at === 0 || (bis ?? Infinity) > (list[at - 1]?.bis ?? 0)),
      {
        error: 'class-order',
      },
    ),
  );
  const choices = z.array(z.strictObject({ id, titel: authorText, ...quote })).check(
    z.minLength(2),
    z.refine((list) => new Set(list.map((o) => o.id)).size === list.length, { error: 'duplicate-id' }),
  );
  const fieldOf = (
    { id, titel, hilfe }: { id: string; titel: string; hilfe?: string | undefined },
    input: FigureInput,
  ): FigureField => ({ kind: 'figure', id, label: titel, ...(hilfe && { help: hilfe }), input });

  return z.discriminatedUnion('eingabe', [
    z.pipe(
      z.strictObject({
        ...head,
        eingabe: z.literal('zahl'),
        einheit: authorText,
        nachkommastellen: z._default(z.int().check(z.gte(0), z.lte(4)), 0),
        hoechstens: z.number().check(z.gt(0), z.lte(1_000_000_000)),
        klassen: classes,
        mittel: z.optional(z.strictObject({ je: authorText, ...quote })),
      }),
      z.transform((f) =>
        fieldOf(f, {
          asks: 'number',
          unit: f.einheit,
          decimals: f.nachkommastellen,
          most: f.hoechstens,
          classes: f.klassen.map((c) => ({
            label: c.titel,
            ...(c.bis !== undefined && { upTo: c.bis }),
            quote: quoteOf(c),
          })),
          ...(f.mittel && { mean: { ...quoteOf(f.mittel), per: f.mittel.je } }),
        }),
      ),
    ),
    z.pipe(
      z.strictObject({ ...head, eingabe: z.literal('ja-nein'), anteil: z.strictObject(quote) }),
      z.transform((f) => fieldOf(f, { asks: 'yes-no', share: quoteOf(f.anteil) })),
    ),
    z.pipe(
      z.strictObject({ ...head, eingabe: z.literal('wahl'), optionen: choices }),
      z.transform((f) =>
        fieldOf(f, {
          asks: 'choice',
          options: f.optionen.map((o) => ({ id: o.id, label: o.titel, quote: quoteOf(o) })),
        }),
      ),
    ),
  ]);
})();

/** True for a number that the field takes: not below nought, not above its most, with no more decimals. */
export function fitsNumber({ decimals, most }: { decimals: number; most: number }, value: number): boolean {
  return value >= 0 && value <= most && Number(value.toFixed(decimals)) === value;
}

/** What is asked where a number is asked for. */
export type NumberInput = Extract<FigureInput, { asks: 'number' }>;

/** The number that somebody typed; nothing where it is none that the field takes. */
export function numberIn(input: Pick<NumberInput, 'decimals' | 'most'>, typed: string): number | undefined {
  const number = germanNumberIn(typed);
  return number !== undefined && fitsNumber(input, number) ? number : undefined;
}

/** An answer to a number as people write it, thousands not set apart. */
export function writtenFigure(value: FigureAnswer['value']): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
}

function valueSchema({ input }: FigureField): z.ZodMiniType<number | string> {
  switch (input.asks) {
    case 'number':
      return z.union([
        z.number().check(z.refine((value) => fitsNumber(input, value))),
        // a number that fits is kept as a number only, so that it is never two things
        writtenText.check(z.refine((text) => text.trim() !== '' && numberIn(input, text) === undefined)),
      ]);
    case 'yes-no':
      return z.enum(yesNoValues);
    case 'choice':
      return z.enum(input.options.map((o) => o.id));
  }
}

export const figure: KindRules<FigureField, FigureAnswer> = {
  answer: (field) => z.strictObject({ kind: z.literal('figure'), value: z.nullable(valueSchema(field)) }),
  empty: () => ({ kind: 'figure', value: null }),
  isEmpty: ({ value }) => value === null,
  stage: ({ input }, { value }) => {
    if (value === null) return 'untouched';
    return isNoNumber(input, value) ? 'begun' : 'answered';
  },
};

/** True for words that stand where a number was asked for. */
export const isNoNumber = ({ asks }: FigureInput, value: FigureAnswer['value']) =>
  asks === 'number' && typeof value === 'string';
