import { useEffect, useRef } from 'react';
import { status as words } from '#words/worksheet.ts';
import type { SaveStatus } from '../../src/portfolio/session.ts';
import type { Progress } from '../../src/worksheet/progress.ts';

/** A pause after which somebody has come to an end with an answer. */
const pause = 3000;

/**
 * Says that what was entered is saved and how far the sheet is, to those who do not see the bar: late, so that it speaks
 * into nobody's typing, and only where it is something new.
 */
export function useHeardProgress(
  { kind }: SaveStatus,
  { done, total }: Progress,
  announce: (text: string) => void,
): void {
  /** What was said last; before anything was entered, nothing has to be. */
  const heard = useRef<string>(undefined);
  useEffect(() => {
    if (kind === 'waiting') heard.current ??= '';
    const sentence = words.heard(done, total);
    if (kind !== 'saved' || heard.current === undefined || heard.current === sentence) return undefined;
    const timer = setTimeout(() => {
      heard.current = sentence;
      announce(sentence);
    }, pause);
    return () => clearTimeout(timer);
  });
}
