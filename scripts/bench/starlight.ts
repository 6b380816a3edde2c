// The same book for Starlight, the nearest program of the kind: what both can do is written for both.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chapter, chapterId, partId, type ChapterHead, type Notation } from './chapter.ts';
import { listsOfBook } from './content.ts';
import { installApart } from './install.ts';
import { quotation, stringify } from './notations.ts';

/** Fixed, so that a figure of next year can be compared with one of today. */
export const starlightVersions = { '@astrojs/starlight': '0.42.4', astro: '7.3.4', sharp: '0.35.5' };

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({ title: 'Handbuch der Messung', locales: { root: { label: 'Deutsch', lang: 'de' } } })],
});
`;
const collection = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Installs Starlight from the npm registry into a new folder. */
export async function installStarlight(): Promise<string> {
  const folder = await installApart('Starlight', starlightVersions);
  await writeFile(join(folder, 'astro.config.mjs'), config);
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'src/content.config.ts'), collection);
  return folder;
}

/** Parts of a head that Starlight has no place for stand in the text, as ours does on the page. */
function withHead(head: ChapterHead, body: string, imports = ''): string {
  const glance = head.glance.map((point) => `- ${point}`).join('\n');
  const front = stringify({ title: head.title, description: head.short });
  return `---\n${front}---\n${imports}\n${glance}\n\n${body}\n\n- [Glossar](/glossar/): ${head.nextStep}\n`;
}

const md: Notation = {
  extension: 'md',
  chapter: (head, body) => withHead(head, body),
  term: (id, word) => `[${word}](/glossar/#${id})`,
  citation: (id, section) => `([${id}](/quellen/#${id}), ${section})`,
  callout: quotation,
  chapterLink: (part, id, word) => `[${word}](/${part}/${id}/)`,
};

const mdx: Notation = {
  ...md,
  extension: 'mdx',
  chapter: (head, body) => withHead(head, body, "\nimport { Aside } from '@astrojs/starlight/components';\n"),
  callout: (title, text) => `<Aside type="note" title="${title}">\n\n${text}\n\n</Aside>`,
};

/** The notations of Starlight, by the ending of a page's file. */
export const starlightNotations = { md, mdx };

/** Writes the pages of the generated book: chapters, glossary, sources and a start page. */
export async function writeStarlightPages(
  project: string,
  chapters: number,
  notation: Notation,
): Promise<void> {
  const docs = join(project, 'src/content/docs');
  await rm(docs, { recursive: true, force: true });
  await mkdir(docs, { recursive: true });
  const { terms, sources } = listsOfBook();
  const page = (title: string, body: string) => `---\n${stringify({ title })}---\n\n${body}\n`;
  await writeFile(join(docs, 'index.md'), page('Handbuch der Messung', 'Eine Messung.'));
  await writeFile(
    join(docs, 'glossar.md'),
    page(
      'Glossar',
      terms.map((t) => `<span id="${t.id}"></span>\n\n## ${t.begriff}\n\n${t.erklaerung}`).join('\n\n'),
    ),
  );
  await writeFile(
    join(docs, 'quellen.md'),
    page(
      'Quellen',
      sources.map((s) => `<span id="${s.id}"></span>\n\n## ${s.kurz}\n\n${s.nachweis}`).join('\n\n'),
    ),
  );
  for (let n = 1; n <= chapters; n += 1) {
    const folder = join(docs, partId(n));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${chapterId(n)}.${notation.extension}`), chapter(n, notation));
  }
}
