import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { createRequire } from 'node:module';
import type { CollectionName, Collections } from './handbook/collections.ts';
import type { handbookLoader } from './handbook/loader.ts';

/**
 * By Node itself, as the settings beside package.json do: Astro runs this file in Vite, which would rewrite each of the
 * sixty files behind the loader first, at a tenth of the time that a small book takes.
 */
const native = createRequire(import.meta.url);
const { handbookLoader: loaderOf } = z
  .object({ handbookLoader: z.custom<typeof handbookLoader>((value) => typeof value === 'function') })
  .parse(native('./handbook/loader.ts'));
const { contentDir } = z.object({ contentDir: z.string() }).parse(native('./handbook/folder.ts'));

const loader = loaderOf(contentDir);

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
