import type { Rescue } from '../../src/portfolio/rescue.ts';
import type { UnknownEntry } from '../../src/portfolio/list.ts';
import { momentOf } from '../../src/worksheet/moment.ts';
import { portfolio as words } from '#words/portfolio.ts';
import { moment, size } from '#words/moments.ts';
import type { ListedEntry } from './EntryList.tsx';

/** Longest name that a list shows; keys of foreign make may be longer than a page. */
const longestName = 80;

/** A name of any origin as a list can show it: not empty, not endless, without letters that nobody sees. */
export function shownName(name: string): string {
  const seen = name.replace(/[\p{Cs}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  if (seen.trim() === '') return words.nameless;
  return seen.length > longestName ? `${seen.slice(0, longestName)}…` : seen;
}

/** When a version was put aside, in words. */
export function shownMoment(at: string): string {
  const known = momentOf(at);
  return known ? moment(known) : words.momentUnknown;
}

/** A name that every system takes for a file. */
const fileName = (...parts: readonly string[]) =>
  `${parts
    .map((part) => part.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, ''))
    .filter(Boolean)
    .join('-')
    .slice(0, 100)}.json`;

/** A rescued text as a line of the Mappe. */
export function rescueEntry({ key, worksheet, at, reason, text }: Rescue, title: string): ListedEntry {
  return {
    key,
    text,
    name: words.entry(shownName(title), shownMoment(at)),
    details: [reason ? words.reasons[reason] : words.reasonUnknown, size(text.length)],
    file: fileName(worksheet, at),
  };
}

/** An entry of a sheet that the handbook does not have. */
export function unknownEntry({ key, name, text }: UnknownEntry): ListedEntry {
  return { key, text, name: shownName(name), details: [size(text.length)], file: fileName('eintrag', name) };
}
