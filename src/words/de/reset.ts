/** Emptying a sheet. */
export const reset = {
  title: 'Blatt leeren?',
  text: 'Alle Antworten in diesem Blatt werden entfernt. Vorher wird eine Kopie in die Mappe gelegt; dort bleibt sie, bis Sie sie löschen.',
  textUnavailable:
    'Alle Antworten in diesem Blatt werden entfernt. Dieser Browser lässt hier kein Speichern zu, es bleibt also keine Kopie in der Mappe. Sichern Sie die Antworten vorher als Datei, wenn Sie sie noch brauchen.',
  confirm: 'Blatt leeren',
  cancel: 'Abbrechen',
  done: 'Das Blatt ist leer.',
  noRoom:
    'Nicht geleert: Im Speicher dieses Browsers ist kein Platz für die Kopie. Schaffen Sie in der Mappe Platz.',
} as const;
