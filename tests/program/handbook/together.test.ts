import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { ends, hasWholes, textPlugins, wholes } from '@/handbook/text-plugins.ts';
import { piecesOf } from '#words/together.ts';

const together = (text: string) => piecesOf(text).flatMap((piece) => (piece.together ? piece.text : []));

describe('what a reader takes in as one', () => {
  test.each([
    ['Das dauert 60–90 Minuten und mehr.', ['60–90 Minuten']],
    ['Das dauert 60–90\nMinuten.', ['60–90\nMinuten']],
    ['nach § 80 SGB VIII, §§ 3 und 4', ['§ 80', '§§ 3']],
    ['§ 8a Abs. 2', ['§ 8a', 'Abs. 2']],
    ['siehe S. 12, Nr. 3 und Kapitel 4.1', ['S. 12', 'Nr. 3', 'Kapitel 4']],
    [
      'z. B. heute, d. h. jetzt, i. d. R., o. Ä. und z.B. so',
      ['z. B.', 'd. h.', 'i. d. R.', 'o. Ä.', 'z.B.'],
    ],
    ['57,2 Prozent von 1.008 Euro', ['57,2 Prozent', '1.008 Euro']],
    ['2½ Stunden', ['2½ Stunden']],
    ['in den Jahren 2017–2020.', ['2017–2020']],
  ])('„%s“ is found', (text, expected) => {
    expect(together(text)).toEqual(expected);
  });

  test.each([
    'Im Jahr 2020 gab es 15 Teilnehmende.',
    'Er kam um 5. Prozente zählen nicht.',
    'Das sind 3 Jahrestage und 4 Stundenpläne.',
    'Das war Plan B. Danach kam nichts.',
    'Abs. und Nr. ohne Zahl',
    '',
  ])('„%s“ holds nothing of the kind', (text) => {
    expect(together(text)).toEqual([]);
  });

  test('loses and adds no letter', () => {
    const text = 'Nach § 80 dauert das z. B. 60–90 Minuten, 5 %, S. 3–4; 2017–2020. Ende';
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('in the HTML of a text', () => {
  const draw = async (source: string) =>
    (await markdownToHtml(source, { hastPlugins: [...textPlugins, wholes] })).html;

  test('it stands on one line, and the letters stay as they were written', async () => {
    const html = await draw('## Nach § 80\n\nDas dauert *etwa* 60–90 Minuten, z. B. montags.\n');
    expect(html).toContain(
      '<span class="whole">60–90 Minuten</span>, <span class="whole">z. B.</span> montags',
    );
    // no fixed space and no joiner: what is copied or searched for is what was written
    expect(html.replaceAll(/<[^>]+>/g, '')).toContain('Das dauert etwa 60–90 Minuten, z. B. montags.');
    expect(html).toMatch(/<h2 id="nach-80"/);
  });

  test('a text without any of it stays as it is', async () => {
    expect(hasWholes('Nur Wörter.\n')).toBe(false);
    expect(await draw('Nur Wörter.\n')).toBe('<p>Nur Wörter.</p>\n');
  });
});

test('punctuation behind a term stays at it, and nothing else does', async () => {
  const { code } = await mdxToJs(
    'Ein <Begriff id="a">Amt</Begriff>, ein <Begriff id="b">Rat</Begriff> und „<Begriff id="c">Kreis</Begriff>“.\n',
    { hastPlugins: [...textPlugins, ends] },
  );
  expect(code.match(/className: "whole"/g)).toHaveLength(2);
  expect(code).toMatch(/children: "Amt"[\s\S]*?","[\s\S]*?" ein "[\s\S]*?children: "Rat"[\s\S]*?" und „"/);
  expect(code).toMatch(/children: "Kreis"[\s\S]*?"“\."/);
});
