import { expect, it } from 'vitest';
import { rowAnchor } from '../../../src/addresses/anchors.ts';
import { moved } from '../../../components/fields/table/order.ts';

it.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [5, 0, 'abc'],
])('moves the entry at %i to %i', (from, to, order) => {
  expect(moved(['a', 'b', 'c'], from, to).join('')).toBe(order);
});

it('gives rows of two tables anchors of their own', () => {
  expect(rowAnchor('plan', 'zeile-3')).toBe('zeile-plan-3');
  expect(rowAnchor('liste', 'zeile-3')).not.toBe(rowAnchor('plan', 'zeile-3'));
});
