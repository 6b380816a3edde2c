import { describe, expect, it } from 'vitest';
import { markdownPen, type Drawn } from '@/handbook/markdown-pen.ts';
import { programVersion } from '@/handbook/program-version.ts';
import { readBody } from '@/handbook/body.ts';
import { readContent } from '@/handbook/read-content.ts';

const { content } = await readContent('tests/fixtures/handbuch-buecherei');
if (!content) throw new Error('the handbook of the test cannot be read');
const book = { content, base: '/' };
const chapter = content.parts[0]?.chapters[0]?.id ?? '';

const source = `## Ein Ziel\n\nMehr steht [hier](kapitel:${chapter}).\n`;
const { body } = readBody('a.md', source, 'md');
if (!body) throw new Error('the text of the test cannot be read');
const text = { body };
const draw = markdownPen('1');
/** With other words than were drawn, so that one sees whether they are drawn anew. */
const marked = ({ seal }: Drawn): Drawn => ({ html: 'aus dem Speicher', seal });

describe('a text that an earlier build has drawn', () => {
  it('is taken as it was where nothing has changed', async () => {
    const first = await draw(text, source, book);
    expect(await draw(text, source, book, first)).toBe(first);
  });

  it('is drawn anew where what was kept is damaged', async () => {
    const first = await draw(text, source, book);
    expect(await draw(text, source, book, marked(first))).toEqual(first);
    expect(await draw(text, source, book, { html: first.html.slice(0, 20), seal: first.seal })).toEqual(
      first,
    );
  });

  it('is drawn anew where the text is another', async () => {
    const first = await draw(text, source, book);
    const other = source.replace('Mehr', 'Weniger');
    expect((await draw(text, other, book, first)).html).toContain('Weniger');
  });

  it('is drawn anew where the site has moved to another path', async () => {
    const first = await draw(text, source, book);
    expect((await draw(text, source, { content, base: '/buch/' }, first)).html).toContain('href="/buch/');
  });

  it('is drawn anew where the chapter that it links has moved to another part', async () => {
    const first = await draw(text, source, book);
    const parts = content.parts.map((part) => ({
      ...part,
      chapters: part.chapters.map((one) => ({ ...one, part: 'umgezogen' })),
    }));
    const moved = await draw(text, source, { content: { ...content, parts }, base: '/' }, first);
    expect(moved.html).toContain(`href="/umgezogen/${chapter}/"`);
  });

  it('is drawn anew by another version of the program', async () => {
    const first = await draw(text, source, book);
    const second = await markdownPen('2')(text, source, book, first);
    expect(second.html).toBe(first.html);
    expect(second.seal).not.toBe(first.seal);
  });
});

it('names the version of the program the same way as long as the program is the same', () => {
  expect(programVersion('de')).toBe(programVersion('de'));
  expect(programVersion('de')).not.toBe(programVersion('fr'));
});
