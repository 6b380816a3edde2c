import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { CollectionName, Collections } from './handbook/collections.ts';
import { contentDir } from './handbook/folder.ts';
import { handbookLoader } from './handbook/loader.ts';

const loader = handbookLoader(contentDir);

/** The type alone: what the loader hands over, `src/handbook/` has read with its own schemas, which know each line. */
const collection = <Name extends CollectionName>(name: Name) =>
  defineCollection({ loader: loader(name), schema: z.custom<Collections[Name]>() });

export const collections = {
  kapitel: collection('kapitel'),
  abbildungen: collection('abbildungen'),
  seiten: collection('seiten'),
  buch: collection('buch'),
  stand: collection('stand'),
} satisfies Record<CollectionName, unknown>;
