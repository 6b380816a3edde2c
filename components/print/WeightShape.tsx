import type { ReactNode } from 'react';
import type { ArgumentWeight } from '../../src/worksheet/kinds/argument.ts';

/** The heavier, the larger: a weight is seen without colour and without knowing the drawing. */
const drawings: Readonly<Record<ArgumentWeight, ReactNode>> = {
  'wiegt-schwer': <circle cx="10" cy="10" r="9" fill="currentColor" />,
  zaehlt: <circle cx="10" cy="10" r="5.6" fill="currentColor" />,
  'zaehlt-kaum': <circle cx="10" cy="10" r="3" fill="currentColor" />,
  'gilt-nicht': (
    <path d="M4 10h12" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
  ),
};

/** The shape of a weight; the word stands beside it, so the drawing itself is silent. */
export function WeightShape({ weight }: { readonly weight: ArgumentWeight }) {
  return (
    <svg
      className="answer-shape"
      data-weight={weight}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      {drawings[weight]}
    </svg>
  );
}
