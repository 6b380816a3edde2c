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

interface Rules<Attributes> {
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

function component<Schema extends AttributeSchema>(attributes: Schema, rules: Rules<z.infer<Schema>> = {}) {
  const { inline = false, home, level } = rules;
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
  return { attributes, inline, home, level, anchored, read };
}

/**
 * The closed set of components that authors may use in MDX. Content holds no code: no imports, no
 * expressions, no other tags. A new component is one entry here and one Astro component of the same name in
 * `components/reading/`, which gets the attributes as props (`Attributes<'Name'>`).
 */
export const vocabulary = {
  /** A glossary term in the text: `<Begriff id="ausleihe">Ausleihen</Begriff>`. */
  Begriff: component(z.strictObject({ id }), {
    inline: true,
    names: ({ id }) => ({ kind: 'begriff', target: id }),
    ids: ({ id }) => [`begriff-${id}`],
  }),
  /** Where a statement comes from: `<Beleg quelle="muster" abschnitt="Anfang" />`. */
  Beleg: component(z.strictObject({ quelle: id, abschnitt: z.optional(authorText) }), {
    inline: true,
    names: ({ quelle }) => ({ kind: 'quelle', target: quelle }),
  }),
  /** A note beside the text. */
  Hinweis: component(
    z.strictObject({
      art: z.enum(['hinweis', 'praxis', 'beispiel', 'quellenlage', 'merksatz']),
      titel: z.optional(authorText),
    }),
  ),
  /** An illustration of `content/abbildungen`. */
  Abbildung: component(z.strictObject({ id }), {
    names: ({ id }) => ({ kind: 'abbildung', target: id }),
    ids: ({ id }) => [`abbildung-${id}`, `abb-${id}-titel`, `abb-${id}-text`],
  }),
  /** A table of `content/daten`, with its chart. */
  Zahlen: component(z.strictObject({ id }), {
    names: ({ id }) => ({ kind: 'zahlen', target: id }),
    ids: ({ id }) => [`zahlen-${id}`, `schraffur-${id}`],
  }),
  /** A card that leads to a worksheet. */
  Arbeitsblatt: component(z.strictObject({ id }), {
    names: ({ id }) => ({ kind: 'arbeitsblatt', target: id }),
  }),
  /** Things set side by side; holds only `Variante`. */
  Gegenueberstellung: component(z.strictObject({})),
  /** One of the things set side by side; may hold `Dafuer` and `Dagegen`. */
  Variante: component(z.strictObject({ titel: authorText }), { home: 'Gegenueberstellung', level: 3 }),
  Dafuer: component(z.strictObject({}), { home: 'Variante', level: 4 }),
  Dagegen: component(z.strictObject({}), { home: 'Variante', level: 4 }),
  /** Lists that readers can narrow down by typing. */
  Filterliste: component(z.strictObject({ titel: authorText })),
  /** The accessibility statement, from the facts of `handbuch.yaml` and `pruefstand.yaml`. */
  Erklaerung: component(z.strictObject({})),
  /** What the browser keeps, under which names, what for and how long. */
  Gespeichertes: component(z.strictObject({})),
  /** Who answers for the server, and what it writes down. */
  Betrieb: component(z.strictObject({})),
  /** The way to the video in German sign language; nothing where there is none. */
  Gebaerdenvideo: component(z.strictObject({})),
  /** A sequence in time, holds only `Schritt`. */
  Ablauf: component(z.strictObject({})),
  Schritt: component(z.strictObject({ titel: authorText, dauer: z.optional(authorText) }), {
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
