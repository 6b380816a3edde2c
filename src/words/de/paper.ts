import { originLine } from './origin.ts';

/** Words that only paper needs. */
export const paper = {
  sheet: 'Arbeitsblatt',
  place: 'Ort',
  group: 'Gruppe oder Name',
  day: 'Datum',
  note: 'Notiz',
  answer: 'Antwort',
  state: 'Stand',
  several: 'Mehrere Antworten sind möglich.',
  origin: originLine,
  row: (rowName: string, number: number) => `${rowName} ${number}`,
  asOf: (day: string) => `Ausgedruckt am ${day}`,
  source: 'Quelle',
  key: 'So kreuzen Sie an',
  dayPattern: 'TT.MM.JJJJ',
  former: 'Frühere Antworten',
  toolbar: {
    label: 'Druckansicht',
    how: 'So sieht das leere Blatt auf Papier aus. Drucken Sie es mit Strg+P, am Mac mit Befehl+P, am Telefon über „Teilen“ oder das Menü des Browsers.',
    hint: 'Format A4, 100 %, schwarz-weiß genügt. Links ist Platz zum Lochen.',
    back: 'Am Bildschirm ausfüllen',
    pdf: (size: string) => `Leeres PDF herunterladen (${size})`,
  },
  page: (title: string) => `Druckansicht: ${title}`,
  runningPage: { before: 'Seite ', between: ' von ' },
} as const;
