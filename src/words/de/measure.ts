import { day } from './origin.ts';
import { language } from './language.ts';

const measures = (count: number) => (count === 1 ? 'Eine Maßnahme' : `${count} Maßnahmen`);
const capital = (text: string) => `${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}`;
/** With a full stop, where no mark ends it yet. */
const ended = (text: string) => (/[.:;?!…]["“”»«)]?$/.test(text) ? text : `${text}.`);

/** The way from a gap into the plan. */
export const measure = {
  place: (number: number, row: string) => (row ? `Punkt ${number}, ${row}` : `Punkt ${number}`),
  row: (rowName: string, number: number) => `${rowName} ${number}`,
  origin: (sheet: string, place: string) => `${sheet}, ${place}`,
  /** „Trifft nicht zu (Punkt 6, Leitbild prüfen, 28.11.2026): …“, notes on lines of their own. */
  sentence: (said: {
    readonly verdict: string;
    readonly where: readonly string[];
    readonly day: string;
    readonly about: string;
    readonly remarks: readonly { readonly label: string; readonly text: string }[];
  }) =>
    [
      `${capital(said.verdict)} (${[...said.where, day(said.day)].join(', ')}): ${ended(said.about)}`,
      ...said.remarks.map(({ label, text }) => `${label}: ${text}`),
    ].join('\n'),
  take: 'Als Maßnahme übernehmen',
  takeFor: (place: string) => `Als Maßnahme übernehmen: ${place}`,
  takeAll: (count: number) => `Alle ${count} als Maßnahmen übernehmen`,
  takeRest: (count: number) => `Die übrigen ${count} als Maßnahmen übernehmen`,
  takeAllFor: (button: string, reason: string) => `${button}: ${reason}`,
  /** One of several gaps of an item. */
  gapOf: (place: string, about: string) => `${place} (${about.replace(/\.$/, '')})`,
  /** What can be done in the list as well as beside the item, told apart for those who hear both. */
  listed: (place: string) => `${place}, in der Übersicht`,
  inPlan: 'Im Maßnahmenplan',
  inPlanFor: (place: string) => `Im Maßnahmenplan: ${place} ansehen`,
  inPlanCount: (count: number) => `${count} davon im Plan`,
  undoFor: (place: string) => `Rückgängig: ${place} wieder aus dem Maßnahmenplan nehmen`,
  undoMany: (count: number) => `Rückgängig: ${measures(count)} wieder aus dem Maßnahmenplan nehmen`,
  added: (places: readonly string[]) =>
    places.length === 1
      ? `${places[0]} steht jetzt im Maßnahmenplan.`
      : `${places.length} Maßnahmen stehen jetzt im Maßnahmenplan.`,
  /** What did not go, by name: each place with the reason that holds for all of them. */
  left: {
    'already-there': (places: readonly string[]) => `Stand schon im Maßnahmenplan: ${places.join(', ')}.`,
    'plan-full': (places: readonly string[]) =>
      `Nicht übernommen, weil der Maßnahmenplan keine freie Zeile mehr hat: ${places.join(', ')}.`,
    'too-long': (places: readonly string[]) =>
      `Nicht übernommen, weil der Text länger ist, als eine Zeile des Maßnahmenplans fasst: ${places.join(', ')}. Kürzen Sie die Notiz.`,
  },
  failed: {
    'no-plan': 'Nicht übernommen: Dieses Handbuch hat keinen Maßnahmenplan.',
    'newer-version':
      'Nicht übernommen: Der Maßnahmenplan wurde mit einer neueren Fassung des Handbuchs ausgefüllt. Laden Sie die Seite neu.',
    'not-rescued':
      'Nicht übernommen: Der gespeicherte Maßnahmenplan lässt sich nicht ganz lesen, und für eine Sicherung ist kein Platz. Öffnen Sie die Mappe.',
    full: 'Nicht übernommen: Der Speicher dieses Browsers ist voll. Schaffen Sie in der Mappe Platz und versuchen Sie es noch einmal.',
    unavailable:
      'Nicht übernommen: Dieser Browser lässt hier kein Speichern zu, zum Beispiel in einem privaten Fenster.',
    'changed-elsewhere':
      'Nicht übernommen: Der Maßnahmenplan wurde gerade in einem anderen Fenster geändert. Versuchen Sie es noch einmal.',
  },
  undone: (removed: number, kept: number) =>
    [
      ...(removed > 0 ? [`${measures(removed)} wieder aus dem Maßnahmenplan genommen.`] : []),
      ...(kept > 0
        ? [
            kept === 1
              ? 'Eine Maßnahme bleibt stehen, weil sie seitdem geändert wurde.'
              : `${kept} Maßnahmen bleiben stehen, weil sie seitdem geändert wurden.`,
          ]
        : []),
      ...(removed + kept === 0 ? ['Im Maßnahmenplan steht davon nichts mehr.'] : []),
    ].join(' '),
  notUndone:
    'Nicht rückgängig gemacht: Der Maßnahmenplan lässt sich gerade nicht ändern. Öffnen Sie ihn und entfernen Sie die Zeilen dort.',
} as const;
