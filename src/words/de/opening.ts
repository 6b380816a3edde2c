/** What opening the sheet had to tell. */
export const opening = {
  rescued: (lost: number) =>
    lost > 0
      ? `${lost === 1 ? 'Eine Antwort' : `${lost} Antworten`} in diesem Blatt ließen sich nicht lesen. Alles Übrige steht wieder da. Der ursprüngliche Text ist nicht verloren: Er liegt unverändert in der Mappe.`
      : 'Was in diesem Browser zu diesem Blatt lag, ließ sich nicht lesen. Es ist nicht verloren: Der ursprüngliche Text liegt unverändert in der Mappe. Sie können das Blatt neu ausfüllen.',
  notRescued:
    'Ein Teil der gespeicherten Antworten lässt sich nicht lesen, und für eine Sicherung ist kein Platz im Speicher dieses Browsers. Damit nichts verloren geht, ist das Blatt gesperrt. Laden Sie den gespeicherten Text herunter und schaffen Sie in der Mappe Platz.',
  newerVersion:
    'Dieses Blatt wurde mit einer neueren Fassung des Handbuchs ausgefüllt. Laden Sie die Seite neu. Hilft das nicht, öffnen Sie das Handbuch dort, wo Sie es zuletzt benutzt haben. Ihre Antworten bleiben unverändert.',
  downloadRaw: 'Gespeicherten Text herunterladen',
} as const;
