// The named examples of a handbook as people see them: awake in a browser, and on paper.
import { expect, type Page } from '@playwright/test';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { answersFile } from '../../../src/worksheet/answers-file.ts';
import { isBlank, type Answers } from '../../../src/worksheet/answers.ts';
import { bookWithExamples } from '../../book/examples.ts';
import { faultsOfHtml } from '../../site/html-rules.ts';
import { violationsOf } from '../axe.ts';
import { test } from './one-page.ts';

const { content, examples } = await bookWithExamples();
const keys = keysOf(content.handbook.kennung);

/** Width of the text on A4, in CSS pixels. */
const paperWidth = Math.round((169 / 25.4) * 96);

// the longest example of a matrix has hundreds of cells, and a slow machine is no fault
test.setTimeout(180_000);

// a sheet is loaded once for everything that is looked at in it: loading is what these tests cost most
for (const { worksheet, name, checked } of examples)
  test(`${worksheet.id}, ${name}: valid HTML, passes axe, and paper holds every word`, async ({
    newVisit,
  }) => {
    const file = answersFile(worksheet, checked.answers, {}, new Date('2026-11-22T13:03:00Z'));
    const kept = [{ name: keys.sheet(worksheet.id), value: JSON.stringify(file) }];
    const page = await newVisit(kept);
    await page.goto(`arbeitsblaetter/${worksheet.id}/`);
    await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();

    expect(await faultsOfHtml(await page.content(), true)).toEqual([]);
    // the blank sheet is looked at, whole and awake, with all pages (accessibility.spec.ts)
    if (!isBlank(checked.answers)) expect(await violationsOf(page, { within: 'main' })).toEqual([]);

    // where nothing was written, paper is a page of its own
    if (isBlank(checked.answers)) await page.goto(`arbeitsblaetter/${worksheet.id}/papier/`);
    await page.setViewportSize({ width: paperWidth, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.paper')).toBeVisible();
    await expect(page.locator('.worksheet-screen').filter({ visible: true })).toHaveCount(0);
    const paper = plain((await page.locator('.paper').textContent()) ?? '');
    expect(sentencesOf(checked.answers).filter((words) => !paper.includes(words))).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    expect(await pagesOf(page)).toBeGreaterThan(0);
  });

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What somebody wrote in own words: all of it but ids, days and single words. */
function sentencesOf(answers: Answers): string[] {
  const found: string[] = [];
  JSON.stringify(answers, (_, value: unknown) => {
    if (typeof value === 'string' && value.trim().includes(' ')) found.push(plain(value));
    return value;
  });
  return found;
}
