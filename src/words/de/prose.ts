/** How the text reads: what is refused, and the report. */
export const prose = {
  tooLong: (words: number, most: number, start: string) =>
    `Dieser Satz hat ${words} Wörter, höchstens ${most} sind erlaubt. Teilen Sie ihn: „${start} …“`,
  /** Heads of the columns, each as wide as what stands below it. */
  columns: '   Sätze  Wörter je Satz  längster  Passiv  lange Wörter',
  summary: (of: {
    readonly sentences: number;
    readonly average: string;
    readonly longest: number;
    readonly passive: string;
    readonly longWords: number;
    readonly mostLetters: number;
  }) =>
    `Text: ${of.sentences} Sätze mit im Mittel ${of.average} Wörtern, der längste hat ${of.longest}; ${of.passive} im Passiv; ${of.longWords} Wörter mit mehr als ${of.mostLetters} Buchstaben.`,
} as const;
