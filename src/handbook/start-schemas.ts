import * as z from 'zod/mini';
import { durationSchema } from '../worksheet/duration.ts';
import { id } from '../worksheet/ids.ts';
import { authorText } from '../worksheet/kinds/parts.ts';
import { internalLink } from './internal-link.ts';

/** What the start page and the list of sheets show of `handbuch.yaml`; German keys, as its author writes them. */

/** Three sentences that stand first of all: the subject, what this is, who is behind it. */
export const aboutSchema = z.strictObject({ thema: authorText, werkzeug: authorText, herkunft: authorText });

/** A way into the book for people in one role. */
export const waySchema = z.strictObject({
  id,
  titel: authorText,
  text: authorText,
  /** The part it leads into, whose accent it takes. */
  teil: z.optional(id),
  schritte: z
    .array(
      z.strictObject({
        text: authorText,
        ziel: internalLink,
        /** Where it differs from the reading time of the chapter or the time of the sheet. */
        dauer: z.optional(durationSchema),
      }),
    )
    .check(z.minLength(1)),
});

const element = z.strictObject({
  name: authorText,
  /** For narrow windows. */
  kurz: z.optional(authorText),
  kapitel: id,
  /** Sheets that show how far the element is; the first that is not done is the one to go on with. */
  blaetter: z.array(id).check(z.minLength(1)),
  /** True for the one element that is part of every other. */
  ueberall: z._default(z.boolean(), false),
});

/** Elements without an order, drawn as a wheel: at least three make a ring, more than eight have no room for authorText. */
export const wheelSchema = z
  .strictObject({
    titel: authorText,
    text: authorText,
    mitte: authorText,
    hinweis: z.optional(authorText),
    elemente: z.array(element).check(z.minLength(3), z.maxLength(8)),
  })
  .check(
    z.superRefine(({ elemente }, ctx) => {
      if (ctx.issues.length > 0) return;
      const first = elemente.findIndex(({ ueberall }) => ueberall);
      elemente.forEach(({ ueberall }, at) => {
        if (ueberall && at !== first)
          ctx.addIssue({ code: 'custom', message: 'everywhere-twice', path: ['elemente', at, 'ueberall'] });
      });
    }),
  );

/** A filled sheet to look at: one item of it, the picture of all, and the measure that came of the item. */
export const exampleSchema = z.strictObject({
  titel: authorText,
  text: authorText,
  blatt: id,
  /** Name of the file in `beispiele/<blatt>/`, and in `beispiele/<plan>/` where there is a plan. */
  datei: id,
  punkt: id,
  /** Columns of the plan that are shown. */
  plan: z.optional(z.array(id).check(z.minLength(1))),
});

/** Sheets that belong together in the list. */
export const sheetGroupSchema = z.strictObject({
  titel: authorText,
  text: z.optional(authorText),
  /** The part whose accent the group takes. */
  teil: z.optional(id),
  /** True for sheets that follow each other as steps. */
  ablauf: z._default(z.boolean(), false),
  blaetter: z.array(id).check(z.minLength(1)),
});
