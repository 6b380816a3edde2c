import { argument, weightWords } from './argument.ts';
import { partner, partnerWords } from './partner.ts';
import { paper } from './paper.ts';
import { ratingWords, stateWords } from './worksheet.ts';

/** The words that the PDF adds to a worksheet; what other media say too comes from their words. */
export const pdfWords = {
  ratings: ratingWords,
  states: stateWords,
  standings: partnerWords,
  standing: partner.standing,
  contact: partner.contact,
  weights: weightWords,
  weight: argument.weight,
  withSide: argument.withSide,
  note: paper.note,
  answer: paper.answer,
  state: paper.state,
  dayPattern: paper.dayPattern,
  dayOrPeriod: 'Tag als TT.MM.JJJJ oder Zeitraum wie „3. Quartal 2027“',
  severalPossible: paper.several,
  row: paper.row,
  origin: paper.origin,
  rating: 'Einschätzung',
  rowNumber: 'Nr.',
  identity: 'Kennung des Arbeitsblatts',
  asOf: (day: string) => `Stand: ${day}`,
  page: (number: number, of: number) => `Seite ${number} von ${of}`,
  continuedBelow: (item: string) => `… weiter unter „Fortsetzung zu ${item}“`,
  continuation: (item: string) => `Fortsetzung zu ${item}`,
  point: (number: number) => `Punkt ${number}`,
} as const;
