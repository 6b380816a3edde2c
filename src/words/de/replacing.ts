/** When other answers take the place of all that stand in a sheet. */
export const replacing = {
  noRoomToLoad:
    'Nicht geladen: Im Speicher dieses Browsers ist kein Platz, um Ihre bisherigen Antworten aufzuheben. Schaffen Sie in der Mappe Platz.',
  copy: {
    kept: 'Was vorher hier stand, liegt unter „Gesicherte Fassungen“ in der Mappe.',
    'nothing-to-keep': '',
    'not-kept':
      'Dieser Browser lässt hier kein Speichern zu, in der Mappe liegt also keine Kopie. „Rückgängig“ holt Ihre vorherigen Antworten zurück, solange Sie nichts Neues eintragen und diese Seite offen ist.',
  },
} as const;
