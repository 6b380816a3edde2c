import { readLink } from '../addresses/link.ts';
import { chaptersOf, type Content } from '../handbook/content.ts';
import type { Handbook } from '../handbook/schemas.ts';
import { exactly, type Duration } from '../worksheet/duration.ts';
import { minutesToRead } from './reading-time.ts';

type Step = Handbook['einstiege'][number]['schritte'][number];

/**
 * How long a step of a way takes: what its author says there, else the reading time of its chapter or page, or the
 * time of its sheet; nothing where nobody says so.
 */
export function timeOfStep(content: Content, { ziel, dauer }: Step): Duration | undefined {
  if (dauer) return dauer;
  const link = readLink(ziel);
  switch (link?.kind) {
    case 'kapitel': {
      const chapter = chaptersOf(content).find(({ id }) => id === link.id);
      return chapter && exactly(minutesToRead(content, chapter));
    }
    case 'arbeitsblatt':
      return content.worksheets.find(({ id }) => id === link.id)?.duration;
    case 'seite': {
      const page = content.pages.find(({ id }) => id === link.id);
      return page && exactly(minutesToRead(content, page));
    }
    default:
      return undefined;
  }
}

/** Id of the worksheet that a step leads to. */
export function worksheetOfStep({ ziel }: Step): string | undefined {
  const link = readLink(ziel);
  return link?.kind === 'arbeitsblatt' ? link.id : undefined;
}
