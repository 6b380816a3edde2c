/** Sentences about reading without a network. */
export const offline = {
  ready: 'Dieses Handbuch ist jetzt auch ohne Netz lesbar.',
  visited: 'Ohne Netz lesbar ist, was Sie auf diesem Gerät besucht haben.',
  whole: (megabytes: number) => `Ganzes Handbuch für die Nutzung ohne Netz laden (${megabytes} MB)`,
  preparing: (stored: number, total: number) =>
    `Wird für die Nutzung ohne Netz vorbereitet … (${stored} von ${total})`,
  partly: (stored: number, total: number) =>
    `Ohne Netz sind ${stored} von ${total} Dateien lesbar. Beim nächsten Besuch wird es noch einmal versucht.`,
  notWhole: (stored: number, total: number) =>
    `Dieses Handbuch ließ sich nicht vollständig ablegen: Ohne Netz sind ${stored} von ${total} Dateien lesbar, mit Netz alle. Beim nächsten Besuch wird es noch einmal versucht.`,
  newerNotWhole:
    'Eine neuere Fassung ließ sich noch nicht vollständig ablegen. Sie lesen die bisherige. Beim nächsten Besuch wird es noch einmal versucht.',
  interrupted:
    'Die Vorbereitung für die Nutzung ohne Netz wurde unterbrochen. Sie geht beim nächsten Besuch weiter.',
  away: 'Sie sind gerade ohne Netz; alles Gespeicherte funktioniert.',
  // heard, once each; what is seen above says more
  finished: 'Die Vorbereitung für die Nutzung ohne Netz ist fertig.',
  unfinished:
    'Die Vorbereitung für die Nutzung ohne Netz ist nicht fertig geworden. Am Ende der Seite steht mehr dazu.',
  gone: 'Kein Netz. Alles Gespeicherte funktioniert.',
  back: 'Das Netz ist wieder da.',
  offerLabel: 'Neue Fassung',
  newVersion: 'Neue Fassung vorhanden.',
  takeOver: 'Jetzt laden',
  takenOver: 'Die neue Fassung wurde in einem anderen Fenster geladen.',
  reload: 'Seite neu laden',
  later: 'Später',
} as const;
