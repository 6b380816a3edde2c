import type { Place } from '../../worksheet/places/place.ts';
import { germanNumber } from './figures.ts';

const list = new Intl.ListFormat('de-DE', { type: 'disjunction' });
/** Longest text of a place that names no other; the core says it to the code, this to people. */
const letters = (longest: number) => germanNumber(longest, 0);

/** Entries that do not fit their field yet. */
export const misfitWords = {
  title: 'Passt noch nicht in sein Feld',
  text: 'Diese Einträge passen so nicht in ihr Feld. Sie bleiben hier stehen und werden mit dem Blatt gespeichert. Stellen Sie sie richtig, dann können Sie sie übernehmen.',
  name: (number: number, label: string, place: string) =>
    `Punkt ${number}: ${label}${place === '' ? '' : ` – ${place}`}`,
  take: 'In das Feld übernehmen',
  takeFor: (name: string) => `In das Feld übernehmen: ${name}`,
  toField: 'Zum Feld',
  toFieldFor: (name: string) => `Zum Feld: ${name}`,
  remove: 'Entfernen',
  removeFor: (name: string) => `Entfernen: ${name}`,
  taken: (name: string) => `Übernommen in ${name}.`,
  exchanged: (name: string) => `Übernommen in ${name}. Was vorher dort stand, steht jetzt hier.`,
  removed: (name: string) => `Entfernt: ${name}.`,
  restored: (name: string) => `Wieder da: ${name}.`,
  fault: (reason: 'unknown-option' | 'too-long' | 'does-not-fit', place: Place | undefined) => {
    switch (reason) {
      case 'unknown-option':
        return place?.takes === 'option'
          ? `Das ist keine der Antworten. Möglich sind: ${list.format(place.options.map(({ label }) => `„${label}“`))}.`
          : 'Das ist keine der Antworten. Kreuzen Sie im Feld an, was gilt, und entfernen Sie den Eintrag hier.';
      case 'too-long':
        return `Das ist länger, als in das Feld passt (${letters((place?.takes === 'text' ? place.longest : undefined) ?? 200_000)} Zeichen). Kürzen Sie den Text oder verteilen Sie ihn auf mehrere Felder.`;
      case 'does-not-fit':
        return 'Das passt nicht in dieses Feld. Tragen Sie es dort von Hand ein und entfernen Sie den Eintrag hier.';
    }
  },
} as const;
