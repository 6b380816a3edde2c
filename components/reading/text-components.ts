import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { componentNames } from '@/handbook/vocabulary.ts';

const files = import.meta.glob<AstroComponentFactory>('./*.astro', { eager: true, import: 'default' });

/**
 * What draws a text: for each component of the vocabulary the file of its name, and links of the book.
 * @throws where the vocabulary names a component that has no file
 */
export function textComponents(): Readonly<Record<string, AstroComponentFactory>> {
  return drawnBy(files, { a: 'Link' });
}

/**
 * @param found Astro components by path, `./Name.astro`
 * @param further names of other files, by what they draw
 * @throws with a sentence for each component that has no file
 */
export function drawnBy<Component>(
  found: Readonly<Partial<Record<string, Component>>>,
  further: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Component>> {
  const drawn: Record<string, Component> = {};
  const missing: string[] = [];
  for (const [name, file] of [
    ...componentNames.map((name) => [name, name] as const),
    ...Object.entries(further),
  ]) {
    const component = found[`./${file}.astro`];
    if (component) drawn[name] = component;
    else
      missing.push(
        `Den Baustein „${name}“ zeichnet nichts. Legen Sie components/reading/${file}.astro an, oder löschen Sie seinen Eintrag in src/handbook/vocabulary.ts.`,
      );
  }
  if (missing.length > 0) throw new Error(missing.join('\n'));
  return drawn;
}
