import type { PlaceName } from '../../worksheet/places/index.ts';
import { argument } from './argument.ts';
import { partner } from './partner.ts';
import { actorName, matrixLabels } from './matrix.ts';
import { paper } from './paper.ts';
import { table } from './table.ts';
import { item } from './worksheet.ts';

const parts = {
  rating: item.rating,
  note: paper.note,
  answer: paper.answer,
  state: paper.state,
  standing: partner.standing,
  contact: partner.contact,
  weight: argument.weight,
} as const;

/** What a place is called below its field: „Notiz“, „Maßnahme 2, Frist“; empty where it is the only one. */
export function sayPlace(place: PlaceName): string {
  switch (place.is) {
    case 'only':
      return '';
    case 'part':
      return parts[place.part];
    case 'option':
      return place.label;
    case 'cell':
      return `${table.row(place.rowName, place.row)}, ${place.column}`;
    case 'name-of':
      return `${actorName('', place.number)}, ${matrixLabels.name}`;
    case 'area-of':
      return `${actorName(place.actor.name, place.actor.number)}, ${matrixLabels.area}`;
    case 'pair': {
      const [one, other] = place.between;
      return matrixLabels.pair(actorName(one.name, one.number), actorName(other.name, other.number));
    }
  }
}
