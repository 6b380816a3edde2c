import type { ScaleValue } from '../worksheet/kinds/rules.ts';
import type { Drawing } from './mark.ts';
import { answerShapes, notYet, stateShapes, weightShapes, type State } from './shapes.ts';

/** What a shape is called where it is asked for: an answer, how far something is, or that nobody answered yet. */
export type ShapeName = ScaleValue | State | 'not-yet';

/** Every shape by its name: the set that pages hold once and draw from. */
export const shapeSet: Readonly<Record<ShapeName, Drawing>> = {
  ...answerShapes,
  // where an actor stands is drawn like an answer: full, half, empty, and a dash for what is taken out
  beteiligt: answerShapes['trifft-zu'],
  angefragt: answerShapes.teilweise,
  fehlt: answerShapes['trifft-nicht-zu'],
  'nicht-vorhanden': answerShapes['nicht-relevant'],
  ...weightShapes,
  ...stateShapes,
  'not-yet': notYet,
};
