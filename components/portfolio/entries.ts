import type { Rescue } from '../../src/portfolio/rescue.ts';
import type { UnknownEntry } from '../../src/portfolio/list.ts';
import { portfolio as words } from '../../src/words/de/portfolio.ts';
import { moment, size } from '../../src/words/de/worksheet.ts';
import type { ListedEntry } from './EntryList.tsx';

const day = (iso: string) => (Number.isNaN(Date.parse(iso)) ? iso : moment(new Date(iso)));
const fileName = (worksheet: string, at: string) => `${worksheet}-${at.replace(/[:.]/g, '-')}.json`;

/** A rescued text as a line of the Mappe. */
export function rescueEntry({ key, worksheet, at, reason, text }: Rescue, title: string): ListedEntry {
  return {
    key,
    text,
    name: words.entry(title, day(at)),
    details: [reason ? words.reasons[reason] : words.reasonUnknown, size(text.length)],
    file: fileName(worksheet, at),
  };
}

/** An entry of a sheet that the handbook does not have. */
export function unknownEntry({ key, worksheet, text }: UnknownEntry): ListedEntry {
  return { key, text, name: worksheet, details: [size(text.length)], file: `${worksheet}.json` };
}
