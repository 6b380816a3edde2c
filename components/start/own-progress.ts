import * as z from 'zod/mini';
import { addressOf } from '../../src/addresses/address.ts';
import { fingerprint } from '../../src/drawing/fingerprint.ts';
import type { State } from '../../src/drawing/shapes.ts';
import { marksAsSvg, viewBox } from '../../src/drawing/svg.ts';
import { listPortfolio, onPortfolioChange, type PortfolioList } from '../../src/portfolio/list.ts';
import { openPortfolioStore } from '../../src/portfolio/open-portfolio.ts';
import { answersIn, nextOf, progressOver, whereToGoOn } from '../../src/portfolio/own-progress.ts';
import { href } from '../../src/site/href.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { kinds } from '../../src/worksheet/kinds/index.ts';
import type { Progress } from '../../src/worksheet/progress.ts';
import { sheetList, shortProgress, start as words } from '#words/start.ts';
import { stateChange } from './state-change.ts';

const states: Readonly<Record<Progress['state'], State>> = {
  'not-begun': 'untouched',
  begun: 'begun',
  complete: 'done',
};

/** As far as it has to be sure: sheets of a later build may have kinds of field that this one does not know. */
const outline = z.looseObject({
  id: z.string(),
  title: z.string(),
  version: z.number(),
  sections: z.array(
    z.looseObject({
      fields: z.array(
        z.looseObject({
          id: z.string(),
          kind: z.string().check(z.refine((kind) => Object.hasOwn(kinds, kind))),
        }),
      ),
    }),
  ),
});
const isOutline = (value: unknown): value is Worksheet => outline.safeParse(value).success;

/** The sheets of this handbook without their long words; nothing where they cannot be had. */
async function fetchOutlines(): Promise<readonly Worksheet[] | undefined> {
  try {
    const response = await fetch(href(addressOf.worksheetOutlines));
    const read: unknown = response.ok ? await response.json() : undefined;
    return Array.isArray(read) && read.every(isOutline) ? read : undefined;
  } catch {
    // no network, and nothing kept for offline use
    return undefined;
  }
}

/**
 * Shows on this page how far one's own sheets are, and follows what other windows do to them. Where the Mappe or the
 * sheets cannot be had, the page stays as it came.
 */
export async function followPortfolio(): Promise<void> {
  const kennung = document.querySelector<HTMLElement>('[data-own-progress]')?.dataset['ownProgress'];
  if (kennung === undefined) return;
  const [store, worksheets] = await Promise.all([openPortfolioStore(kennung), fetchOutlines()]);
  if (!store || !worksheets) {
    giveRoomBack();
    return;
  }
  const look = () => show(listPortfolio(store, kennung, worksheets));
  look();
  // a page that comes back from the browser's memory has missed what was saved meanwhile
  window.addEventListener('pageshow', look);
  onPortfolioChange(store.windows, kennung, look);
}

const all = (selector: string) => document.querySelectorAll<HTMLElement | SVGElement>(selector);

/** What was kept free for the way on is not needed. */
function giveRoomBack(): void {
  if (document.querySelector('[data-go-on]')) delete document.documentElement.dataset['kept'];
}

function show(list: PortfolioList): void {
  for (const element of all('[data-progress-of]')) {
    const ids = element.dataset['progressOf']?.split(' ') ?? [];
    const progress = progressOver(list, ids);
    if (progress) element.dataset['state'] = states[progress.state];
    else delete element.dataset['state'];
    const told = element.querySelector('[data-progress-words]');
    const isLink = element instanceof HTMLAnchorElement && 'leadsToNext' in element.dataset;
    if (told) told.textContent = progressWords(progress, isLink ? ids.length : undefined);
    if (isLink) leadToNext(element, list, ids);
  }
  for (const place of all('[data-fingerprint]')) {
    const kept = list.kept.find(({ worksheet }) => worksheet.id === place.dataset['fingerprint']);
    const answers = kept && answersIn(kept.worksheet, kept.text);
    const drawing = answers && fingerprint(kept.worksheet, answers);
    place.innerHTML = drawing
      ? `<svg class="drawing fingerprint" viewBox="${viewBox(drawing)}" aria-hidden="true">${marksAsSvg(drawing.marks)}</svg>`
      : '';
  }
  showWayOn(list);
  document.dispatchEvent(new CustomEvent(stateChange));
}

/** Of several sheets a link leads to the one to go on with, and tells those who hear it which that is. */
function leadToNext(link: HTMLAnchorElement, list: PortfolioList, ids: readonly string[]): void {
  const next = nextOf(list, ids);
  if (next === undefined) return;
  link.href = href(addressOf.worksheet(next));
  const title = [...list.blank, ...list.kept.map(({ worksheet }) => worksheet)].find(
    ({ id }) => id === next,
  )?.title;
  const place = link.querySelector('[data-next-title]');
  if (place && title !== undefined && ids.length > 1) place.textContent = words.goOnWith(title);
}

/** @param sheets how many there are behind a link; undefined where the words are no link */
function progressWords(progress: Progress | undefined, sheets: number | undefined): string {
  if (!progress) return sheets === undefined ? sheetList.unreadable : words.toWorksheets(sheets);
  if (progress.state === 'not-begun' && sheets === undefined) return sheetList.states.untouched;
  const short = shortProgress(progress);
  return sheets === undefined || sheets === 1 || progress.state === 'complete'
    ? short
    : `${short} ${words.inSheets(sheets)}`;
}

function showWayOn(list: PortfolioList): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-go-on]');
  const place = link?.querySelector('[data-go-on-place]');
  if (!link || !place) return;
  const found = whereToGoOn(list);
  if (!found) {
    link.hidden = true;
    giveRoomBack();
    return;
  }
  const { worksheet, item } = found;
  link.href = href(item ? addressOf.item(worksheet.id, item.field.id) : addressOf.worksheet(worksheet.id));
  place.textContent = item ? words.goOnAt(worksheet.title, item.number) : worksheet.title;
  document.documentElement.dataset['kept'] = '';
  link.hidden = false;
}
