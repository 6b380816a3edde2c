import type { ReactNode } from 'react';
import type { ArgumentWeight } from '../../../src/worksheet/kinds/argument.ts';
import { dash, Shape } from '../../ui/Shape.tsx';

/** The heavier, the larger: a weight is seen without colour and without knowing the drawing. */
const drawings: Readonly<Record<ArgumentWeight, ReactNode>> = {
  'wiegt-schwer': <circle cx="10" cy="10" r="9" fill="currentColor" />,
  zaehlt: <circle cx="10" cy="10" r="5.6" fill="currentColor" />,
  'zaehlt-kaum': <circle cx="10" cy="10" r="3" fill="currentColor" />,
  'gilt-nicht': dash,
};

/** The shape of a weight. */
export function WeightShape({ weight }: { readonly weight: ArgumentWeight }) {
  return <Shape mark={{ 'data-weight': weight }}>{drawings[weight]}</Shape>;
}
