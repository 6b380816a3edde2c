import type { RatingValue } from '../worksheet/kinds/rating.ts';
import type { QuestionState } from '../worksheet/kinds/question.ts';

/** The words that the paper adds to a worksheet. */
export const words = {
  ratings: {
    'trifft-zu': 'trifft zu',
    teilweise: 'teilweise',
    'trifft-nicht-zu': 'trifft nicht zu',
    unklar: 'unklar',
    'nicht-relevant': 'nicht relevant',
  } satisfies Record<RatingValue, string>,
  states: {
    offen: 'offen',
    'in-klaerung': 'in Klärung',
    geklaert: 'geklärt',
  } satisfies Record<QuestionState, string>,
  rating: 'Einschätzung',
  note: 'Notiz',
  answer: 'Antwort',
  state: 'Stand',
  dayPattern: 'TT.MM.JJJJ',
  rowNumber: 'Nr.',
  severalPossible: 'Mehrere Antworten sind möglich.',
  identity: 'Kennung des Arbeitsblatts',
  asOf: (day: string) => `Stand: ${day}`,
  page: (number: number, of: number) => `Seite ${number} von ${of}`,
  continuedBelow: (item: string) => `… weiter unter „Fortsetzung zu ${item}“`,
  continuation: (item: string) => `Fortsetzung zu ${item}`,
  point: (number: number) => `Punkt ${number}`,
  row: (rowName: string, number: number) => `${rowName} ${number}`,
  origin: (label: string) => `aus: ${label}`,
} as const;
