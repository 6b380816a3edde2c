import * as z from 'zod/mini';
import { id } from '../worksheet/ids.ts';
import { words } from '../worksheet/kinds/parts.ts';

/**
 * The closed set of components that authors may use in MDX. Content holds no code: no imports, no
 * expressions, no other tags. Each component's attributes are read with its schema; the Astro components
 * of the same names stand in `components/reading/`.
 */
export const vocabulary = {
  /** A glossary term in the text: `<Begriff id="bedarf">Bedarfe</Begriff>`. */
  Begriff: z.strictObject({ id }),
  /** Where a statement comes from: `<Beleg quelle="schone" abschnitt="Datenanalyse" />`. */
  Beleg: z.strictObject({ quelle: id, abschnitt: z.optional(words) }),
  /** A note beside the text. */
  Hinweis: z.strictObject({
    art: z.enum(['hinweis', 'praxis', 'beispiel', 'quellenlage', 'merksatz']),
    titel: z.optional(words),
  }),
  /** A figure of `content/abbildungen`. */
  Abbildung: z.strictObject({ id }),
  /** A table of `content/daten`, with its chart. */
  Zahlen: z.strictObject({ id }),
  /** A card that leads to a worksheet. */
  Arbeitsblatt: z.strictObject({ id }),
  /** Things set side by side; holds only `Variante`. */
  Gegenueberstellung: z.strictObject({}),
  /** One of the things set side by side; may hold `Dafuer` and `Dagegen`. */
  Variante: z.strictObject({ titel: words }),
  Dafuer: z.strictObject({}),
  Dagegen: z.strictObject({}),
  /** Lists that readers can narrow down by typing. */
  Filterliste: z.strictObject({ titel: words }),
  /** A sequence in time, holds only `Schritt`. */
  Ablauf: z.strictObject({}),
  Schritt: z.strictObject({ titel: words, dauer: z.optional(words) }),
} as const;

export type ComponentName = keyof typeof vocabulary;
export const componentNames = Object.keys(vocabulary) as ComponentName[];

/** Components that may only stand directly inside a certain other one. */
export const homes: Partial<Record<ComponentName, ComponentName>> = {
  Variante: 'Gegenueberstellung',
  Dafuer: 'Variante',
  Dagegen: 'Variante',
  Schritt: 'Ablauf',
};

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(vocabulary, name);
}

/** Components that stand inside a line of text. */
export type InlineName = 'Begriff' | 'Beleg';

export function isInline(name: string | null): name is InlineName {
  return name === 'Begriff' || name === 'Beleg';
}
