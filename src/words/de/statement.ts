import { day } from './origin.ts';
import { germanNumber } from './numbers.ts';

interface Outcome {
  readonly tag: string;
  readonly werkzeug: string;
  readonly geprueft: number;
  readonly befunde: number;
}

const found = (count: number) =>
  count === 0 ? 'keine Befunde' : `${germanNumber(count, 0)} ${count === 1 ? 'Befund' : 'Befunde'}`;

/** The accessibility statement, in the order of the EU's model (Implementing Decision (EU) 2018/1523). */
export const statement = {
  intro: (publisher: string, handbook: string) =>
    `${publisher} bemüht sich, dieses Handbuch barrierefrei zugänglich zu machen. Grundlage ist die Richtlinie (EU) 2016/2102 mit den Gesetzen und Verordnungen, die sie in Deutschland umsetzen. Diese Erklärung gilt für das Handbuch „${handbook}“.`,
  stateTitle: 'Wie weit die Anforderungen erfüllt sind',
  state: {
    vollstaendig: 'Dieses Handbuch ist mit den Anforderungen vollständig vereinbar.',
    teilweise:
      'Dieses Handbuch ist mit den Anforderungen teilweise vereinbar. Was noch fehlt, steht im nächsten Abschnitt.',
    nicht: 'Dieses Handbuch ist mit den Anforderungen nicht vereinbar. Warum, steht im nächsten Abschnitt.',
  },
  stateUnknown: 'Ob dieses Handbuch die Anforderungen erfüllt, ist noch nicht bewertet.',
  exceptionsTitle: 'Was nicht barrierefrei ist',
  exceptionsNone: 'Inhalte, die nicht barrierefrei sind, sind nicht bekannt.',
  exceptionsUnknown: 'Dazu liegt noch keine Bewertung vor.',
  why: {
    unvereinbar: 'Mit den Anforderungen nicht vereinbar',
    unverhaeltnismaessig: 'Unverhältnismäßige Belastung',
    ausserhalb: 'Außerhalb des Geltungsbereichs der Vorschriften',
  },
  instead: 'Stattdessen',
  preparedTitle: 'Wie diese Erklärung entstanden ist',
  prepared: (iso: string) => `Diese Erklärung wurde am ${day(iso)} erstellt.`,
  reviewed: (iso: string) => `Sie wurde zuletzt am ${day(iso)} überprüft.`,
  preparedUnknown: 'Ein Datum der Erklärung ist nicht angegeben.',
  testsTitle: 'Was geprüft ist',
  tests: {
    regeln: 'Regeln der WCAG 2.2 (A und AA), die ein Programm prüfen kann, auf allen Seiten',
    pdf: 'Leere und ausgefüllte PDF-Dateien nach PDF/UA-1',
  },
  /** By people, of which no file tells. */
  unverified: 'Bedienung mit Hilfsmitteln durch Menschen mit Behinderungen',
  tested: ({ tag, werkzeug, geprueft, befunde }: Outcome) =>
    `geprüft am ${day(tag)} mit ${werkzeug}: ${germanNumber(geprueft, 0)} ${geprueft === 1 ? 'Seite oder Datei' : 'Seiten oder Dateien'}, ${found(befunde)}`,
  notTested: 'nicht geprüft',
  feedbackTitle: 'Barrieren melden',
  feedback:
    'Kommen Sie an einer Stelle nicht weiter, oder brauchen Sie einen Inhalt in anderer Form? Schreiben Sie der herausgebenden Stelle. Hilfreich sind die Adresse der Seite, was Sie tun wollten und was stattdessen geschah, und welches Gerät, welchen Browser und welches Hilfsmittel Sie verwenden.',
  feedbackTo: 'E-Mail',
  feedbackImprint: 'Wie Sie die herausgebende Stelle erreichen, steht im',
  answer: (time: string) => `Sie erhalten eine Antwort innerhalb von ${time}.`,
  enforcementTitle: 'Wenn Sie keine zufriedenstellende Antwort erhalten',
  enforcement: 'Dann können Sie sich an diese Stelle wenden:',
  enforcementUnknown: 'Welche Stelle dafür zuständig ist, ist hier noch nicht angegeben.',
  privacy: {
    verantwortlich: 'Verantwortlich',
    beauftragte: 'Datenschutz',
    protokoll: 'Was der Server festhält',
    rechtsgrundlage: 'Rechtsgrundlage',
    rechte: 'Ihre Rechte',
    aufsicht: 'Aufsichtsbehörde',
  },
  privacyUnknown:
    'Welche Daten der Server beim Abruf festhält, ist hier noch nicht angegeben. Fragen Sie die herausgebende Stelle.',
  signLanguage: 'Video in Deutscher Gebärdensprache ansehen',
} as const;
