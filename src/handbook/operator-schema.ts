import * as z from 'zod/mini';
import { isDay } from '../worksheet/calendar.ts';
import { authorText } from '../worksheet/kinds/parts.ts';

/** A day `JJJJ-MM-TT` that the calendar has. */
const day = z.string().check(z.refine(isDay, { error: 'no-day' }));

/** A place that one can turn to. */
const office = z.strictObject({
  name: authorText,
  anschrift: z.optional(authorText),
  email: z.optional(z.email()),
  adresse: z.optional(z.url()),
});

/**
 * `barrierefreiheit` in `handbuch.yaml`: the facts of the accessibility statement, which only the operator knows. What
 * they are is laid down by the model of the EU (Implementing Decision (EU) 2018/1523,
 * https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj).
 */
export const accessibilitySchema = z.strictObject({
  /** How far the demands are met. */
  stand: z.optional(z.enum(['vollstaendig', 'teilweise', 'nicht'])),
  /** What is not accessible, why, and what there is instead. */
  ausnahmen: z._default(
    z.array(
      z.strictObject({
        was: authorText,
        warum: z.enum(['unvereinbar', 'unverhaeltnismaessig', 'ausserhalb']),
        grund: authorText,
        alternative: z.optional(authorText),
      }),
    ),
    [],
  ),
  erstellt: z.optional(day),
  ueberprueft: z.optional(day),
  /** How that was found out: a sentence. */
  verfahren: z.optional(authorText),
  /** Within which time one gets an answer: „zwei Wochen“. */
  antwortfrist: z.optional(authorText),
  durchsetzung: z.optional(office),
});
export type AccessibilityFacts = z.infer<typeof accessibilitySchema>;

/** `datenschutz` in `handbuch.yaml`: what only the operator of the server knows. */
export const privacySchema = z.strictObject({
  verantwortlich: z.optional(office),
  beauftragte: z.optional(office),
  /** What the server writes down, what for and for how long. */
  protokoll: z.optional(authorText),
  rechtsgrundlage: z.optional(authorText),
  rechte: z.optional(authorText),
  aufsicht: z.optional(office),
});

/** `gebaerdensprache` in `handbuch.yaml`: where the video in German sign language stands. */
export const signLanguageSchema = z.strictObject({ adresse: z.url(), titel: z.optional(authorText) });

const outcome = z.strictObject({
  tag: day,
  werkzeug: authorText,
  /** How many pages or files were looked at. */
  geprueft: z.int().check(z.gte(1)),
  befunde: z.int().check(z.gte(0)),
});
export type TestOutcome = z.infer<typeof outcome>;

/** What `pruefstand.yaml` can tell of. */
export const testNames = ['regeln', 'pdf'] as const;
export type TestName = (typeof testNames)[number];

/** `content/pruefstand.yaml`: what tools have found, and when. Written by `npm run validate -- --record`. */
export const testResultsSchema = z.strictObject({
  regeln: z.optional(outcome),
  pdf: z.optional(outcome),
}) satisfies z.ZodMiniType<Partial<Record<TestName, TestOutcome | undefined>>>;
export type TestResults = z.infer<typeof testResultsSchema>;
