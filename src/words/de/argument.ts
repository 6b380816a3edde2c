/** How much an argument weighs; the same words on screen, on paper and in the PDF. */
export const weightWords = {
  'wiegt-schwer': 'wiegt schwer',
  zaehlt: 'zählt',
  'zaehlt-kaum': 'zählt kaum',
  'gilt-nicht': 'gilt bei uns nicht',
} as const;

export const sideWords = { dafuer: 'Dafür', dagegen: 'Dagegen' } as const;

export const argument = {
  /** What the four choices answer. */
  weight: 'Gewicht',
  /** An argument with its side in one line, for media that have no other place for the side. */
  withSide: (side: keyof typeof sideWords, text: string) => `${sideWords[side]}: ${text}`,
} as const;
