import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { drawnBy } from '@/handbook/component-files.ts';
import { componentNames } from '@/handbook/vocabulary.ts';

const files = import.meta.glob<AstroComponentFactory>('./*.astro', { eager: true, import: 'default' });

/** What draws a text: for each component of the vocabulary the file of its name, and links of the book. */
export function textComponents(): Readonly<Record<string, AstroComponentFactory>> {
  const { Link: a, ...components } = drawnBy(files, [...componentNames, 'Link']);
  return { ...components, ...(a && { a }) };
}
