import { expect, test, type Locator, type Page } from '@playwright/test';

const saved = (page: Page) => expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
const text = (letters: number) => 'Wort für Wort '.repeat(letters / 14 + 1).slice(0, letters);

async function open(page: Page, sheet: string) {
  await page.goto(`arbeitsblaetter/${sheet}/`);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function paste(field: Locator, pasted: string): Promise<void> {
  await field.evaluate((_, coming) => navigator.clipboard.writeText(coming), pasted);
  await field.press('Control+v');
}
const letters = (field: Locator) =>
  field.evaluate((element) => (element as HTMLTextAreaElement | HTMLInputElement).value.length);

test('27,500 pasted letters are kept whole, and the field says how long its text is', async ({ page }) => {
  await open(page, 'massnahmenplan');
  const fields = [
    page.getByRole('textbox', { name: 'Name der Bücherei' }),
    page.getByRole('textbox', { name: /Welche Ziele/ }),
    page.getByRole('textbox', { name: 'Anlass' }),
    page.getByRole('textbox', { name: 'Verantwortlich' }),
    page.getByRole('textbox', { name: 'Frist' }),
  ];
  for (const field of fields) {
    await paste(field, text(27_500));
    expect(await letters(field)).toBe(27_500);
    await expect(field).toHaveAccessibleDescription(/Dieser Text ist lang: 27\.500 Zeichen, gedruckt etwa/);
  }
  await expect(page.getByRole('status').filter({ hasText: 'Dieser Text ist lang: 27.500' })).toHaveCount(1);
  await saved(page);
  await page.reload();
  for (const field of fields) await expect.poll(() => letters(field)).toBe(27_500);
});

test('a note and a contact keep 27,500 pasted letters', async ({ page }) => {
  await open(page, 'ordnung');
  await page
    .getByRole('button', { name: /^Notiz hinzufügen/ })
    .first()
    .click();
  const note = page.getByRole('textbox').first();
  await paste(note, text(27_500));
  expect(await letters(note)).toBe(27_500);
  await open(page, 'partner');
  const contact = page.getByRole('textbox', { name: /^Kontakt/ }).first();
  await paste(contact, text(27_500));
  expect(await letters(contact)).toBe(27_500);
});

test('what is longer than a field can hold is refused whole: nothing is cut, and the field says so', async ({
  page,
}) => {
  await open(page, 'massnahmenplan');
  const goals = page.getByRole('textbox', { name: /Welche Ziele/ });
  await goals.fill('Das steht schon hier.');
  await paste(goals, text(200_000));
  await expect(goals).toHaveValue('Das steht schon hier.');
  await expect(goals).toHaveAccessibleDescription(
    'Nicht eingefügt: Das Feld hätte damit 200.021 Zeichen, es fasst höchstens 200.000. Was Sie einfügen wollten, liegt noch in der Zwischenablage.',
  );
  await expect(page.getByRole('status').filter({ hasText: 'Nicht eingefügt' })).toHaveCount(1);
  // the site may not read the clipboard (Permissions-Policy); what lies there is seen by pasting it where there is room
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('textarea'), { id: 'probe' })),
  );
  await page.locator('#probe').press('ControlOrMeta+V');
  expect(await letters(page.locator('#probe'))).toBe(200_000);
  await page.evaluate(() => document.querySelector('#probe')?.remove());
  await goals.press('End');
  await goals.pressSequentially(' Weiter.');
  await expect(goals).toHaveValue('Das steht schon hier. Weiter.');
  await expect(goals).not.toHaveAccessibleDescription(/Nicht eingefügt/);
});

test('a full field takes no letter more and says so', async ({ page }) => {
  await open(page, 'massnahmenplan');
  const goals = page.getByRole('textbox', { name: /Welche Ziele/ });
  await paste(goals, text(200_000));
  expect(await letters(goals)).toBe(200_000);
  await goals.press('x');
  expect(await letters(goals)).toBe(200_000);
  await expect(goals).toHaveAccessibleDescription(/^Das Feld ist voll/);
  await goals.press('Backspace');
  expect(await letters(goals)).toBe(199_999);
  await saved(page);
});

test('the name of an actor is not cut', async ({ page }) => {
  await open(page, 'verbindungen');
  const name = page.getByRole('textbox', { name: 'Stelle 1', exact: true });
  await paste(name, text(700));
  expect(await letters(name)).toBe(700);
  await paste(name, text(27_500));
  expect(await letters(name)).toBe(700);
  await expect(name).toHaveAccessibleDescription(/^Nicht eingefügt: .* höchstens 2\.000/);
  await saved(page);
});

test('what is no number stays as it was typed, and is there after a reload', async ({ page }) => {
  await open(page, 'vergleich');
  const number = page.getByRole('textbox', { name: /Wie viele Abende/ });
  await number.fill('zwei oder drei, je nachdem, ob man den Abend im Advent mitzählt');
  await number.blur();
  await expect(number).toHaveAccessibleDescription(/Das ist keine Zahl, die hier passt/);
  await saved(page);
  await page.reload();
  await expect(number).toHaveValue('zwei oder drei, je nachdem, ob man den Abend im Advent mitzählt');
  await expect(page.locator('.worksheet-bar')).toContainText('0 von 7 beantwortet');
});

test('lines that a PDF viewer let somebody write stay apart in a field of one line', async ({ page }) => {
  await open(page, 'massnahmenplan');
  const library = page.getByRole('textbox', { name: 'Name der Bücherei' });
  await library.fill('Musterstadt');
  await saved(page);
  await page.goto('mappe/');
  await page.evaluate(() => {
    for (const [key, kept] of Object.entries(localStorage))
      localStorage.setItem(key, String(kept).replace('Musterstadt', 'Musterstadt\\nund Umland'));
  });
  await open(page, 'massnahmenplan');
  await expect(library).toHaveValue('Musterstadt\nund Umland');
  await library.press('Control+End');
  await library.pressSequentially(' Ost');
  await expect(library).toHaveValue('Musterstadt\nund Umland Ost');
});
