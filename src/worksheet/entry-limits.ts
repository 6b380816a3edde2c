/** Deepest nesting of an entry; the kinds of field know four levels. */
const deepest = 20;

/** Why an entry cannot be kept as it is. */
export type LimitFault =
  /** Lists in lists in lists: showing or writing it down would overflow the stack. */
  | 'too-deep'
  | 'too-large'
  /** A number that this program would write down as another one. */
  | 'unsafe-number'
  /** A key that objects lose when they are copied. */
  | 'unsafe-key';

/** How much entries may hold together; what is taken is subtracted. */
export interface Budget {
  parts: number;
  characters: number;
}

/** For answers that have lost their field: above what a browser's store holds, below what stops it from showing. */
export const formerBudget = (): Budget => ({ parts: 200_000, characters: 10_000_000 });

/** For an answer that has a field: its kind has limits of its own, and none may be missed by a large plan. */
export const noLimit = (): Budget => ({ parts: Infinity, characters: Infinity });

/**
 * Walks through an entry that came out of JSON, without recursion, and takes its parts off the budget.
 * @returns the fault because of which it must stay in its raw text; the budget is then as it was
 */
export function limitFault(id: string, entry: unknown, budget: Budget): LimitFault | undefined {
  const left = { parts: budget.parts, characters: budget.characters - id.length };
  const waiting = [{ value: entry, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    left.parts -= 1;
    if (typeof value === 'string') left.characters -= value.length;
    if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) return 'unsafe-number';
    if (typeof value === 'object' && value !== null) {
      if (depth >= deepest) return 'too-deep';
      if (Object.hasOwn(value, '__proto__')) return 'unsafe-key';
      for (const [key, part] of Object.entries(value)) {
        left.characters -= key.length;
        waiting.push({ value: part, depth: depth + 1 });
      }
    }
    if (left.parts < waiting.length || left.characters < 0) return 'too-large';
  }
  Object.assign(budget, left);
  return undefined;
}
