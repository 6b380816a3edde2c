import { argument, weightWords } from './argument.ts';
import { figureWords } from './comparison.ts';
import { partner, partnerWords } from './partner.ts';
import { actorName, matrixLabels, strengthWords } from './matrix.ts';
import { paper } from './paper.ts';
import { table } from './table.ts';
import { item, ratingWords, stateWords } from './worksheet.ts';

/** What the places of a field are called, and the words of their options; the same as in every other medium. */
export const placeWords = {
  ratings: ratingWords,
  states: stateWords,
  standings: partnerWords,
  weights: weightWords,
  yesNo: figureWords.values,
  ties: strengthWords,
  rating: item.rating,
  note: paper.note,
  answer: paper.answer,
  state: paper.state,
  standing: partner.standing,
  contact: partner.contact,
  weight: argument.weight,
  row: table.row,
  actor: (number: number) => actorName('', number),
  actorName: matrixLabels.name,
  area: matrixLabels.area,
  pair: matrixLabels.pair,
} as const;
