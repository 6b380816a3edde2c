/** The bar of a sheet where something could not be saved. */
export const trouble = {
  full: 'Nicht gespeichert: Der Speicher dieses Browsers ist voll. Sichern Sie Ihre Antworten als Datei, bevor Sie diese Seite schließen. In der Mappe können Sie Platz schaffen.',
  unavailable:
    'Nicht gespeichert: Dieser Browser lässt hier kein Speichern zu, zum Beispiel in einem privaten Fenster. Sie können das Blatt ausfüllen. Drucken Sie es oder sichern Sie Ihre Antworten als Datei, bevor Sie diese Seite schließen.',
  conflict:
    'Dieses Blatt wurde in einem anderen Fenster geändert, während Sie hier geschrieben haben. Welche Fassung soll gelten? Die andere bleibt in der Mappe.',
  conflictGone:
    'Dieses Blatt wurde in einem anderen Fenster geleert oder gelöscht, während Sie hier geschrieben haben. Soll gelten, was Sie geschrieben haben? Wenn nicht, bleibt es in der Mappe unter „Gesicherte Fassungen“.',
  gone: 'Leeres Blatt',
  theirs: 'Neue Fassung laden',
  mine: 'Meine Fassung behalten',
  notResolved:
    'Das ging nicht: Im Speicher dieses Browsers ist kein Platz für beide Fassungen. Sichern Sie Ihre Antworten als Datei und schaffen Sie in der Mappe Platz.',
  saveFile: 'Antworten als Datei sichern',
  resolved: { theirs: 'Es gilt jetzt die andere Fassung.', mine: 'Es gilt jetzt Ihre Fassung.' },
  toPortfolio: 'Zur Mappe',
} as const;
