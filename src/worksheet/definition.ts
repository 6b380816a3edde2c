import * as z from 'zod/mini';
import { durationSchema, type Duration } from './duration.ts';
import { id } from './ids.ts';
import { argumentDefinition } from './kinds/argument.ts';
import { choiceDefinition } from './kinds/choice.ts';
import { dateDefinition } from './kinds/date.ts';
import { figureDefinition } from './kinds/figure.ts';
import type { Field, FieldKind } from './kinds/index.ts';
import { matrixDefinition } from './kinds/matrix.ts';
import { partnerDefinition } from './kinds/partner.ts';
import { questionDefinition } from './kinds/question.ts';
import { ratingDefinition } from './kinds/rating.ts';
import { tableDefinition } from './kinds/table.ts';
import { textDefinition } from './kinds/text.ts';
import { authorText } from './kinds/parts.ts';

/** Who a page or a sheet is for; the words for it stand in `src/words`. */
export const audiences = ['moderation', 'leitung', 'teilnahme'] as const;
export type Audience = (typeof audiences)[number];

/** Where something comes from: key of `quellen.yaml` and the section's title there. */
export interface SourceRef {
  readonly source: string;
  readonly section: string;
}

export interface Section {
  readonly id: string;
  readonly title?: string;
  readonly intro?: string;
  readonly fields: readonly Field[];
}

/** What an author did to an id since an earlier version, so that kept answers find their place. */
export type Change =
  | { readonly version: number; readonly rename: { readonly from: string; readonly to: string } }
  | { readonly version: number; readonly remove: string };

/** A worksheet as every medium reads it. Plain and frozen: it travels to the browser as JSON. */
export interface Worksheet {
  readonly id: string;
  /** Rises when the author changes ids; belongs to the author, not to the program. */
  readonly version: number;
  readonly title: string;
  /** What kind of sheet it is in the field's words: „Einschätzung“, „Leitfragen“. */
  readonly form: string;
  readonly summary: string;
  /** Other words under which the search finds it: everyday ones, old names, its number among the originals. */
  readonly also?: readonly string[];
  readonly instructions?: string;
  /** What a reader has to know about how the sheet relates to its source. */
  readonly sourceNote?: string;
  readonly audiences: readonly Audience[];
  /** How long filling it in takes, where somebody says so. */
  readonly duration?: Duration;
  readonly sources: readonly SourceRef[];
  /** Ids of the chapters it belongs to. */
  readonly chapters: readonly string[];
  readonly sections: readonly Section[];
  readonly changes: readonly Change[];
}

export const sourceRef = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({ quelle: id, abschnitt: authorText }),
    z.transform(({ quelle, abschnitt }): SourceRef => ({ source: quelle, section: abschnitt })),
  ))();

/** How authors write a field of each kind in YAML; apart from the rules, because no browser needs it. */
const definitions = /* @__PURE__ */ (() => ({
  rating: ratingDefinition,
  question: questionDefinition,
  text: textDefinition,
  date: dateDefinition,
  choice: choiceDefinition,
  table: tableDefinition,
  figure: figureDefinition,
  matrix: matrixDefinition,
  inventory: partnerDefinition,
  argument: argumentDefinition,
}))() satisfies { [K in FieldKind]: z.ZodMiniType<Field<K>> };

const field = /* @__PURE__ */ (() =>
  z.discriminatedUnion('art', [
    definitions.rating,
    definitions.question,
    definitions.text,
    definitions.date,
    definitions.choice,
    definitions.table,
    definitions.figure,
    definitions.matrix,
    definitions.inventory,
    definitions.argument,
  ]))();

const section = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({
      id,
      titel: z.optional(authorText),
      einleitung: z.optional(authorText),
      felder: z.array(field).check(z.minLength(1)),
    }),
    z.transform(({ id, titel, einleitung, felder }): Section => ({
      id,
      ...(titel && { title: titel }),
      ...(einleitung && { intro: einleitung }),
      fields: felder,
    })),
  ))();

const version = /* @__PURE__ */ (() => z.int().check(z.gte(1)))();
const change = /* @__PURE__ */ (() =>
  z.union([
    z.pipe(
      z.strictObject({ version, umbenannt: z.strictObject({ von: id, nach: id }) }),
      z.transform(({ version, umbenannt: { von, nach } }): Change => ({
        version,
        rename: { from: von, to: nach },
      })),
    ),
    z.pipe(
      z.strictObject({ version, entfernt: id }),
      z.transform(({ version, entfernt }): Change => ({ version, remove: entfernt })),
    ),
  ]))();

/**
 * Schema of `content/arbeitsblaetter/<id>.yaml`: German keys in, {@link Worksheet} out. Field ids are unique
 * in the whole sheet, because answers are kept under them.
 */
export const worksheetSchema = /* @__PURE__ */ (() =>
  z.pipe(
    z
      .strictObject({
        id,
        version,
        titel: authorText,
        form: authorText,
        kurz: authorText,
        auch: z._default(z.array(authorText), []),
        anleitung: z.optional(authorText),
        quellenhinweis: z.optional(authorText),
        zielgruppen: z.array(z.enum(audiences)).check(z.minLength(1)),
        dauer: z.optional(durationSchema),
        quellen: z.array(sourceRef).check(z.minLength(1)),
        kapitel: z._default(z.array(id), []),
        abschnitte: z.array(section).check(z.minLength(1)),
        aenderungen: z._default(z.array(change), []),
      })
      .check(
        z.superRefine((sheet, ctx) => {
          // zod goes on to here with parts that failed to parse; those have been reported already
          // (https://zod.dev/api#when)
          if (ctx.issues.length > 0) return;
          const seen = new Set<string>();
          sheet.abschnitte.forEach((s, at) =>
            s.fields.forEach((f, i) => {
              if (seen.has(f.id))
                ctx.addIssue({
                  code: 'custom',
                  message: 'duplicate-id',
                  path: ['abschnitte', at, 'felder', i, 'id'],
                });
              seen.add(f.id);
            }),
          );
          const sections = sheet.abschnitte.map((s) => s.id);
          sections.forEach((s, at) => {
            if (sections.indexOf(s) !== at)
              ctx.addIssue({ code: 'custom', message: 'duplicate-id', path: ['abschnitte', at, 'id'] });
          });
          sheet.aenderungen.forEach((c, at) => {
            if (c.version > sheet.version)
              ctx.addIssue({
                code: 'custom',
                message: 'change-after-version',
                path: ['aenderungen', at, 'version'],
              });
          });
        }),
      ),
    z.transform((sheet): Worksheet => ({
      id: sheet.id,
      version: sheet.version,
      title: sheet.titel,
      form: sheet.form,
      summary: sheet.kurz,
      ...(sheet.auch.length > 0 && { also: sheet.auch }),
      ...(sheet.anleitung && { instructions: sheet.anleitung }),
      ...(sheet.quellenhinweis && { sourceNote: sheet.quellenhinweis }),
      audiences: sheet.zielgruppen,
      ...(sheet.dauer && { duration: sheet.dauer }),
      sources: sheet.quellen,
      chapters: sheet.kapitel,
      sections: sheet.abschnitte,
      changes: sheet.aenderungen,
    })),
  ))();

/** All fields of a sheet in reading order, each with its section and its number on paper (from 1). */
export function numberedFields(
  worksheet: Worksheet,
): readonly { readonly field: Field; readonly section: Section; readonly number: number }[] {
  let number = 0;
  return worksheet.sections.flatMap((section) =>
    section.fields.map((field) => ({ field, section, number: (number += 1) })),
  );
}

/** The field with this id, or nothing. */
export function findField(worksheet: Worksheet, fieldId: string): Field | undefined {
  return worksheet.sections.flatMap((s) => s.fields).find((f) => f.id === fieldId);
}
