const untilDeleted = 'bis Sie es in der Mappe löschen';
const untilSiteData = 'bis Sie in Ihrem Browser die Daten dieser Website löschen';

/** What the program leaves in a browser, for the page on privacy. */
export const whatIsKept = {
  title: 'Was in Ihrem Browser liegt',
  /** Behind it stands under which name it lies. */
  what: 'Was und unter welchem Namen',
  purpose: 'Wozu',
  duration: 'Wie lange',
  things: {
    answers: {
      what: 'Ihre Antworten',
      purpose: 'damit ein Arbeitsblatt beim nächsten Mal so dasteht, wie Sie es verlassen haben',
      duration: untilDeleted,
    },
    counters: {
      what: 'Zähler der Speicherungen',
      purpose: 'damit von zwei Fassungen die neuere gilt',
      duration: 'bis Sie in der Mappe alles löschen',
    },
    copies: {
      what: 'Gesicherte Fassungen',
      purpose: 'damit nichts verloren geht, was überschrieben, geleert oder nicht lesbar war',
      duration: untilDeleted,
    },
    safeCopy: {
      what: 'Zweite Ablage der Antworten',
      purpose: 'damit Ihre Antworten auch einen Absturz des Browsers überstehen',
      duration: untilDeleted,
    },
    appearance: {
      what: 'Darstellung',
      purpose: 'damit es hell oder dunkel bleibt, wie Sie es gewählt haben',
      duration: `bis Sie „wie das Gerät“ wählen oder ${untilSiteData}`,
    },
    later: {
      what: 'Ihre Wahl „Später“',
      purpose: 'damit eine neue Fassung nicht auf jeder Seite wieder angeboten wird',
      duration: 'bis Sie das Fenster schließen',
    },
    pages: {
      what: 'Seiten des Handbuchs',
      purpose: 'damit Sie das Handbuch ohne Netz nutzen können',
      duration: `bis eine neue Fassung sie ersetzt oder ${untilSiteData}`,
    },
  },
} as const;
