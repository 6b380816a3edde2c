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
          options: tieStrengths.map((strength, at) => ({
            id: String(at),
            value: { of: 'tie', value: strength },
          })),
        }
      : undefined;
  },
  name: (_, { actors }, [id = '', part = '']) => {
    const called = (actor: string) => ({
      name: actors.find((one) => one.id === actor)?.name ?? '',
      number: actorNumber(actor),
    });
    if (part === 'name') return { is: 'name-of', number: actorNumber(id) };
    return part === 'bereich'
      ? { is: 'area-of', actor: called(id) }
      : { is: 'pair', between: [called(id), called(part)] };
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
  leaves: (_, { actors, ties }) => {
    const known = new Map(ties.map((t) => [`${t.from} ${t.to}`, String(tieStrengths.indexOf(t.strength))]));
    return actors.flatMap(({ id, name, area }) => [
      { path: [id, 'name'], value: name },
      { path: [id, 'bereich'], value: area },
      ...actors
        .filter((other) => actorNumber(other.id) > actorNumber(id))
        .map((other) => ({ path: [id, other.id], value: known.get(`${id} ${other.id}`) ?? '' })),
    ]);
  },
  fromLeaves: (_, places) => {
    const paths = [...places.keys()].map((path) => path.split('.'));
    const ids = [...new Set(paths.flat())]
      .filter(actorNumber)
      .sort((a, b) => actorNumber(a) - actorNumber(b));
    return {
      kind: 'matrix',
      actors: ids.map((id) => ({
        id,
        name: places.get(`${id}.name`) ?? '',
        area: places.get(`${id}.bereich`) ?? '',
      })),
      ties: ids.flatMap((from) =>
        ids.flatMap((to) => {
          const digit = places.get(`${from}.${to}`);
          return digit ? [{ from, to, strength: tieStrengths[Number(digit)] }] : [];
        }),
      ),
      nextActor: Math.max(0, ...ids.map(actorNumber)) + 1,
    };
  },
};
