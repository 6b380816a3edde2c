import { textFaults } from './faults-text.ts';

const like = 'Schreiben Sie [Wort](kapitel:x), ohne Leerzeichen zwischen ] und ( und in der Adresse.';

/** Signs of markup that readers would see. */
export const shownFaults = {
  /** Where no markup is possible at all. */
  plain: (found: string) =>
    `„${found}“ erscheint genau so, denn an dieser Stelle steht reiner Text. Schreiben Sie ihn ohne diese Zeichen.`,
  prose: {
    strong:
      'Die Sternchen ** erscheinen im Text: Es fehlt das zweite Paar, oder ein Leerzeichen steht innen daneben. Schreiben Sie **Wort**, oder \\* für ein Sternchen.',
    emphasis:
      'Das Sternchen * erscheint im Text, weil innen ein Leerzeichen daneben steht. Schreiben Sie *Wort*, oder \\* für ein Sternchen.',
    code: 'Das Zeichen ` erscheint im Text, weil sein Gegenstück fehlt. Schreiben Sie `Wort`, oder löschen Sie es.',
    link: `Das wird kein Verweis, es erscheint so im Text. ${like}`,
    reference: `Zu diesem Verweis fehlt die Adresse, er erscheint so im Text. ${like}`,
    note: 'Das wird keine Fußnote. Schreiben Sie [^name] in den Text und in eine eigene Zeile: [^name]: Satz der Fußnote.',
    struck: 'Die Zeichen ~~ erscheinen im Text, weil ihr Gegenstück fehlt. Löschen Sie sie.',
    marked: 'Die Zeichen == erscheinen im Text. Schreiben Sie **Wort**, um ein Wort hervorzuheben.',
    raised: 'Die Zeichen ^ erscheinen im Text. Schreiben Sie hochgestellte Ziffern selbst, zum Beispiel m².',
    box: 'Das wird kein Kasten, es erscheint so im Text. Schreiben Sie in einer .mdx-Datei <Hinweis art="hinweis"> … </Hinweis>.',
    foreign: 'Diese Zeichen kennt ein anderes Programm, hier erscheinen sie im Text. Löschen Sie sie.',
    checkbox: textFaults.taskList,
    wiki: `Das wird kein Verweis, es erscheint so im Text. ${like}`,
    braces:
      'Die geschweifte Klammer erscheint im Text. Überschriften bekommen ihre Kennung von selbst; löschen Sie die Klammer.',
    image: 'Das wird kein Bild, es erscheint so im Text. Schreiben Sie <Abbildung id="…" />.',
    sign: 'Das wird kein Bildzeichen, es erscheint so im Text. Löschen Sie es, oder fügen Sie das Zeichen selbst ein.',
    entity:
      'Dieses Kürzel kennt das Handbuch nicht, es erscheint so im Text. Schreiben Sie das Zeichen selbst.',
    bareLink: 'Das ist ein Verweis ohne Wort, er erscheint so im Text. Schreiben Sie [Wort](kapitel:x).',
    heading:
      'Das wird keine Überschrift, die Rauten erscheinen im Text. Schreiben Sie ein Leerzeichen hinter sie.',
    definition:
      'Der Doppelpunkt am Anfang der Zeile erscheint im Text. Löschen Sie ihn; Begriffe erklärt das Glossar.',
    lineEnd: 'Der \\ am Ende des Absatzes erscheint im Text. Löschen Sie ihn.',
  },
} as const;

/** What Markdown would take from a text without a word. */
export const lostFaults = {
  definition: (label: string) =>
    `„[${label}]:“ am Anfang einer Zeile gilt als Adresse für Verweise, und die Zeile erscheint nicht. Ist sie Text, schreiben Sie \\[${label}]: davor.`,
  definitionTwice: (label: string, line: number) =>
    `Die Adresse zu [${label}] steht schon in Zeile ${line}; diese hier gilt nicht. Löschen Sie eine von beiden.`,
  linkTitle:
    'Was hinter der Adresse in Anführungszeichen steht, sieht man auf Papier und am Telefon nicht. Schreiben Sie es in den Satz.',
  emptyLink: 'Dieser Verweis hat kein Wort, auf das man tippen kann. Schreiben Sie [Wort](kapitel:x).',
  noAddress: (word: string) => `Hinter [${word}] fehlt das Ziel. Schreiben Sie [${word}](kapitel:x).`,
  cells: (cells: number, columns: number) =>
    `Diese Zeile der Tabelle hat ${cells === 1 ? 'eine Zelle' : `${cells} Zellen`}, die erste hat ${columns === 1 ? 'eine' : columns}. Schreiben Sie ebenso viele; ein | im Text schreibt man \\|.`,
  /** A line below a table, which became one of its rows. */
  textInTable:
    'Diese Zeile gilt als Teil der Tabelle darüber. Schreiben Sie eine leere Zeile davor, oder teilen Sie sie mit | in Zellen.',
  codeInCell: 'Der Strich | teilt hier die Zelle, auch zwischen `…`. Schreiben Sie \\| für den Strich.',
  noTable:
    'Das wird keine Tabelle. Unter ihrer ersten Zeile steht eine aus Strichen mit ebenso vielen Zellen, zum Beispiel | --- | --- |. Ist | nur Text, schreiben Sie \\|.',
  underline: (line: string) =>
    `Die Zeile ${line} macht aus dem Absatz darüber eine Überschrift. Schreiben Sie ## vor den Text, wenn er eine ist, sonst eine leere Zeile dazwischen.`,
  indented: 'Vier Leerzeichen am Anfang machen aus der Zeile Programmcode. Rücken Sie weniger ein.',
  openFence: (fence: string) =>
    `Hier beginnt mit ${fence} Programmcode, der nirgends endet. Schreiben Sie ${fence} in eine eigene Zeile dahinter, oder löschen Sie es.`,
  fenceWords: (fence: string) =>
    `Was hinter ${fence} steht, erscheint nicht. Schreiben Sie es in eine eigene Zeile.`,
  number: (written: string, shown: string) =>
    `Hier steht ${written}, erscheinen würde ${shown}: Eine Liste zählt von ihrem Anfang an weiter. Schreiben Sie ${shown}, oder ${written.slice(0, -1)}\\${written.slice(-1)}, wenn es keine Liste ist.`,
  starInWord:
    'Ein * im Wort und ein zweites danach gelten als Auszeichnung und verschwinden. Schreiben Sie vor jedes einen \\: Leser\\*innen.',
  oneTilde: 'Ein ~ und ein zweites danach streichen den Text durch und verschwinden. Schreiben Sie \\~.',
  emptyItem: 'Dieser Punkt der Liste ist leer. Schreiben Sie Text dahinter, oder löschen Sie ihn.',
  emptyQuote: 'Dieses Zitat ist leer. Schreiben Sie Text hinter >, oder löschen Sie es.',
  noText: 'Unter dem Kopf der Datei fehlt der Text. Schreiben Sie ihn, oder löschen Sie die Datei.',
} as const;
