import { useCallback, useState } from 'react';

/**
 * Hands a fault from outside of drawing, a promise or an event, to the border of the island: React tells a border
 * only of what is thrown while drawing.
 */
export function useFault(): (reason: unknown) => void {
  const [fault, setFault] = useState<Error>();
  const report = useCallback(
    (reason: unknown) => setFault(reason instanceof Error ? reason : new Error(String(reason))),
    [],
  );
  if (fault) throw fault;
  return report;
}
