import { allFontFiles } from '../../../src/fonts/paper-font.ts';
import type { Frame } from '../../../src/pdf/index.ts';
import { worksheetSchema, type Worksheet } from '../../../src/worksheet/definition.ts';

const about = {
  version: 1,
  kurz: 'Wo steht die Bücherei, und was fehlt noch? Gehen Sie die Punkte einzeln durch.',
  zielgruppen: ['moderation'],
  quellen: [{ quelle: 'muster', abschnitt: 'Das Leitbild' }],
};

const daten = { tabelle: 'stellen', reihe: 'j2020', zeile: 'halb' };

/** One field of every kind, and of the choices both. */
export const everyKind: Worksheet = worksheetSchema.parse({
  ...about,
  id: 'jede-art',
  titel: 'Leitbild prüfen',
  form: 'Einschätzung',
  anleitung: 'Kreuzen Sie an, was heute gilt, und halten Sie in der Notiz fest, woran Sie es erkennen.',
  quellenhinweis:
    'Das Arbeitsblatt ist aus dem Text der Quelle gebaut; ein eigenes Blatt hält sie nicht bereit.',
  abschnitte: [
    {
      id: 'grundlage',
      titel: 'Grundlage und Auftrag',
      einleitung: 'Ohne Auftrag keine Planung. Dieser Teil fragt nach dem Fundament.',
      felder: [
        {
          art: 'einschaetzung',
          id: 'auftrag',
          text: 'Der Auftrag der Leseclubkoordination ist schriftlich beschlossen und allen Akteurinnen und Akteuren bekannt.',
          hilfe: 'Gemeint ist ein Beschluss eines Gremiums, nicht eine mündliche Zusage.',
        },
        {
          art: 'einschaetzung',
          id: 'ziele',
          text: 'Für die Offenen Regale sind Ziele vereinbart.',
          unterpunkte: ['Sie sind überprüfbar formuliert.', 'Sie stehen im Leitbild.'],
        },
        { art: 'einschaetzung', id: 'mittel', text: 'Stellenanteile und Sachmittel sind gesichert.' },
      ],
    },
    {
      id: 'gespraech',
      titel: 'Im Gespräch',
      felder: [
        {
          art: 'leitfrage',
          id: 'wer',
          text: 'Wer plant heute, und wer müsste dabei sein?',
          unterpunkte: ['im Schulamt', 'im Gartenbauamt'],
        },
        { art: 'text', id: 'buecherei', titel: 'Bücherei' },
        {
          art: 'text',
          id: 'eindruck',
          titel: 'Gesamteindruck',
          mehrzeilig: true,
          hilfe: 'Zwei, drei Sätze genügen.',
        },
        { art: 'datum', id: 'termin', titel: 'Nächster Termin' },
        {
          art: 'auswahl',
          id: 'stufe',
          titel: 'Auf welcher Stufe steht die Planung?',
          optionen: [
            { id: 'anfang', titel: 'am Anfang' },
            { id: 'unterwegs', titel: 'unterwegs' },
            { id: 'fertig', titel: 'beschlossen' },
          ],
        },
        {
          art: 'auswahl',
          id: 'beteiligte',
          titel: 'Wer ist beteiligt?',
          mehrere: true,
          optionen: [
            { id: 'schulamt', titel: 'Schulamt' },
            { id: 'gartenbauamt', titel: 'Gartenbauamt' },
            { id: 'klinik', titel: 'Geburtsklinik und niedergelassene Kinderärztinnen und Kinderärzte' },
            { id: 'beratung', titel: 'Schwangerschaftsberatung' },
          ],
        },
      ],
    },
    {
      id: 'schluss',
      titel: 'Vereinbarungen',
      felder: [
        {
          art: 'tabelle',
          id: 'schritte',
          titel: 'Nächste Schritte',
          hilfe: 'Ein Schritt in einer Zeile.',
          zeile: 'Schritt',
          leereZeilen: { anfang: 1, papier: 4 },
          spalten: [
            { art: 'text', id: 'was', titel: 'Was', mehrzeilig: true },
            { art: 'text', id: 'wer', titel: 'Wer' },
            { art: 'datum', id: 'bis', titel: 'Bis wann' },
            {
              art: 'auswahl',
              id: 'stand',
              titel: 'Stand',
              optionen: [
                { id: 'offen', titel: 'offen' },
                { id: 'erledigt', titel: 'erledigt' },
              ],
            },
          ],
        },
        {
          art: 'matrix',
          id: 'netz',
          titel: 'Wer ist mit wem verbunden?',
          hilfe: 'Von keiner über schwache bis zu starker Verbindung.',
          bereiche: ['Jugend', 'Gesundheit'],
          leereZeilen: { anfang: 2, papier: 12 },
        },
        { art: 'bestand', id: 'klinik', titel: 'Geburtsklinik' },
        { art: 'abwaegung', id: 'naehe', seite: 'dafuer', text: 'Das Amt liegt am nächsten.' },
        {
          art: 'kennzahl',
          eingabe: 'zahl',
          id: 'stellen',
          titel: 'Wie viele Stellen gibt es?',
          einheit: 'VZÄ',
          nachkommastellen: 2,
          hoechstens: 5000,
          klassen: [
            { bis: 0.5, titel: 'höchstens 0,5', grundlage: 'Büchereien', daten },
            { titel: 'mehr', grundlage: 'Büchereien', daten },
          ],
        },
        {
          art: 'kennzahl',
          eingabe: 'ja-nein',
          id: 'profil',
          titel: 'Gibt es ein Aufgabenprofil?',
          anteil: { grundlage: 'Büchereien', daten },
        },
        {
          art: 'kennzahl',
          eingabe: 'wahl',
          id: 'umfang',
          titel: 'Wie groß ist die Stelle?',
          optionen: [
            { id: 'halb', titel: 'halb', grundlage: 'Büchereien', daten },
            { id: 'ganz', titel: 'ganz', grundlage: 'Büchereien', daten },
          ],
        },
      ],
    },
  ],
});

/** A plan with as many columns as a plan of measures has. */
export const plan: Worksheet = worksheetSchema.parse({
  ...about,
  id: 'massnahmen',
  titel: 'Maßnahmenplan',
  form: 'Plan',
  abschnitte: [
    {
      id: 'plan',
      felder: [
        {
          art: 'tabelle',
          id: 'massnahmen',
          titel: 'Maßnahmen',
          zeile: 'Maßnahme',
          leereZeilen: { anfang: 1, papier: 4 },
          uebernahme: 'anlass',
          spalten: [
            { art: 'text', id: 'anlass', titel: 'Anlass', mehrzeilig: true },
            { art: 'text', id: 'handlungsfeld', titel: 'Handlungsfeld' },
            { art: 'text', id: 'zielgruppe', titel: 'Zielgruppe' },
            { art: 'text', id: 'ziel', titel: 'Ziel', mehrzeilig: true },
            { art: 'text', id: 'weg', titel: 'Weg', mehrzeilig: true },
            { art: 'text', id: 'mittel', titel: 'Ressourcen' },
            { art: 'text', id: 'verantwortlich', titel: 'Verantwortlich' },
            { art: 'datum', id: 'frist', titel: 'Frist' },
            { art: 'text', id: 'pruefung', titel: 'Woran wird die Wirkung geprüft?' },
            {
              art: 'auswahl',
              id: 'prioritaet',
              titel: 'Priorität',
              optionen: [
                { id: 'hoch', titel: 'hoch' },
                { id: 'mittel', titel: 'mittel' },
                { id: 'niedrig', titel: 'niedrig' },
              ],
            },
            {
              art: 'auswahl',
              id: 'status',
              titel: 'Status',
              optionen: [
                { id: 'geplant', titel: 'geplant' },
                { id: 'laeuft', titel: 'läuft' },
                { id: 'erreicht', titel: 'erreicht' },
                { id: 'aufgegeben', titel: 'aufgegeben' },
              ],
            },
          ],
        },
      ],
    },
  ],
});

/** A checklist of many items. */
export function checklist(items: number): Worksheet {
  return worksheetSchema.parse({
    ...about,
    id: 'checkliste',
    titel: 'Leseclubkoordination einschätzen',
    form: 'Einschätzung',
    abschnitte: [
      {
        id: 'punkte',
        titel: 'Gütemerkmale',
        felder: Array.from({ length: items }, (_, at) => ({
          art: 'einschaetzung',
          id: `punkt-${at + 1}`,
          text: `Punkt ${at + 1}: Die Zuständigkeiten im Leseclub sind geklärt und für alle nachlesbar.`,
        })),
      },
    ],
  });
}

export const frame: Frame = {
  handbookTitle: 'Handbuch Stadtbücherei',
  sourceLine: 'Quelle: Muster, Zur Einbindung von Leseclubs, Abschnitt „Das Leitbild“.',
  address: 'https://example.org/arbeitsblaetter/jede-art/',
  fonts: await allFontFiles(),
};
