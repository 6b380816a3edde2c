import * as z from 'zod/mini';
import { audiences, sourceRef, type Audience, type SourceRef } from '../worksheet/definition.ts';
import { id } from '../worksheet/ids.ts';
import { authorText } from '../worksheet/kinds/parts.ts';
import { internalLink } from './internal-link.ts';
import { languageOf, languages } from './language.ts';
import { accessibilitySchema, privacySchema, signLanguageSchema } from './operator-schema.ts';
import { aboutSchema, exampleSchema, sheetGroupSchema, waySchema, wheelSchema } from './start-schemas.ts';

/** A language in which the program can speak, as BCP 47 writes it: `de`, `de-AT`. */
const spokenLanguage = authorText.check(
  z.superRefine((tag, ctx) => {
    if (languageOf(tag) !== undefined) return;
    ctx.addIssue({ code: 'custom', message: 'no-language', params: { known: languages() } });
  }),
);

/** `content/handbuch.yaml`: the book as a whole. */
export const handbookSchema = z.strictObject({
  /** Short name under which browsers keep this handbook's data; never change it. */
  kennung: id,
  titel: authorText,
  untertitel: authorText,
  kurz: authorText,
  sprache: spokenLanguage,
  herausgeber: z.strictObject({
    name: authorText,
    anschrift: z.optional(authorText),
    email: z.optional(z.email()),
    telefon: z.optional(authorText),
    /** Who answers for the content, by name and address where that is another. */
    verantwortlich: z.optional(authorText),
    hinweis: z.optional(authorText),
  }),
  /** Facts that the law asks for and only the operator knows. */
  barrierefreiheit: z.optional(accessibilitySchema),
  datenschutz: z.optional(privacySchema),
  gebaerdensprache: z.optional(signLanguageSchema),
  /** Address under which the handbook stands on the web; printed on worksheets. */
  adresse: z.optional(z.url()),
  worum: z.optional(aboutSchema),
  einstiege: z.array(waySchema).check(z.minLength(1)),
  rad: z.optional(wheelSchema),
  beispiel: z.optional(exampleSchema),
  teile: z
    .array(
      z.strictObject({
        id,
        titel: authorText,
        kurz: authorText,
        /** One word for the tab at the edge of the page. */
        griff: z.optional(authorText),
        kapitel: z.array(id).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
  /** Sheets in the order of the book, alone or in groups. */
  arbeitsblaetter: z.array(z.union([id, sheetGroupSchema])),
});
export type Handbook = z.infer<typeof handbookSchema>;

/** What a reader can do after a page: a sheet, a chapter, with the reason to. */
export interface NextStep {
  readonly target: string;
  readonly text: string;
}

/** Front matter of `content/kapitel/<teil>/<id>.mdx`. */
export interface ChapterMeta {
  readonly title: string;
  readonly summary: string;
  /** Other words under which the search finds it: everyday ones, old names. */
  readonly also: readonly string[];
  readonly audiences: readonly Audience[];
  readonly sources: readonly SourceRef[];
  readonly atAGlance: readonly string[];
  readonly nextSteps: readonly NextStep[];
}

export const chapterMetaSchema = z.pipe(
  z.strictObject({
    titel: authorText,
    kurz: authorText,
    auch: z._default(z.array(authorText), []),
    zielgruppen: z.array(z.enum(audiences)).check(z.minLength(1)),
    quellen: z.array(sourceRef).check(z.minLength(1)),
    aufEinenBlick: z.array(authorText).check(z.minLength(3), z.maxLength(5)),
    naechsteSchritte: z.array(z.strictObject({ ziel: internalLink, text: authorText })).check(z.minLength(1)),
  }),
  z.transform((meta): ChapterMeta => ({
    title: meta.titel,
    summary: meta.kurz,
    also: meta.auch,
    audiences: meta.zielgruppen,
    sources: meta.quellen,
    atAGlance: meta.aufEinenBlick,
    nextSteps: meta.naechsteSchritte.map(({ ziel, text }) => ({ target: ziel, text })),
  })),
);

/** An entry of `content/glossar.yaml`: a term of the field. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** Other forms under which a search shall find it. */
  readonly also: readonly string[];
  readonly explanation: string;
  readonly source: SourceRef | undefined;
  readonly see: readonly string[];
}

export const termSchema = z.pipe(
  z.strictObject({
    id,
    begriff: authorText,
    auch: z._default(z.array(authorText), []),
    erklaerung: authorText,
    quelle: z.optional(sourceRef),
    siehe: z._default(z.array(id), []),
  }),
  z.transform((t): Term => ({
    id: t.id,
    term: t.begriff,
    also: t.auch,
    explanation: t.erklaerung,
    source: t.quelle,
    see: t.siehe,
  })),
);

/** An entry of `content/quellen.yaml`: what the handbook is built from, or literature that its sources cite. */
export interface Source {
  readonly id: string;
  readonly kind: 'quelle' | 'literatur';
  /** How the text names it: „Muster“, „Zweitbuch 2001“. */
  readonly short: string;
  /** The full reference. */
  readonly citation: string;
  readonly note: string | undefined;
}

export const sourceSchema = z.pipe(
  z.strictObject({
    id,
    art: z.enum(['quelle', 'literatur']),
    kurz: authorText,
    nachweis: authorText,
    hinweis: z.optional(authorText),
  }),
  z.transform((s): Source => ({
    id: s.id,
    kind: s.art,
    short: s.kurz,
    citation: s.nachweis,
    note: s.hinweis,
  })),
);

/** An entry of `content/recht.yaml`: a norm that the sources name, and what each uses it for. */
export interface Norm {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** The glossary term through which chapters lead here. */
  readonly term: string | undefined;
  readonly uses: readonly (SourceRef & { readonly purpose: string })[];
}

export const normSchema = z.pipe(
  z.strictObject({
    id,
    norm: authorText,
    kurz: authorText,
    begriff: z.optional(id),
    verwendung: z
      .array(z.strictObject({ quelle: id, abschnitt: authorText, wozu: authorText }))
      .check(z.minLength(1)),
  }),
  z.transform((n): Norm => ({
    id: n.id,
    name: n.norm,
    summary: n.kurz,
    term: n.begriff,
    uses: n.verwendung.map((u) => ({ source: u.quelle, section: u.abschnitt, purpose: u.wozu })),
  })),
);

/** Front matter of `content/abbildungen/<id>.mdx`; the body is the text that carries the same content. */
export interface IllustrationMeta {
  readonly title: string;
  readonly description: string;
  readonly caption: string;
  readonly sources: readonly SourceRef[];
}

export const illustrationMetaSchema = z.pipe(
  z.strictObject({
    titel: authorText,
    beschreibung: authorText,
    bildunterschrift: authorText,
    quellen: z.array(sourceRef).check(z.minLength(1)),
  }),
  z.transform((f): IllustrationMeta => ({
    title: f.titel,
    description: f.beschreibung,
    caption: f.bildunterschrift,
    sources: f.quellen,
  })),
);

/** Front matter of `content/seiten/<id>.mdx`: help, data protection and the like. */
export interface PageMeta {
  readonly title: string;
  readonly summary: string;
  /** Other words under which the search finds it. */
  readonly also: readonly string[];
  /** True for a page in „Leichte Sprache“, which is held to its rules. */
  readonly isEasy: boolean;
}

export const pageMetaSchema = z.pipe(
  z.strictObject({
    titel: authorText,
    kurz: authorText,
    auch: z._default(z.array(authorText), []),
    leichteSprache: z._default(z.boolean(), false),
  }),
  z.transform((p): PageMeta => ({
    title: p.titel,
    summary: p.kurz,
    also: p.auch,
    isEasy: p.leichteSprache,
  })),
);

/** A word field of `content/suchwoerter.yaml`: whoever looks for one of these words or groups of words means any. */
export const wordFieldSchema = z.array(authorText).check(z.minLength(2));
