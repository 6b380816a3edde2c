import { locale } from './language.ts';

const dayAndClock = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });

/** A moment as people say it: „22. November 2026 um 14:03“. A date that is none has words too and does not throw. */
export const moment = (at: Date) =>
  Number.isNaN(at.getTime()) ? 'Zeitpunkt unbekannt' : dayAndClock.format(at);

/** The size of a file to download. */
export const fileSize = (bytes: number) =>
  `${Math.max(1, Math.round(bytes / 1000)).toLocaleString(locale)}\u00a0kB`;

/** A size as people know it from their files. */
export const size = (characters: number) =>
  characters < 1000 ? `${characters} Zeichen` : `${Math.round(characters / 1000).toLocaleString(locale)} kB`;
