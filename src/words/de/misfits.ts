import { germanNumber } from './numbers.ts';
import { locale } from './language.ts';

const list = new Intl.ListFormat(locale, { type: 'disjunction' });

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
  /** Why an entry does not fit its place. */
  fault: {
    'unknown-option': (options: readonly string[]) =>
      `Das ist keine der Antworten. Möglich sind: ${list.format(options.map((option) => `„${option}“`))}.`,
    'too-long': (longest: number) =>
      `Das ist länger, als in das Feld passt (${germanNumber(longest, 0)} Zeichen). Kürzen Sie den Text oder verteilen Sie ihn auf mehrere Felder.`,
    'does-not-fit':
      'Das passt nicht in dieses Feld. Tragen Sie es dort von Hand ein und entfernen Sie den Eintrag hier.',
  },
} as const;
