/** Words of the field itself. */
export const figureWords = {
  values: { ja: 'ja', nein: 'nein', unklar: 'unklar' },
  noNumber: (decimals: number, most: string) =>
    `Das ist keine Zahl, die hier passt. Schreiben Sie eine Zahl von 0 bis ${most}${decimals > 0 ? ', zum Beispiel 0,75' : ' ohne Komma'}. Bis dahin bleibt Ihr Eintrag so stehen.`,
} as const;
