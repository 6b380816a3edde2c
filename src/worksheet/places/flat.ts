import { argumentWeights, type ArgumentAnswer, type ArgumentField } from '../kinds/argument.ts';
import type { ChoiceAnswer, ChoiceField } from '../kinds/choice.ts';
import type { DateAnswer, DateField } from '../kinds/date.ts';
import { fitsNumber, yesNoValues, type FigureAnswer, type FigureField } from '../kinds/figure.ts';
import { partnerValues, type PartnerAnswer, type PartnerField } from '../kinds/partner.ts';
import { questionStates, type QuestionAnswer, type QuestionField } from '../kinds/question.ts';
import { ratingValues, type RatingAnswer, type RatingField } from '../kinds/rating.ts';
import type { TextAnswer, TextField } from '../kinds/text.ts';
import { isOnly, only, optionsOf, part as partName, type PlaceRules } from './place.ts';

// Kinds whose places do not grow in number.

export const rating: PlaceRules<RatingField, RatingAnswer> = {
  place: (_, path) => {
    if (isOnly(path, 'wert'))
      return { takes: 'option', options: optionsOf(ratingValues, (value) => ({ of: 'rating', value })) };
    return isOnly(path, 'notiz') ? { takes: 'text' } : undefined;
  },
  name: (_, _answer, [part]) => partName(part === 'wert' ? 'rating' : 'note'),
  put: (_, answer, [part], text) =>
    part === 'wert' ? { ...answer, value: text || null } : { ...answer, note: text },
  leaves: (_, { value, note }) => [
    { path: ['wert'], value: value ?? '' },
    { path: ['notiz'], value: note },
  ],
  fromLeaves: (_, places) => ({
    kind: 'rating',
    value: places.get('wert') || null,
    note: places.get('notiz') ?? '',
  }),
};

export const question: PlaceRules<QuestionField, QuestionAnswer> = {
  place: (_, path) => {
    if (isOnly(path, 'stand'))
      return { takes: 'option', options: optionsOf(questionStates, (value) => ({ of: 'state', value })) };
    return isOnly(path, 'antwort') ? { takes: 'text' } : undefined;
  },
  name: (_, _answer, [part]) => partName(part === 'stand' ? 'state' : 'answer'),
  put: (_, answer, [part], text) =>
    part === 'stand' ? { ...answer, state: text || questionStates[0] } : { ...answer, text },
  leaves: (_, { text, state }) => [
    { path: ['antwort'], value: text },
    { path: ['stand'], value: state },
  ],
  fromLeaves: (_, places) => ({
    kind: 'question',
    text: places.get('antwort') ?? '',
    state: places.get('stand') || 'offen',
  }),
};

export const text: PlaceRules<TextField, TextAnswer> = {
  place: (_, path) => (isOnly(path, 'text') ? { takes: 'text' } : undefined),
  name: () => only,
  put: (_, answer, _path, written) => ({ ...answer, text: written }),
  leaves: (_, a) => [{ path: ['text'], value: a.text }],
  fromLeaves: (_, places) => ({ kind: 'text', text: places.get('text') ?? '' }),
};

export const date: PlaceRules<DateField, DateAnswer> = {
  place: (_, path) => (isOnly(path, 'datum') ? { takes: 'day' } : undefined),
  name: () => only,
  put: (_, answer, _path, day) => ({ ...answer, date: day }),
  leaves: (_, a) => [{ path: ['datum'], value: a.date }],
  fromLeaves: (_, places) => ({ kind: 'date', date: places.get('datum') ?? '' }),
};

export const choice: PlaceRules<ChoiceField, ChoiceAnswer> = {
  place: ({ multiple, options }, path) => {
    if (!multiple) return isOnly(path, 'wahl') ? { takes: 'option', options } : undefined;
    return options.some(({ id }) => isOnly(path, id)) ? { takes: 'tick' } : undefined;
  },
  name: ({ multiple, options }, _, [part]) =>
    multiple ? { is: 'option', label: options.find(({ id }) => id === part)?.label ?? '' } : only,
  put: ({ multiple, options }, answer, [part], value) => {
    if (!multiple) return { ...answer, chosen: value ? [value] : [] };
    const chosen = new Set(answer.chosen.filter((id) => id !== part));
    if (value && part !== undefined) chosen.add(part);
    return { ...answer, chosen: options.map(({ id }) => id).filter((id) => chosen.has(id)) };
  },
  leaves: (field, a) =>
    field.multiple
      ? field.options.map((o) => ({ path: [o.id], value: a.chosen.includes(o.id) ? 'ja' : '' }))
      : [{ path: ['wahl'], value: a.chosen[0] ?? '' }],
  fromLeaves: (field, places) => ({
    kind: 'choice',
    chosen: field.multiple
      ? field.options.filter((o) => places.get(o.id) === 'ja').map((o) => o.id)
      : [places.get('wahl')].filter(Boolean),
  }),
};

export const figure: PlaceRules<FigureField, FigureAnswer> = {
  place: ({ input }, path) => {
    if (!isOnly(path, 'wert')) return undefined;
    switch (input.asks) {
      case 'number':
        return { takes: 'number', decimals: input.decimals, most: input.most };
      case 'yes-no':
        return { takes: 'option', options: optionsOf(yesNoValues, (value) => ({ of: 'yes-no', value })) };
      case 'choice':
        return { takes: 'option', options: input.options };
    }
  },
  name: () => only,
  put: ({ input }, answer, _path, value) => {
    if (value === '') return { ...answer, value: null };
    return { ...answer, value: input.asks === 'number' ? Number(value) : value };
  },
  leaves: (_, { value }) => [{ path: ['wert'], value: value === null ? '' : String(value) }],
  fromLeaves: ({ input }, places) => {
    const text = places.get('wert') ?? '';
    if (text === '') return { kind: 'figure', value: null };
    const isNumber = input.asks === 'number' && /^\d+(\.\d+)?$/.test(text) && fitsNumber(input, Number(text));
    return { kind: 'figure', value: isNumber ? Number(text) : text };
  },
};

export const partner: PlaceRules<PartnerField, PartnerAnswer> = {
  place: (_, path) => {
    if (isOnly(path, 'stand'))
      return { takes: 'option', options: optionsOf(partnerValues, (value) => ({ of: 'standing', value })) };
    return isOnly(path, 'kontakt') ? { takes: 'text' } : undefined;
  },
  name: (_, _answer, [part]) => partName(part === 'stand' ? 'standing' : 'contact'),
  put: (_, answer, [part], text) =>
    part === 'stand' ? { ...answer, value: text || null } : { ...answer, contact: text },
  leaves: (_, { value, contact }) => [
    { path: ['stand'], value: value ?? '' },
    { path: ['kontakt'], value: contact },
  ],
  fromLeaves: (_, places) => ({
    kind: 'inventory',
    value: places.get('stand') || null,
    contact: places.get('kontakt') ?? '',
  }),
};

export const argument: PlaceRules<ArgumentField, ArgumentAnswer> = {
  place: (_, path) => {
    if (isOnly(path, 'gewicht'))
      return { takes: 'option', options: optionsOf(argumentWeights, (value) => ({ of: 'weight', value })) };
    return isOnly(path, 'notiz') ? { takes: 'text' } : undefined;
  },
  name: (_, _answer, [part]) => partName(part === 'gewicht' ? 'weight' : 'note'),
  put: (_, answer, [part], text) =>
    part === 'gewicht' ? { ...answer, weight: text || null } : { ...answer, note: text },
  leaves: (_, { weight, note }) => [
    { path: ['gewicht'], value: weight ?? '' },
    { path: ['notiz'], value: note },
  ],
  fromLeaves: (_, places) => ({
    kind: 'argument',
    weight: places.get('gewicht') || null,
    note: places.get('notiz') ?? '',
  }),
};
