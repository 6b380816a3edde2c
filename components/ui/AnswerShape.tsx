import type { ReactNode } from 'react';
import type { RatingValue } from '../../src/worksheet/kinds/rating.ts';
import { dash, Shape } from './Shape.tsx';

const circle = <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="2" />;

/** One shape for each answer: they carry the meaning where colour is lost. */
const drawings: Readonly<Record<RatingValue, ReactNode>> = {
  'trifft-zu': <circle cx="10" cy="10" r="8.5" fill="currentColor" />,
  teilweise: (
    <>
      {circle}
      <path d="M10 2.5a7.5 7.5 0 0 0 0 15z" fill="currentColor" />
    </>
  ),
  'trifft-nicht-zu': circle,
  unklar: (
    <>
      <path
        d="M6.2 6.6C6.6 4.2 8.2 3 10.2 3c2.3 0 3.9 1.4 3.9 3.4 0 3-3.8 3.3-3.8 6.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <circle cx="10.2" cy="16.6" r="1.5" fill="currentColor" />
    </>
  ),
  'nicht-relevant': dash,
};

/** The shape of an answer. */
export function AnswerShape({ value }: { readonly value: RatingValue }) {
  return <Shape mark={{ 'data-answer': value }}>{drawings[value]}</Shape>;
}
