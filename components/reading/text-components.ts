import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { drawnBy } from '@/handbook/component-files.ts';
import { componentNames } from '@/handbook/vocabulary.ts';

// whole modules, looked into only when something is drawn: an illustration draws a text too, so this file and its component
// import each other, and the one that comes first finds the other still empty
const files = import.meta.glob<{ readonly default: AstroComponentFactory }>('./*.astro', { eager: true });

/** What draws a text: for each component of the vocabulary the file of its name, and links of the book. */
export function textComponents(): Readonly<Record<string, AstroComponentFactory>> {
  const drawn = Object.entries(drawnBy(files, [...componentNames, 'Link']));
  return Object.fromEntries(drawn.map(([name, file]) => [name === 'Link' ? 'a' : name, file.default]));
}
