import * as z from 'zod/mini';
import type { TargetKind } from '../addresses/link-kinds.ts';
import { id } from '../worksheet/ids.ts';
import { authorText } from '../worksheet/kinds/parts.ts';

/** Something in another file that a component shows or names. */
export interface Reference {
  readonly kind: TargetKind | 'link';
  readonly target: string;
}

/** Attributes are text: MDX hands them to a component as they were written. */
type AttributeSchema = z.ZodMiniType<object, Partial<Record<string, string>>>;

/**
 * What stands between its tags: nothing, because it draws nothing of it; words of the line; text that must not be
 * missing; or other components alone, by their name.
 */
type Holds = 'nothing' | 'words' | 'text' | { readonly only: string };

interface Rules<Attributes> {
  readonly holds: Holds;
  /** Stands inside a line of text. */
  readonly inline?: true;
  /** May only stand directly inside this other component. */
  readonly home?: string;
  /** Level of the heading that it draws. */
  readonly level?: 3 | 4;
  /** Text of its heading, under which one can link to it: the component gets its id as a further prop. */
  readonly heading?: (attributes: Attributes) => string;
  /** What it names in another file. */
  readonly names?: (attributes: Attributes) => Reference;
  /** Ids that it gives to elements of the page. */
  readonly ids?: (attributes: Attributes) => readonly string[];
}

/** What the attributes of a component say, or why they cannot be read. */
export type ReadAttributes =
  | {
      readonly ok: true;
      readonly names: Reference | undefined;
      readonly ids: readonly string[];
      readonly heading: string | undefined;
    }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

function component<Schema extends AttributeSchema>(attributes: Schema, rules: Rules<z.infer<Schema>>) {
  const { holds, inline = false, home, level } = rules;
  const anchored = rules.heading !== undefined;
  const read = (raw: Readonly<Record<string, unknown>>): ReadAttributes => {
    const result = attributes.safeParse(raw);
    if (!result.success) return { ok: false, issues: result.error.issues };
    return {
      ok: true,
      names: rules.names?.(result.data),
      ids: rules.ids?.(result.data) ?? [],
      heading: rules.heading?.(result.data),
    };
  };
  return { attributes, holds, inline, home, level, anchored, read };
}

/**
 * The closed set of components that authors may use in MDX. Content holds no code: no imports, no
 * expressions, no other tags. A new component is one entry here and one Astro component of the same name in
 * `components/reading/`, which gets the attributes as props (`Attributes<'Name'>`).
 */
export const vocabulary = {
  /** A glossary term in the text: `<Begriff id="ausleihe">Ausleihen</Begriff>`. */
  Begriff: component(z.strictObject({ id }), {
    holds: 'words',
    inline: true,
    names: ({ id }) => ({ kind: 'begriff', target: id }),
    ids: ({ id }) => [`begriff-${id}`],
  }),
  /** Where a statement comes from: `<Beleg quelle="muster" abschnitt="Anfang" />`. */
  Beleg: component(z.strictObject({ quelle: id, abschnitt: z.optional(authorText) }), {
    holds: 'nothing',
    inline: true,
    names: ({ quelle }) => ({ kind: 'quelle', target: quelle }),
  }),
  /** A note beside the text. */
  Hinweis: component(
    z.strictObject({
      art: z.enum(['hinweis', 'praxis', 'beispiel', 'quellenlage', 'merksatz']),
      titel: z.optional(authorText),
    }),
    { holds: 'text' },
  ),
  /** An illustration of `content/abbildungen`. */
  Abbildung: component(z.strictObject({ id }), {
    holds: 'nothing',
    names: ({ id }) => ({ kind: 'abbildung', target: id }),
    ids: ({ id }) => [`abbildung-${id}`, `abb-${id}-titel`, `abb-${id}-text`],
  }),
  /** A table of `content/daten`, with its chart. */
  Zahlen: component(z.strictObject({ id }), {
    holds: 'nothing',
    names: ({ id }) => ({ kind: 'zahlen', target: id }),
    ids: ({ id }) => [`zahlen-${id}`, `schraffur-${id}`],
  }),
  /** A card that leads to a worksheet. */
  Arbeitsblatt: component(z.strictObject({ id }), {
    holds: 'nothing',
    names: ({ id }) => ({ kind: 'arbeitsblatt', target: id }),
  }),
  /** Things set side by side. */
  Gegenueberstellung: component(z.strictObject({}), { holds: { only: 'Variante' } }),
  /** One of the things set side by side; may hold `Dafuer` and `Dagegen`. */
  Variante: component(z.strictObject({ titel: authorText }), {
    holds: 'text',
    home: 'Gegenueberstellung',
    level: 3,
  }),
  Dafuer: component(z.strictObject({}), { holds: 'text', home: 'Variante', level: 4 }),
  Dagegen: component(z.strictObject({}), { holds: 'text', home: 'Variante', level: 4 }),
  /** Lists that readers can narrow down by typing. */
  Filterliste: component(z.strictObject({ titel: authorText }), { holds: 'text' }),
  /** The accessibility statement, from the facts of `handbuch.yaml` and `pruefstand.yaml`. */
  Erklaerung: component(z.strictObject({}), { holds: 'nothing' }),
  /** What the browser keeps, under which names, what for and how long. */
  Gespeichertes: component(z.strictObject({}), { holds: 'nothing' }),
  /** Who answers for the server, and what it writes down. */
  Betrieb: component(z.strictObject({}), { holds: 'nothing' }),
  /** The way to the video in German sign language; nothing where there is none. */
  Gebaerdenvideo: component(z.strictObject({}), { holds: 'nothing' }),
  /** A sequence in time. */
  Ablauf: component(z.strictObject({}), { holds: { only: 'Schritt' } }),
  Schritt: component(z.strictObject({ titel: authorText, dauer: z.optional(authorText) }), {
    holds: 'text',
    home: 'Ablauf',
    level: 3,
    heading: ({ titel }) => titel,
  }),
} as const;

export type ComponentName = keyof typeof vocabulary;

/** What a component gets as props. */
export type Attributes<Name extends ComponentName> = z.infer<(typeof vocabulary)[Name]['attributes']>;

/** The further prop of a component with a heading of its own. */
export interface Anchored {
  readonly id: string;
}

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(vocabulary, name);
}

export const componentNames = Object.keys(vocabulary).filter(isComponentName);
