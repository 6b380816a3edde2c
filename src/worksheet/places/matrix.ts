import { placeWords as words } from '../../words/de/places.ts';
import {
  actorNumber,
  emptyActor,
  longestName,
  tieStrengths,
  type MatrixAnswer,
  type MatrixField,
} from '../kinds/matrix.ts';
import { withTie } from '../network-ties.ts';
import type { PlaceRules } from './place.ts';

function withActor(answer: MatrixAnswer, id: string): MatrixAnswer {
  if (answer.actors.some((actor) => actor.id === id)) return answer;
  const number = actorNumber(id);
  return {
    ...answer,
    actors: [...answer.actors, emptyActor(number)],
    nextActor: Math.max(answer.nextActor, number + 1),
  };
}

export const matrix: PlaceRules<MatrixField, MatrixAnswer> = {
  place: (_, [id = '', part = '', ...more]) => {
    if (!actorNumber(id) || more.length > 0) return undefined;
    if (part === 'name' || part === 'bereich') return { takes: 'text', longest: longestName };
    return actorNumber(part) > actorNumber(id)
      ? {
          takes: 'option',
          options: tieStrengths.map((strength, at) => ({ id: String(at), label: words.ties[strength] })),
        }
      : undefined;
  },
  name: (_, { actors }, [id = '', part = '']) => {
    const called = (actor: string) =>
      actors.find((one) => one.id === actor)?.name.trim() || words.actor(actorNumber(actor));
    if (part === 'name') return `${words.actor(actorNumber(id))}, ${words.actorName}`;
    return part === 'bereich' ? `${called(id)}, ${words.area}` : words.pair(called(id), called(part));
  },
  put: (_, answer, [id = '', part = ''], text) => {
    const around = withActor(answer, id);
    if (actorNumber(part))
      return withTie(withActor(around, part), id, part, tieStrengths[Number(text || '-')]);
    const change = part === 'name' ? { name: text } : { area: text };
    return {
      ...around,
      actors: around.actors.map((actor) => (actor.id === id ? { ...actor, ...change } : actor)),
    };
  },
};
