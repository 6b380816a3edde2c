import type { ReactNode } from 'react';

interface ShapeProps {
  /** What the styles tell the shapes apart by. */
  readonly mark: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
}

/** The frame of a drawn answer; the word stands beside it, so the drawing itself is silent. */
export function Shape({ mark, children }: ShapeProps) {
  return (
    <svg className="answer-shape" {...mark} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {children}
    </svg>
  );
}

/** What is taken out of the count, whatever the scale. */
export const dash = (
  <path d="M4 10h12" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
);
