/** What the lists of `handbuch.yaml` and the files say against each other. */
export const orderFaults = {
  twice: {
    part: (id: string, line: number) => twice('Der Teil', id, line),
    chapter: (id: string, line: number) => twice('Das Kapitel', id, line),
    worksheet: (id: string, line: number) => twice('Das Arbeitsblatt', id, line),
  },
  reservedPart: (id: string) => `Ein Teil darf nicht „${id}“ heißen, weil diese Adresse zum Programm gehört.`,
  otherFolder: (part: string, folder: string) =>
    `Zum Teil „${part}“ gibt es keinen Ordner kapitel/${part}, aber kapitel/${folder}. Geben Sie beiden denselben Namen.`,
  elsewhere: (id: string, part: string, folder: string) =>
    `Das Kapitel „${id}“ liegt nicht im Ordner kapitel/${part}, sondern in kapitel/${folder}. Verschieben Sie die Datei, oder nennen Sie das Kapitel beim anderen Teil.`,
  chapterMeant: (id: string, meant: string, file: string) =>
    `Das Kapitel „${id}“ gibt es nicht. Meinten Sie „${meant}“ (${file})?`,
  noChapter: (id: string, file: string) => `Das Kapitel „${id}“ fehlt: ${file} ${createOrDelete}`,
  strayFolder: (part: string) =>
    `Der Ordner kapitel/${part} gehört zu keinem Teil. Tragen Sie in handbuch.yaml einen Teil „${part}“ mit seinen Kapiteln ein, oder verschieben Sie die Dateien.`,
  strayChapter: (id: string, part: string) =>
    `Dieses Kapitel steht nicht in handbuch.yaml. Tragen Sie „${id}“ beim Teil „${part}“ ein.`,
  worksheetMeant: (id: string, meant: string) =>
    `Das Arbeitsblatt „${id}“ gibt es nicht. Meinten Sie „${meant}“?`,
  noWorksheet: (id: string, file: string) => `Das Arbeitsblatt „${id}“ fehlt: ${file} ${createOrDelete}`,
  strayWorksheet: (id: string) =>
    `Dieses Arbeitsblatt steht nicht in handbuch.yaml. Tragen Sie „${id}“ unter „arbeitsblaetter“ ein.`,
} as const;

const twice = (what: string, id: string, line: number) =>
  `${what} „${id}“ steht schon in Zeile ${line}. Löschen Sie eine der beiden Stellen.`;
const createOrDelete = 'gibt es nicht. Legen Sie die Datei an, oder löschen Sie den Eintrag.';

const targets = {
  begriff: 'Den Begriff',
  quelle: 'Die Quelle',
  abbildung: 'Die Abbildung',
  zahlen: 'Die Tabelle',
  recht: 'Die Norm',
  arbeitsblatt: 'Das Arbeitsblatt',
  kapitel: 'Das Kapitel',
  teil: 'Den Teil',
  seite: 'Die Seite',
} as const;

/** What files name in vain. */
export const referenceFaults = {
  missing: (kind: keyof typeof targets, id: string) => `${targets[kind]} „${id}“ gibt es nicht.`,
  termTwice: (term: string) =>
    `Der Begriff „${term}“ ist auf dieser Seite schon erklärt. Beim zweiten Mal genügt das Wort allein.`,
  unknownWord: (link: string) => `Der Verweis „${link}“ beginnt mit einem unbekannten Wort.`,
  anchorElsewhere: (link: string, plain: string) =>
    `Der Verweis „${link}“ nennt eine Überschrift; das geht nur bei Kapiteln. Schreiben Sie „${plain}“.`,
  noAnchor: (chapter: string, anchor: string) =>
    `Im Kapitel „${chapter}“ gibt es keine Überschrift „${anchor}“.`,
  headings: 'Überschriften',
  notListed: (source: string) =>
    `Die Quelle „${source}“ ist hier zitiert, steht aber nicht am Anfang unter „quellen“. Tragen Sie sie dort mit ihrem Abschnitt ein.`,
  secondPlan: (first: string) =>
    `Nur ein Arbeitsblatt kann Maßnahmen aufnehmen („uebernahme“); „${first}“ tut es schon.`,
  idTwice: (id: string, line: number) =>
    `Die Kennung „${id}“ gibt es schon in Zeile ${line}. Jede darf nur einmal vorkommen.`,
  reservedId: (id: string) =>
    `Die Kennung darf nicht „${id}“ sein, weil auf jeder Seite etwas anderes so heißt und der Verweis dorthin führte. Wählen Sie eine andere.`,
  reservedPage: (id: string) =>
    `Eine Seite darf nicht „${id}“ heißen, weil diese Adresse zum Programm gehört. Benennen Sie die Datei um.`,
  pageAsPart: (id: string) =>
    `Eine Seite darf nicht „${id}“ heißen, weil ein Teil des Handbuchs so heißt. Benennen Sie die Datei um.`,
} as const;

/** Two pages of one title. */
export const titleFaults = {
  ofProgram: (title: string) =>
    `Den Titel „${title}“ hat schon eine Seite, die das Programm selbst macht. Wählen Sie einen anderen.`,
  twice: (title: string, place: string) =>
    `Den Titel „${title}“ gibt es schon (${place}). Wählen Sie einen anderen, damit man die Seiten unterscheiden kann.`,
} as const;

/** What no page shows. */
export const useFaults = {
  illustration: (id: string) =>
    `Diese Abbildung zeigt keine Seite. Schreiben Sie <Abbildung id="${id}" /> in einen Text, oder löschen Sie die Abbildung.`,
  table: (id: string) =>
    `Diese Zahlen zeigt keine Seite. Schreiben Sie <Zahlen id="${id}" /> in einen Text, oder löschen Sie die Datei.`,
  examples: (worksheet: string) =>
    `Diese Beispiele liest niemand, denn das Arbeitsblatt „${worksheet}“ gibt es nicht. Geben Sie dem Ordner den Namen seines Arbeitsblatts, oder löschen Sie ihn.`,
} as const;

/** Figures of a table that a worksheet quotes in vain. */
export const quoteFaults = {
  noTable: (table: string) => `Die Tabelle „${table}“ gibt es nicht.`,
  noSeries: (table: string, series: string) => `Die Tabelle „${table}“ hat keine Reihe „${series}“.`,
  series: 'Reihen',
  noRow: (table: string, row: string) => `Die Tabelle „${table}“ hat keine Zeile „${row}“.`,
  rows: 'Zeilen',
  noFigure: (
    place: { readonly table: string; readonly row: string; readonly series: string },
    cell: string,
  ) =>
    `In der Tabelle „${place.table}“ steht bei „${place.row}“ und „${place.series}“ keine Zahl, sondern „${cell}“. Damit lässt sich nicht vergleichen.`,
} as const;

/** The filled example that the start page shows. */
export const exampleFaults = {
  noItem: (worksheet: string, item: string) => `Das Arbeitsblatt „${worksheet}“ hat keinen Punkt „${item}“.`,
  noPlan: 'Kein Arbeitsblatt nimmt Maßnahmen auf. Löschen Sie „plan“.',
  noColumn: (worksheet: string, column: string) =>
    `Die Tabelle in „${worksheet}“ hat keine Spalte „${column}“.`,
  noMeasure: (file: string, worksheet: string, item: string) =>
    `In ${file} kommt keine Maßnahme aus dem Punkt „${item}“ von „${worksheet}“. Geben Sie einer Zeile diese Herkunft („origin“), oder löschen Sie „plan“.`,
  noFile: (name: string, file: string) =>
    `Das Beispiel „${name}“ fehlt: ${file} gibt es nicht. Legen Sie die Datei an, oder löschen Sie „beispiel“.`,
  unfit: (item: string) =>
    `Die Antwort zu „${item}“ passt nicht zu ihrem Feld. Füllen Sie das Blatt am Bildschirm aus, sichern Sie es als Datei, und übernehmen Sie die Antwort von dort.`,
} as const;
