// What people type into the search of this handbook, and where they want to get. Half of the queries („held“) were
// written before the query reader was built and are not tuned for word by word; the others came while it was built.

export type QueryKind =
  | 'title'
  | 'typing error'
  | 'other word'
  | 'question'
  | 'abbreviation'
  | 'compound'
  | 'norm'
  | 'number'
  | 'form'
  | 'nothing';

export interface Query {
  readonly kind: QueryKind;
  readonly text: string;
  /** Pages of which one has to be among the first three results; none where nothing shall be found. */
  readonly wanted: readonly string[];
  readonly held: boolean;
}

const places = {
  K: '/planungsmodell/',
  A: '/aufbau/',
  G: '/grundlagen/',
  Q: '/qualitaet/',
  S: '/steuerung/',
  Z: '/zahlen/',
  B: '/arbeitsblaetter/',
  T: '/glossar/#',
  R: '/recht/#',
} as const;

/** „K:evaluation“ as the address of a chapter of the planning model; other addresses as they are. */
function addressFrom(short: string): string {
  const place = Object.entries(places).find(([letter]) => short.startsWith(`${letter}:`));
  if (!place) return short;
  const [, folder] = place;
  return folder + short.slice(2) + (folder.endsWith('#') ? '' : '/');
}

type Line = readonly [text: string, ...wanted: string[]];

const of = (held: boolean, kind: QueryKind, lines: readonly Line[]): Query[] =>
  lines.map(([text, ...wanted]) => ({ kind, text, wanted: wanted.map(addressFrom), held }));

export const queries: readonly Query[] = [
  ...of(true, 'title', [
    ['Ansiedlung', 'K:ansiedlung'],
    ['Maßnahmenplan', 'B:massnahmenplanung'],
    ['Netzwerkanalyse', 'B:netzwerkanalyse'],
    ['Lenkungskreis', 'A:lenkungskreis'],
    ['Clearingstelle', 'A:beispiel-clearingstelle'],
    ['Mappe', '/mappe/'],
    ['Hilfe', '/hilfe/'],
    ['Impressum', '/impressum/'],
    ['Glossar', '/glossar/'],
    ['Rechtsgrundlagen', '/recht/'],
    ['Schnittstelle', 'Q:schnittstellen'],
  ]),
  ...of(true, 'typing error', [
    ['Evalution', 'K:evaluation'],
    ['Massnahmeplanug', 'K:massnahmenplanung', 'B:massnahmenplanung'],
    ['Netwerkanalyse', 'B:netzwerkanalyse'],
    ['Koordniation', 'S:koordination', 'K:rolle-der-koordination', 'K:ansiedlung'],
    ['Schnitstelle', 'Q:schnittstellen', 'B:schnittstelle'],
    ['Qualitätskriterein', 'Q:qualitaetskriterien', 'B:qualitaetskriterien'],
    ['Presonal', 'Z:personal'],
    ['Netzwerk Analyse', 'B:netzwerkanalyse'],
    ['Clearing Stelle', 'A:beispiel-clearingstelle', 'T:clearingstelle'],
    ['Jugendhilfeausschus', 'T:jugendhilfeausschuss'],
    ['Bedürfniss', 'T:beduerfnis'],
    ['lenkungskreiß', 'A:lenkungskreis'],
  ]),
  ...of(true, 'other word', [
    ['Kinderarzt', 'G:akteure', 'B:netzwerkpartner', 'T:akteure'],
    ['Mitschrift', 'B:massnahmenplanung', '/workshop/kommunale-verankerung/', 'B:planungskonzeption'],
    ['Stellenanteil', 'Z:personal', 'T:vollzeitaequivalent'],
    ['Wer macht mit', 'G:akteure', 'B:netzwerkpartner'],
    ['Eltern einbeziehen', 'Q:beteiligung'],
    ['Erfolg messen', 'K:evaluation', 'B:evaluation'],
    ['Lücken im Angebot', 'B:angebotsanalyse', 'K:bestandserhebung', 'T:fehlbedarf'],
    ['Moderation', '/workshop/kommunale-verankerung/'],
    ['Stadtteil', 'T:sozialraum', 'T:kleinraeumigkeit', 'K:bestandserhebung'],
    ['Chefetage', '/entscheidungen/', 'T:strategische-ebene', 'A:verantwortungsebenen'],
    ['To-do-Liste', 'B:massnahmenplanung', 'K:massnahmenplanung'],
    ['Organigramm', 'K:ansiedlung', 'B:netzwerkkoordination', 'A:lenkungskreis'],
  ]),
  ...of(true, 'question', [
    ['Wo soll die Koordination hin?', 'K:ansiedlung', 'B:ansiedlung'],
    ['Wie viel Personal braucht ein Netzwerk', 'Z:personal'],
    ['Wie läuft der Workshop ab?', '/workshop/kommunale-verankerung/'],
    ['wer entscheidet über die Planung', '/entscheidungen/', 'B:planungsakteure'],
    [
      'Was ist der Unterschied zwischen Bedarf und Bedürfnis?',
      'T:bedarf',
      'T:beduerfnis',
      'K:bedarfsermittlung',
    ],
    ['Darf ich Daten weitergeben', '/offene-fragen/', 'T:datenschutz', '/datenschutz/'],
    ['Warum brauchen wir überhaupt ein Netzwerk', 'G:warum-netzwerke'],
    ['wann lohnt sich ein netzwerk nicht', 'G:grenzen'],
  ]),
  ...of(true, 'abbreviation', [
    ['ASD', 'T:allgemeiner-sozialer-dienst'],
    ['JHA', 'T:jugendhilfeausschuss'],
    ['VZÄ', 'T:vollzeitaequivalent', 'Z:personal'],
    ['ÖGD', 'T:oegd'],
    ['NZFH', 'T:fruehe-hilfen', '/quellen/', 'Q:qualitaetskriterien', 'T:kommunalbefragung'],
    ['InsoFa', 'T:insoweit-erfahrene-fachkraft'],
    ['BKiSchG', 'R:bkischg', '/recht/'],
  ]),
  ...of(true, 'compound', [
    ['Gesundheitsamt', 'K:ansiedlung', 'T:oegd', 'G:akteure'],
    ['Konferenz', 'T:netzwerkkonferenz'],
    ['Planungsbericht', 'T:planungsbericht'],
    ['Hebamme', 'T:familienhebamme', 'G:akteure', 'T:gesundheitsfachkraefte'],
    ['Steuerungsgremium', 'T:steuerungsgruppe', 'A:lenkungskreis', 'B:steuerung-und-koordination'],
    ['Kettenanalyse', 'T:prozesskettenanalyse', 'Q:prozesskette'],
    ['Verwaltungsspitze', '/entscheidungen/', 'K:ansiedlung', 'A:verantwortungsebenen'],
    ['Qualitätszirkel', 'B:qualitaetsentwicklung', 'T:qualitaetsentwicklung', 'Q:qualitaetskriterien'],
  ]),
  ...of(true, 'norm', [
    ['§8a', 'R:sgb-viii-8a'],
    ['8a SGB VIII', 'R:sgb-viii-8a'],
    ['SGB 8 80', 'R:sgb-viii-80'],
    ['§ 79 SGB VIII', 'R:sgb-viii-79'],
    ['Paragraf 3 KKG', 'R:kkg-3'],
    ['3 kkg', 'R:kkg-3'],
    ['sgb2', 'R:sgb-ii', 'T:sgb-ii'],
    ['Art. 2 Verwaltungsvereinbarung', 'R:verwaltungsvereinbarung-2-3'],
  ]),
  ...of(true, 'number', [
    ['5.7', 'Q:qualitaetskriterien'],
    ['Kriterium 3.1', 'Q:qualitaetskriterien'],
    ['2020', 'Z:netzwerke-2020'],
  ]),
  ...of(true, 'form', [
    ['Koordinator*innen', 'T:netzwerkkoordination', 'S:koordination', 'K:rolle-der-koordination'],
    ['Gremien', 'A:lenkungskreis', 'B:netzwerkkoordination', 'T:jugendhilfeausschuss'],
    ['Akteur:innen', 'B:planungsakteure', 'G:akteure', 'T:akteure'],
    ['Ausschuesse', 'T:jugendhilfeausschuss'],
    ['Kriterium', 'Q:qualitaetskriterien', 'T:qualitaetskriterium'],
    ['Runder Tische', 'T:runder-tisch'],
  ]),
  ...of(true, 'nothing', [
    ['Quantenphysik'],
    ['Pizza bestellen'],
    ['Steuererklärung'],
    ['Fußballverein Trikot'],
    ['qwertz'],
    ['Elterngeldrechner'],
    ['Wetterbericht'],
    ['asdfgh jklö'],
  ]),
  ...of(false, 'title', [
    ['Datenkonzept', 'B:datenkonzept'],
    ['Prävention', 'A:praevention', 'B:praevention'],
    ['Evaluation', 'K:evaluation'],
    ['Evaluation', 'B:evaluation'],
    ['Bedarfsermittlung', 'B:bedarfsermittlung'],
    ['Barrierefreiheit', '/barrierefreiheit/'],
    ['Inhaltsverzeichnis', '/inhalt/'],
    ['Quellen', '/quellen/'],
    ['Arbeitsblätter', '/arbeitsblaetter/'],
    ['Sozialraum', 'T:sozialraum'],
  ]),
  ...of(false, 'typing error', [
    ['Angebotanalyse', 'B:angebotsanalyse'],
    ['Bestandserhebnug', 'K:bestandserhebung'],
    ['Netzwerkkordination', 'T:netzwerkkoordination', 'B:netzwerkkoordination'],
    ['Praevenzion', 'A:praevention', 'B:praevention'],
    ['Hirarchie', 'S:steuerungsformen', 'T:hierarchie-steuerung'],
    ['Wokshop', '/workshop/kommunale-verankerung/'],
    ['Daten schutz', '/datenschutz/'],
    ['Zielentwiklung', 'T:zielentwicklung', 'K:ziel-und-konzeptentwicklung'],
    ['Familienhebame', 'T:familienhebamme'],
    ['Subsidarität', 'T:subsidiaritaet'],
    ['Dienstleistungkete', 'Q:dienstleistungskette'],
    ['Jugendamnt', 'K:ansiedlung', 'G:akteure'],
    ['Fortschreibeung', 'K:evaluation', 'T:fortschreibung'],
    ['Kommunalbefargung', 'T:kommunalbefragung'],
  ]),
  ...of(false, 'other word', [
    ['Frauenarzt', 'G:akteure', 'B:netzwerkpartner'],
    ['Klinik', 'G:akteure', 'B:netzwerkpartner', 'T:akteure'],
    ['Kita', 'G:akteure', 'B:netzwerkpartner'],
    ['Sucht', 'Z:problemlagen', 'G:akteure', 'B:netzwerkpartner'],
    ['Geburt', 'T:willkommenspaket', 'G:akteure', 'T:primaerpraevention', 'T:lotsendienst'],
    ['Protokoll', 'B:massnahmenplanung', '/workshop/kommunale-verankerung/', 'B:planungskonzeption'],
    ['Sponsoren', 'T:promotor', 'G:akteure', 'A:struktur-und-handlungsnetzwerke'],
    ['Tagesordnung', '/workshop/kommunale-verankerung/'],
    ['Geld', '/offene-fragen/', 'T:bundesstiftung-fruehe-hilfen', 'K:eckpunkte-planungskonzeption'],
    ['Schweigepflicht', '/offene-fragen/', 'T:datenschutz', 'Q:schnittstellen'],
    ['Kindeswohlgefährdung', '/offene-fragen/', 'R:sgb-viii-8a', 'G:grenzen'],
    ['Statistik', 'K:datenanalyse', 'K:bestandserhebung', 'Z:netzwerke-2020'],
    ['Landkreis', 'T:oertlicher-traeger', 'B:eigene-kommune', 'K:ansiedlung'],
    ['Babybegrüßung', 'T:willkommenspaket'],
    ['Zuständigkeit', 'B:planungsakteure', 'K:ansiedlung'],
    ['Arbeitslosengeld', 'R:sgb-ii', 'T:sgb-ii', 'T:jobcenter'],
    ['psychisch krank', 'R:psychkg', 'T:psychkg', 'Z:problemlagen'],
    ['Übergabe', 'Q:schnittstellen', 'B:schnittstelle', 'T:schnittstelle'],
    ['Sitzung vorbereiten', '/workshop/kommunale-verankerung/'],
    ['Frist', 'B:massnahmenplanung', 'K:massnahmenplanung'],
  ]),
  ...of(false, 'question', [
    ['Wer gehört ins Netzwerk?', 'G:akteure', 'B:netzwerkpartner'],
    [
      'Welche Daten brauche ich für die Planung?',
      'K:bestandserhebung',
      'B:datenkonzept',
      'B:bedarfserhebung',
    ],
    ['Wie oft soll die Planung fortgeschrieben werden', 'K:evaluation', 'T:fortschreibung'],
    ['Was muss die Amtsleitung entscheiden?', '/entscheidungen/'],
    ['Wie drucke ich ein Arbeitsblatt aus', '/hilfe/'],
    ['Wo werden meine Eingaben gespeichert?', '/datenschutz/', '/hilfe/', '/mappe/'],
    ['Wie viele Stunden hat eine Koordinatorin', 'Z:personal', '/offene-fragen/'],
    ['Was kostet das?', '/offene-fragen/'],
  ]),
  ...of(false, 'abbreviation', [
    ['KKG', 'T:kkg', 'R:kkg-3'],
    ['JHP', 'T:jugendhilfeplanung'],
    ['SGB VIII', 'T:sgb-viii', 'R:sgb-viii-80', 'R:sgb-viii-79', 'R:sgb-viii-8a'],
    ['Allgemeiner Sozialer Dienst', 'T:allgemeiner-sozialer-dienst'],
    [
      'Nationales Zentrum Frühe Hilfen',
      '/quellen/',
      'Q:qualitaetskriterien',
      'T:kommunalbefragung',
      'T:fruehe-hilfen',
    ],
    ['öffentlicher gesundheitsdienst', 'T:oegd'],
  ]),
  ...of(false, 'compound', [
    ['Kette', 'Q:dienstleistungskette', 'Q:prozesskette', 'T:dienstleistungskette'],
    ['Netzwerkpartnerin', 'B:netzwerkpartner', 'T:akteure', 'G:akteure'],
    ['Koordinierungsstelle', 'Z:netzwerke-2020', 'K:ansiedlung', 'T:netzwerkkoordination'],
    ['Planungsmodell', 'K:ueberblick', '/planungsmodell/'],
    ['Hilfeplanung', 'T:jugendhilfeplanung'],
    ['Bedarfsanalyse', 'K:bedarfsermittlung', 'B:bedarfsermittlung', 'B:bedarfserhebung'],
  ]),
  ...of(false, 'norm', [
    ['§ 80', 'R:sgb-viii-80'],
    ['Paragraph 8a', 'R:sgb-viii-8a'],
    ['SGB VIII § 8a', 'R:sgb-viii-8a'],
    ['§3 Abs. 3 KKG', 'R:kkg-3'],
    ['sgbviii', 'T:sgb-viii', 'R:sgb-viii-80', 'R:sgb-viii-79', 'R:sgb-viii-8a'],
    ['SGB II', 'R:sgb-ii', 'T:sgb-ii'],
    ['PsychKG', 'R:psychkg', 'T:psychkg'],
    ['§8 ÖGDG', 'R:oegdg-nrw-8'],
    ['Bundeskinderschutzgesetz', 'R:bkischg', 'T:kkg'],
  ]),
  ...of(false, 'number', [
    ['6.4', 'Q:qualitaetskriterien'],
    ['Kriterium 4.8', 'Q:qualitaetskriterien'],
    ['31 Kriterien', 'Q:qualitaetskriterien', 'B:qualitaetskriterien'],
  ]),
  ...of(false, 'form', [
    ['Netzwerkkoordinator/innen', 'T:netzwerkkoordination', 'S:koordination'],
    [
      'Koordinatorinnen und Koordinatoren',
      'T:netzwerkkoordination',
      'S:koordination',
      'K:rolle-der-koordination',
    ],
    ['Fachkräfte', 'T:gesundheitsfachkraefte', 'T:insoweit-erfahrene-fachkraft', 'Z:personal'],
    ['Runden Tisch', 'T:runder-tisch'],
    ['Kriterien', 'Q:qualitaetskriterien', 'B:qualitaetskriterien'],
    ['früher hilfen', 'T:fruehe-hilfen', 'T:netzwerk-fruehe-hilfen'],
    ['Netz\u00adwerk\u00adkonferenz', 'T:netzwerkkonferenz'],
    ['fortzuschreiben', 'T:fortschreibung', 'K:evaluation'],
  ]),
  ...of(false, 'nothing', [
    ['Bürgermeisterkette'],
    ['Planetarium'],
    ['Netzwerkkabel'],
    ['Xyzzyplugh'],
    ['Bedarf Xylophon'],
    ['Rentenversicherung'],
    ['Kfz-Zulassung'],
    ['Bundesliga'],
    ['Urlaub auf Mallorca'],
    ['Lorem ipsum dolor'],
  ]),
];
