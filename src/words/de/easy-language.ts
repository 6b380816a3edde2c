/** What a text in „Leichte Sprache“ must not have. */
export const easyLanguage = {
  long: (count: number, most: number) =>
    `Leichte Sprache: Dieser Satz hat ${count} Wörter, höchstens ${most} sind erlaubt.`,
  thoughts: 'Leichte Sprache: Ein Satz sagt nur einen Gedanken. Machen Sie daraus mehrere Sätze.',
  subjunctive: 'Leichte Sprache: Hier steht ein Konjunktiv. Sagen Sie, was ist.',
  passive: 'Leichte Sprache: Hier steht Passiv. Sagen Sie, wer etwas tut.',
  genitive: 'Leichte Sprache: Hier steht ein Genitiv. Schreiben Sie „von dem“ oder „vom“.',
  abbreviation: 'Leichte Sprache: Schreiben Sie die Abkürzung aus.',
  signs: 'Leichte Sprache: Hier steht ein Sonderzeichen oder eine Klammer. Schreiben Sie Wörter.',
  word: (word: string) => `Leichte Sprache: „${word}“ ist lang. Trennen Sie das Wort mit einem Bindestrich.`,
  sentence: (text: string) => `„${text.length > 90 ? `${text.slice(0, 90)} …` : text}“`,
} as const;
