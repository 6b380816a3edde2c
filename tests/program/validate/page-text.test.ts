import { expect, test } from 'vitest';
import { pageText } from '../../../scripts/validate/page-text.ts';

const text = (main: string) => pageText(`<body><p>Kopf</p><main id="inhalt">${main}</main><p>Fuß</p></body>`);

test('each block is a paragraph, and words inside a line stay together', () => {
  expect(
    text('<h1>Titel</h1><p>Ein <strong>wich­tiges</strong>\n  Wort &amp; mehr.</p><ul><li>Punkt</li></ul>'),
  ).toBe('Titel\n\nEin wichtiges Wort & mehr.\n\nPunkt\n');
});

test('a term is read in its sentence, its explanation and a citation are not', () => {
  expect(
    text(
      '<p>Der <button type="button" class="term" popovertarget="b">Bedarf</button><span popover id="b">Erklärt.</span>, sagt man. <a class="citation" href="#">Muster</a></p>',
    ),
  ).toBe('Der Bedarf, sagt man.\n');
});

test('menus, buttons, scripts and what is hidden are not read', () => {
  expect(
    text(
      '<nav><p>Menü</p></nav><p hidden>Nein</p><button>Los</button><script>"<p>Nein</p>"</script><p>Ja</p>',
    ),
  ).toBe('Ja\n');
});

test('links and labels side by side stand apart', () => {
  expect(text('<div><span>Akteur</span><span>Bereich</span></div>')).toBe('Akteur\n\nBereich\n');
  expect(text('<p><a href="#">Drucken</a><a href="#">Laden</a></p>')).toBe('Drucken\n\nLaden\n');
});

test('of a drawing its name and description are read, its labels are not', () => {
  expect(text('<svg><title>Zyklus</title><desc>Fünf Schritte.</desc><text>Bestands-</text></svg>')).toBe(
    'Zyklus\n\nFünf Schritte.\n',
  );
});
