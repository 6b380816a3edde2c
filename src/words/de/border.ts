/** In the place of a part of the page that broke. */
export const border = {
  title: 'Hier ist etwas schiefgegangen',
  sheet:
    'Dieses Blatt lässt sich gerade nicht anzeigen. Was in diesem Browser gespeichert ist, wurde nicht verändert. Laden Sie zuerst Ihre Daten herunter und dann die Seite neu.',
  portfolio:
    'Die Mappe lässt sich gerade nicht anzeigen. Was in diesem Browser gespeichert ist, wurde nicht verändert. Laden Sie zuerst Ihre Daten herunter und dann die Seite neu.',
  download: 'Alle gespeicherten Daten herunterladen',
  reload: 'Seite neu laden',
  setAside: 'Blatt beiseitelegen und leer öffnen',
  setAsideText:
    'Hilft das Neuladen nicht, können Sie dieses eine Blatt beiseitelegen. Der gespeicherte Text liegt danach unverändert unter „Gesicherte Fassungen“ in der Mappe.',
  downloaded: (file: string) => `Die Datei „${file}“ liegt bei Ihren Downloads.`,
  nothing: 'In diesem Browser ist zu diesem Handbuch nichts gespeichert.',
  unavailable: 'Der Speicher dieses Browsers lässt sich gerade nicht lesen.',
  notSetAside:
    'Das ging nicht: Im Speicher dieses Browsers ist kein Platz für die Kopie. Es wurde nichts verändert.',
} as const;
