import { describe, expect, it } from 'vitest';
import { resolveLink } from '../../../src/handbook/links.ts';
import { readContent } from '../../../src/handbook/read-content.ts';

const { content } = await readContent('tests/fixtures/handbuch-buecherei');

describe('the target of a link', () => {
  if (!content) throw new Error('the handbook of the test cannot be read');
  const chapter = content.parts[0]?.chapters[0]?.id ?? '';
  const sheet = content.worksheets[0]?.id ?? '';

  it('is found', () => {
    expect(resolveLink(content, `kapitel:${chapter}`)).toMatch(/^\/.+\/$/);
    expect(resolveLink(content, `arbeitsblatt:${sheet}`)).toBe(`/arbeitsblaetter/${sheet}/`);
  });

  it.each([`arbeitsblatt:${sheet}#gibt-es-nicht`, 'seite:mappe#oben', `kapitel:${chapter}#gibt-es-nicht`])(
    'is none where the section of it does not exist: %s',
    (link) => {
      expect(resolveLink(content, link)).toBeUndefined();
    },
  );
});
