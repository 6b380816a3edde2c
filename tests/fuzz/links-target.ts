// Targets of links as authors write them: none throws, each leads to an address of the site or nowhere.
import { programBook } from '../../scripts/machine/sites.mjs';
import { readContent } from '../../src/handbook/read-content.ts';
import { chaptersOf } from '../../src/handbook/content.ts';
import { pageIds, resolveLink, titleOfTarget, withAddresses } from '../../src/handbook/links.ts';
import { mutateLetters, strangeWords } from './mutations.ts';
import { randomOf, type Random } from './random.ts';

export const name = 'links';

const read = await readContent(programBook);
const content = read.content;
const kinds = [
  'kapitel',
  'teil',
  'arbeitsblatt',
  'begriff',
  'recht',
  'quelle',
  'seite',
  'abbildung',
  'javascript',
  'http',
];

/** @returns where the link leads, in a word; throws where it leaves the site or the address is none */
export function run(seed: number): string {
  if (!content) throw new Error('the handbook cannot be read');
  const random = randomOf(seed);
  const link = linkOf(random);
  const address = resolveLink(content, link);
  titleOfTarget(content, link);
  const html = withAddresses(
    content,
    `<a href="${link.replaceAll('"', '&quot;')}">x</a>`,
    (to) => `/basis${to}`,
  );
  if (address === undefined) {
    if (html.includes('href="/basis'))
      throw new Error(`${link} leads nowhere and was turned into an address`);
    return 'führt nirgendwohin';
  }
  if (!/^\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?(?:#[a-z0-9-]+)?$/.test(address))
    throw new Error(`${link} leads to ${address}`);
  if (html !== `<a href="/basis${address}">x</a>`) throw new Error(`${link} stays a link in the page`);
  return `führt zu: ${link.split(':')[0] ?? ''}`;
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
    ...pageIds(content),
    ...strangeWords,
  ];
  const chapter = random.pick(chaptersOf(content));
  const anchors = ['', '#', '#gibt-es-nicht', ...chapter.body.headings.map(({ id }) => `#${id}`)];
  const link = random.percent(20)
    ? `kapitel:${chapter.id}${random.pick(anchors)}`
    : `${random.pick(kinds)}:${random.pick(targets)}${random.percent(20) ? random.pick(anchors) : ''}`;
  return random.percent(40) ? mutateLetters(link, random) : link;
}
