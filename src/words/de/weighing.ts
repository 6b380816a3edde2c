/** Below „Was dabei herauskommt“. */
export const weighingSummary = {
  title: 'Was bei Ihnen schwer wiegt',
  undecided: 'noch nicht abgewogen',
  point: (number: number, words: string) => `Punkt ${number}: ${words}`,
  noneHeavy: 'Davon wiegt bisher nichts schwer.',
  noneWeighed: 'Noch nichts abgewogen.',
  own: 'In eigenen Worten',
  noSum:
    'Die Zeichen stehen in der Reihenfolge des Blatts. Hier wird nichts zusammengezählt: Ein einziges Argument kann den Ausschlag geben. Welches, entscheiden Sie.',
} as const;
