// Targets of links as authors write them: none throws, each leads to an address of the site or nowhere.
import { programBook } from '../../scripts/machine/sites.mjs';
import { programPages } from '../../src/addresses/program-pages.ts';
import { linkWords } from '../../src/addresses/link-kinds.ts';
import { readContent } from '../../src/handbook/read-content.ts';
import { chaptersOf } from '../../src/handbook/content.ts';
import { linkTarget } from '../../src/handbook/links.ts';
import { mutateLetters, strangeWords } from './mutations.ts';
import { randomOf, type Random } from './random.ts';

export const name = 'links';

const read = await readContent(programBook);
const content = read.content;
const kinds = [...linkWords, 'abbildung', 'javascript', 'http'];

/** @returns where the link leads, in a word; throws where it leaves the site or the address is none */
export function run(seed: number): string {
  if (!content) throw new Error('the handbook cannot be read');
  const link = linkOf(randomOf(seed));
  const target = linkTarget(content, link);
  if (target === undefined) return 'führt nirgendwohin';
  if (!/^\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?(?:#[a-z0-9-]+)?$/.test(target.address))
    throw new Error(`${link} leads to ${target.address}`);
  if (target.title === '') throw new Error(`${link} leads to something without a title`);
  return `führt zu: ${target.kind}`;
}

function linkOf(random: Random): string {
  if (!content) return '';
  const targets = [
    ...chaptersOf(content).map(({ id }) => id),
    ...content.parts.map(({ id }) => id),
    ...content.worksheets.map(({ id }) => id),
    ...content.terms.map(({ id }) => id),
    ...content.norms.map(({ id }) => id),
    ...content.sources.map(({ id }) => id),
    ...content.pages.map(({ id }) => id),
    ...Object.values(programPages).map(({ id }) => id),
    ...strangeWords,
  ];
  const chapter = random.pick(chaptersOf(content));
  const anchors = ['', '#', '#gibt-es-nicht', ...chapter.body.headings.map(({ id }) => `#${id}`)];
  const link = random.percent(20)
    ? `kapitel:${chapter.id}${random.pick(anchors)}`
    : `${random.pick(kinds)}:${random.pick(targets)}${random.percent(20) ? random.pick(anchors) : ''}`;
  return random.percent(40) ? mutateLetters(link, random) : link;
}
