import { answerTo, type Answers } from './answers.ts';
import type { FaultyFields } from './counting.ts';
import { isFaultyEntry } from './deadline.ts';
import { numberedFields, type Worksheet } from './definition.ts';
import { placesOf } from './places/index.ts';

/**
 * The fields in which a day stands that can hardly be meant. It takes the whole reading of days, which no page of a
 * worksheet needs before something was entered: so it stands apart from `counting.ts`.
 */
export function faultyFields(worksheet: Worksheet, answers: Answers): FaultyFields {
  const found = numberedFields(worksheet).filter(({ field }) => {
    const places = placesOf(field);
    return places
      .leaves(field, answerTo(field, answers))
      .some(({ path, value }) => places.place(field, path)?.takes === 'day' && isFaultyEntry(value));
  });
  return new Set(found.map(({ field }) => field.id));
}
